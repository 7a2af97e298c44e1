import type { ProductsOrderByEnum } from '../../generated/schema-types.js';
import type { ProductOrder } from './product-criteria.js';
import type { WooPlanBuilder } from './woo-plan.js';

/** Where a plan tells about parts of the question that WooCommerce cannot take. */
export type OnUnserved = (note: string) => void;

/** What `wc/v3/products` calls its orders. */
const ORDER_BY: Readonly<Record<Exclude<ProductsOrderByEnum, 'REVIEW_COUNT'>, string>> = {
  DATE: 'date',
  IN: 'include',
  MENU_ORDER: 'menu_order',
  MODIFIED: 'modified',
  NAME: 'title',
  NAME_IN: 'include',
  POPULARITY: 'popularity',
  PRICE: 'price',
  RATING: 'rating',
  REGULAR_PRICE: 'price',
  SALE_PRICE: 'price',
  SLUG: 'slug',
  TOTAL_SALES: 'popularity',
};

/** The Store API's name for an order that `wc/v3` lacks. */
export const BY_REVIEWS = 'comment_count';

/** Orders that WooCommerce 10.5 only has from high to low. */
const DOWNWARDS_ONLY = new Set(['popularity', 'rating']);

/**
 * Adds the order. Without one, products come as WooGraphQL 1.0.2 gives them: by the shop's own
 * menu order and then title, both descending. WooCommerce sorts by one key; a second is dropped
 * with a note.
 */
export function planOrder(
  plan: WooPlanBuilder,
  orders: readonly ProductOrder[],
  onUnserved: OnUnserved,
): void {
  const [wanted, ...more] = orders;
  if (more.length > 0) onUnserved('WooCommerce sorts by one key: only the first "orderby" was used.');
  if (!wanted) {
    plan.orderBy({ orderby: 'menu_order', order: 'desc' });
    return;
  }
  const order = wanted.descending ? 'desc' : 'asc';
  if (wanted.field === 'REVIEW_COUNT') {
    plan.storeOnly({ orderby: BY_REVIEWS, order });
    return;
  }
  const orderby = ORDER_BY[wanted.field];
  if (order === 'asc' && DOWNWARDS_ONLY.has(orderby)) {
    onUnserved(`WooCommerce sorts by ${orderby} from high to low only: "ASC" was not used.`);
  }
  plan.orderBy({ orderby, order });
}
