import { BadInputError } from '../../errors.js';
import { isDefined } from '../../lib/is-defined.js';
import type { ProductPlanBuilder } from './product-plan.js';
import type { OnUnserved, ProductWhere } from './product-where.js';

/** Orders that `wc/v3/products` knows under another name. */
const ORDER_BY: Readonly<Record<string, string>> = {
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

/**
 * Adds the order. Without one, products come as WooGraphQL 1.0.2 gives them: by the shop's own
 * menu order and then title, both descending. WooCommerce sorts by one key; a second is dropped
 * with a note.
 * @throws BadInputError for an order WooCommerce has not
 */
export function applyOrder(plan: ProductPlanBuilder, where: ProductWhere, onUnserved: OnUnserved): void {
  const [wanted, ...more] = (where.orderby ?? []).filter(isDefined);
  if (more.length > 0) onUnserved('WooCommerce sorts by one key: only the first "orderby" was used.');
  const order = wanted?.order === 'ASC' ? 'asc' : 'desc';
  if (!wanted) {
    plan.orderBy({ orderby: 'menu_order', order });
  } else if (wanted.field === 'REVIEW_COUNT') {
    plan.orderByReviewCount(order);
  } else {
    const orderby = ORDER_BY[wanted.field];
    if (!orderby) throw new BadInputError(`WooCommerce cannot sort products by ${wanted.field}.`);
    plan.orderBy({ orderby, order });
  }
}
