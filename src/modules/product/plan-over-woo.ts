import type { ProductTypesEnum } from '../../generated/schema-types.js';
import { dateParameters } from '../shared/date-window.js';
import { CORE_PRODUCT_TYPES } from '../woo-words/product-type.js';
import { wooStockStatus } from '../woo-words/stock-status.js';
import { wooTaxClass } from '../woo-words/tax-class.js';
import type { Criterion, ProductCriteria } from './product-criteria.js';
import { type OnUnserved, planOrder } from './woo-plan-order.js';
import { planAnyTerms, planTerms } from './woo-plan-terms.js';
import { type WooPlan, WooPlanBuilder } from './woo-plan.js';

/**
 * How to read from WooCommerce the products that criteria describe.
 * @param criteria with the ids of their terms
 * @returns null when nothing can match, such as a term that the shop does not have
 */
export function planOverWoo({ criteria, orders }: ProductCriteria, onUnserved: OnUnserved): WooPlan | null {
  const plan = new WooPlanBuilder();
  if (!criteria.every((criterion) => planCriterion(plan, criterion))) return null;
  planOrder(plan, orders, onUnserved);
  return plan.build();
}

/** @returns false when nothing can match */
function planCriterion(plan: WooPlanBuilder, criterion: Criterion): boolean {
  switch (criterion.kind) {
    case 'terms':
      return planTerms(plan, criterion);
    case 'anyTerms':
      return planAnyTerms(plan, criterion.alternatives);
    case 'ids': {
      const set = { from: 'ids', ids: criterion.ids } as const;
      if (criterion.excluded) plan.without(set);
      else plan.within(set);
      break;
    }
    case 'slugs':
      plan.within({ from: 'slugs', slugs: criterion.slugs });
      break;
    case 'parents':
      plan.filter({ [criterion.excluded ? 'parent_exclude' : 'parent']: criterion.ids });
      break;
    case 'search':
      plan.filter({ search: criterion.text });
      break;
    case 'sku':
      // WooCommerce looks for a sku among variations, too; those have a parent.
      plan.filter({ sku: criterion.sku, parent: 0 });
      break;
    case 'featured':
      plan.filter({ featured: criterion.is });
      break;
    case 'onSale':
      planSale(plan, criterion.is);
      break;
    case 'types':
      planTypes(plan, criterion.types);
      break;
    case 'visibility':
      plan.storeOnly({ catalog_visibility: criterion.visibility.toLowerCase() });
      break;
    case 'taxClass':
      plan.filter({ tax_class: wooTaxClass(criterion.taxClass) });
      break;
    case 'ratings':
      plan.storeOnly({ rating: criterion.ratings });
      break;
    case 'price':
      if (criterion.min !== null) plan.filter({ min_price: criterion.min });
      if (criterion.max !== null) plan.filter({ max_price: criterion.max });
      break;
    case 'stock': {
      const [first, ...others] = criterion.statuses
        .map(wooStockStatus)
        .map((status) => ({ stock_status: status }));
      if (first && others.length === 0) plan.filter(first);
      else if (first)
        plan.within({ from: 'any', sets: [first, ...others].map((query) => ({ from: 'rest', query })) });
      break;
    }
    case 'date':
      plan.filter(dateParameters(criterion.query));
      break;
  }
  return true;
}

/** WooCommerce 10.5 joins `on_sale` and `include` to a union, so the sale stays a set of its own. */
function planSale(plan: WooPlanBuilder, is: boolean): void {
  const onSale = { from: 'rest', query: { on_sale: true } } as const;
  if (is) plan.within(onSale);
  else plan.without(onSale);
}

/** Kinds that plugins add have no name in the schema: they are what is left without the core ones. */
function planTypes(plan: WooPlanBuilder, types: readonly ProductTypesEnum[]): void {
  const wanted = CORE_PRODUCT_TYPES.filter((type) => types.includes(type));
  const words = (names: readonly ProductTypesEnum[]): string[] => names.map((type) => type.toLowerCase());
  if (types.includes('UNSUPPORTED'))
    plan.filter({ exclude_types: words(CORE_PRODUCT_TYPES.filter((type) => !types.includes(type))) });
  else if (wanted.length > 0) plan.filter({ include_types: words(wanted) });
  // Nothing is left: a variation is no product.
  else plan.within({ from: 'ids', ids: [] });
}
