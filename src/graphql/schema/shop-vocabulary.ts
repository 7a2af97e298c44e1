import { UpstreamUnauthorizedError } from '../../errors.js';
import type { ReadNotes } from '../../cache/read-notes.js';
import { allMaybe } from '../../lib/maybe-promise.js';
import type { AttributeModel } from '../../modules/attribute/attribute.model.js';
import { ALL_STATUSES, type OrderStatusCollection } from '../../modules/order/order.collections.js';
import type { OrderStatusModel } from '../../modules/order/order.model.js';
import { PRODUCT_TAXONOMIES } from '../../modules/woo-words/taxonomies.js';
import { THE_SHOP } from '../../modules/shop/shop.collections.js';
import { ALL_ATTRIBUTES } from '../../modules/taxonomy/taxonomy.collections.js';
import type { Collections } from '../../modules/modules.js';

/** What a shop calls its own, as far as the schema has words for it. */
export interface ShopVocabulary {
  attributes: readonly AttributeModel[];
  /** All states of orders, the usual ones among them. */
  orderStatuses: readonly OrderStatusModel[];
}

/** Of a shop that has not answered. */
export const NO_VOCABULARY: ShopVocabulary = { attributes: [], orderStatuses: [] };

const NO_NOTES: ReadNotes = { servedStale: () => undefined, freshUntil: () => undefined };

/**
 * Reads what nearly every answer needs and what seldom changes: the shop's settings, its categories,
 * its attributes and their terms, the states of its orders. Done at start, so that no shopper's first query waits for it.
 * @returns what shapes the schema
 * @throws UpstreamError when the shop does not answer
 */
export async function readShopVocabulary(collections: Collections): Promise<ShopVocabulary> {
  const { taxonomies, shop, orderStatuses } = collections;
  const [attributes, statuses] = await Promise.all([
    taxonomies.attributes.get(ALL_ATTRIBUTES, NO_NOTES),
    readStatuses(orderStatuses),
    taxonomies.taxonomies.get(PRODUCT_TAXONOMIES.category, NO_NOTES),
    shop.get(THE_SHOP, NO_NOTES),
  ]);
  const known = attributes ?? [];
  await allMaybe(known.map(({ slug }) => taxonomies.taxonomies.get(slug, NO_NOTES)));
  return { attributes: known, orderStatuses: statuses };
}

/** Keys that may not read orders still serve the catalogue. */
async function readStatuses(statuses: OrderStatusCollection): Promise<readonly OrderStatusModel[]> {
  try {
    return (await statuses.get(ALL_STATUSES, NO_NOTES)) ?? [];
  } catch (error) {
    if (error instanceof UpstreamUnauthorizedError) return [];
    throw error;
  }
}
