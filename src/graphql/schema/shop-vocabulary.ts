import { UpstreamUnauthorizedError } from '../../errors.js';
import { allMaybe } from '../../lib/maybe-promise.js';
import type { AttributeModel } from '../../modules/attribute/attribute.model.js';
import type { Collections } from '../../modules/modules.js';
import { ALL_STATUSES, type OrderStatusCollection } from '../../modules/order/order.collections.js';
import type { OrderStatusModel } from '../../modules/order/order.model.js';
import type { Notes } from '../../modules/shared/operation.slice.js';
import { THE_SHOP } from '../../modules/shop/shop.collections.js';
import { ALL_ATTRIBUTES } from '../../modules/taxonomy/taxonomy.collections.js';
import { PRODUCT_TAXONOMIES } from '../../modules/woo-words/taxonomies.js';

/** The notes that reads of collections take. */
type CacheNotes = Pick<Notes, 'servedStale' | 'freshUntil' | 'leftOut'>;

/** The names of a shop that the schema is built from: they become types, fields and enum values. */
export interface ShopVocabulary {
  attributes: readonly AttributeModel[];
  /** All states of orders, the usual ones among them. */
  orderStatuses: readonly OrderStatusModel[];
}

/** The vocabulary of a shop that has not answered. */
export const NO_VOCABULARY: ShopVocabulary = { attributes: [], orderStatuses: [] };

/**
 * Reads what nearly every answer needs and what seldom changes: the shop's settings, its categories,
 * its attributes and their terms, the states of its orders. Done at start, so that no shopper's first query waits for it.
 * @param notes hears of these reads
 * @returns what shapes the schema
 * @throws UpstreamError when the shop does not answer
 */
export async function readShopVocabulary(
  collections: Collections,
  notes: CacheNotes,
): Promise<ShopVocabulary> {
  const { taxonomies, shop, orderStatuses } = collections;
  const [attributes, statuses] = await Promise.all([
    taxonomies.attributes.get(ALL_ATTRIBUTES, notes),
    readStatuses(orderStatuses, notes),
    taxonomies.taxonomies.get(PRODUCT_TAXONOMIES.category, notes),
    shop.get(THE_SHOP, notes),
  ]);
  const known = attributes ?? [];
  await allMaybe(known.map(({ slug }) => taxonomies.taxonomies.get(slug, notes)));
  return { attributes: known, orderStatuses: statuses };
}

/** Keys that may not read orders still serve the catalogue. */
async function readStatuses(
  statuses: OrderStatusCollection,
  notes: CacheNotes,
): Promise<readonly OrderStatusModel[]> {
  try {
    return (await statuses.get(ALL_STATUSES, notes)) ?? [];
  } catch (error) {
    if (error instanceof UpstreamUnauthorizedError) return [];
    throw error;
  }
}
