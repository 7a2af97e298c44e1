import { parse, print } from 'graphql';
import { keepKeys } from './keep-keys.js';
import { fillDescriptions } from '../schema/fill-descriptions.js';
import { expandLikeDirectives } from '../schema/like-directive.js';

/** The keys that products have. */
const PRODUCT_KEYS = ['id', 'databaseId', 'sku', 'slug'];

/**
 * The whole schema of one shop as SDL, described throughout: what `_service` answers and what is executed.
 * @param typeDefs texts of the files in `schema/`, and what the shop adds
 * @param productKeys the keys that products and variations keep
 */
export function subgraphSdl(
  typeDefs: readonly string[],
  productKeys: readonly string[] = PRODUCT_KEYS,
): string {
  const document = parse(typeDefs.join('\n'), { noLocation: true });
  const pruned = keepKeys(expandLikeDirectives(document), productKeys, (keys) => keys.includes('sku'));
  return print(fillDescriptions(pruned));
}
