import { parse, print } from 'graphql';
import type { AttributeTaxonomy } from '../../modules/attribute/taxonomy-types.js';
import { attributeTaxonomySdl } from '../../modules/attribute/taxonomy-types.sdl.js';
import { keepKeys } from '../federation/keep-keys.js';
import { fillDescriptions } from './fill-descriptions.js';
import { expandLikeDirectives } from './like-directive.js';

/** The keys that products have. */
const PRODUCT_KEYS = ['id', 'databaseId', 'sku', 'slug'];

/**
 * The whole schema of one shop as SDL, described throughout: what `_service` answers and what is executed.
 * @param files texts of the files in `schema/`
 * @param taxonomies the shop's global attributes, named
 * @param productKeys the keys that products and variations keep
 */
export function subgraphSdl(
  files: readonly string[],
  taxonomies: readonly AttributeTaxonomy[],
  productKeys: readonly string[] = PRODUCT_KEYS,
): string {
  const document = parse([...files, attributeTaxonomySdl(taxonomies)].join('\n'), { noLocation: true });
  const pruned = keepKeys(expandLikeDirectives(document), productKeys, (keys) => keys.includes('sku'));
  return print(fillDescriptions(pruned));
}
