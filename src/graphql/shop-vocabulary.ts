import type { ReadNotes } from '../cache/read-notes.js';
import { allMaybe } from '../lib/maybe-promise.js';
import type { AttributeModel } from '../modules/attribute/attribute.model.js';
import { PRODUCT_TAXONOMIES } from '../modules/shared/taxonomies.js';
import { THE_SHOP } from '../modules/shop/shop.collections.js';
import { ALL_ATTRIBUTES } from '../modules/taxonomy/taxonomy.collections.js';
import type { Collections } from './create-context.js';

const NO_NOTES: ReadNotes = { servedStale: () => undefined, freshUntil: () => undefined };

/**
 * Reads what nearly every answer needs and what seldom changes: the shop's settings, its categories,
 * its attributes and their terms. Done at start, so that no shopper's first query waits for it.
 * @returns the attributes, which shape the schema
 * @throws UpstreamError when the shop does not answer
 */
export async function readShopVocabulary(collections: Collections): Promise<readonly AttributeModel[]> {
  const { taxonomies, shop } = collections;
  const [attributes] = await Promise.all([
    taxonomies.attributes.get(ALL_ATTRIBUTES, NO_NOTES),
    taxonomies.taxonomies.get(PRODUCT_TAXONOMIES.category, NO_NOTES),
    shop.get(THE_SHOP, NO_NOTES),
  ]);
  const known = attributes ?? [];
  await allMaybe(known.map(({ slug }) => taxonomies.taxonomies.get(slug, NO_NOTES)));
  return known;
}
