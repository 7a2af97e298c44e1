import { BadInputError } from '../../errors.js';
import { isDefined } from '../../lib/is-defined.js';
import type {
  ProductTypesEnum,
  RootQueryToProductConnectionWhereArgs,
} from '../../generated/schema-types.js';
import type { Query } from '../../upstream/woo-rest/query.js';
import type { TermIndex } from '../taxonomy/term-index.js';
import { isId } from '../../relay/is-id.js';
import { dateParameters } from '../shared/date-window.js';
import { PRODUCT_TAXONOMIES } from '../woo-words/taxonomies.js';
import { applyOrder } from './product-where-order.js';
import { applyTaxonomyFilters, PRODUCT_TYPE_TAXONOMY } from './product-where-terms.js';
import type { ProductPlan } from './product-plan.js';
import { ProductPlanBuilder } from './product-plan.js';

/** The filters of every product list; the connections of WooGraphQL share one shape. */
export type ProductWhere = RootQueryToProductConnectionWhereArgs;

/** A taxonomy that is in memory by now. */
export type TermsOf = (taxonomy: string) => TermIndex;

/** Where the plan tells about parts of the question it could not take. */
export type OnUnserved = (note: string) => void;

const STOCK_STATUS = {
  IN_STOCK: 'instock',
  OUT_OF_STOCK: 'outofstock',
  ON_BACKORDER: 'onbackorder',
} as const;
const TAX_CLASS = {
  STANDARD: 'standard',
  REDUCED_RATE: 'reduced-rate',
  ZERO_RATE: 'zero-rate',
  INHERIT_CART: 'inherit',
} as const;

/** Names of the taxonomies whose terms `planProducts` will look up for these filters. */
export function taxonomiesOf(where: ProductWhere): string[] {
  const named = new Set<string>();
  if (where.category ?? where.categoryIn ?? where.categoryNotIn) named.add(PRODUCT_TAXONOMIES.category);
  if (where.tag ?? where.tagIn ?? where.tagNotIn) named.add(PRODUCT_TAXONOMIES.tag);
  if (where.productBrand ?? where.productBrandIn ?? where.productBrandNotIn)
    named.add(PRODUCT_TAXONOMIES.brand);
  const { filters, and, or } = where.taxonomyFilter ?? {};
  for (const filter of [...(filters ?? []), ...(and ?? []), ...(or ?? [])]) {
    if (filter && filter.taxonomy !== PRODUCT_TYPE_TAXONOMY) named.add(filter.taxonomy);
  }
  for (const query of where.attributes?.queries ?? []) if (query) named.add(query.taxonomy);
  return [...named];
}

/**
 * How to read the products that `where` asks for. Only published products are ever in the plan,
 * whatever the caller sends.
 * @param base parameters that every product must also match
 * @returns null when nothing can match: an unknown term, an empty list of ids, another status
 * @throws BadInputError for filters that contradict each other
 */
export function planProducts(
  where: ProductWhere,
  base: Query | undefined,
  termsOf: TermsOf,
  onUnserved: OnUnserved,
): ProductPlan | null {
  if (where.status && !['publish', 'any'].includes(where.status.toLowerCase())) return null;
  const plan = new ProductPlanBuilder();
  if (base) plan.filter(base);
  applyIds(plan, where);
  applyFacts(plan, where);
  applyPrices(plan, where);
  applyStock(plan, where);
  plan.filter(dateParameters(where.dateQuery));
  if (!applyTaxonomyFilters(plan, where, termsOf)) return null;
  applyOrder(plan, where, onUnserved);
  return plan.build();
}

function applyIds(plan: ProductPlanBuilder, where: ProductWhere): void {
  if (where.include) plan.within({ from: 'ids', ids: where.include.filter(isId) });
  if (where.exclude?.length) plan.without({ from: 'ids', ids: where.exclude.filter(isId) });
  if (where.slugIn) plan.within({ from: 'slugs', slugs: where.slugIn.filter(isDefined) });
  if (isDefined(where.parent)) plan.filter({ parent: where.parent });
  if (where.parentIn?.length) plan.filter({ parent: where.parentIn.filter(isDefined) });
  if (where.parentNotIn?.length) plan.filter({ parent_exclude: where.parentNotIn.filter(isDefined) });
}

function applyFacts(plan: ProductPlanBuilder, where: ProductWhere): void {
  if (where.search) plan.filter({ search: where.search });
  // WooCommerce looks for a sku among variations, too; those have a parent.
  if (where.sku) plan.filter({ sku: where.sku, parent: 0 });
  if (isDefined(where.featured)) plan.filter({ featured: where.featured });
  const { type: only, typeIn, typeNotIn } = where;
  if (only) applyTypes(plan, (type) => type === only);
  if (typeIn?.length) applyTypes(plan, (type) => typeIn.includes(type));
  if (typeNotIn?.length) applyTypes(plan, (type) => !typeNotIn.includes(type));
  if (where.supportedTypesOnly) applyTypes(plan, (type) => type !== 'UNSUPPORTED');
  if (where.visibility) plan.storeOnly({ catalog_visibility: where.visibility.toLowerCase() });
  if (where.taxClass) plan.filter({ tax_class: TAX_CLASS[where.taxClass] });
  if (isDefined(where.shippingClassId)) plan.filter({ shipping_class: where.shippingClassId });
  if (where.rating?.length) plan.storeOnly({ rating: where.rating.filter(isDefined) });
  applySale(plan, where);
}

/** WooCommerce 10.5 joins `on_sale` and `include` to a union, so the sale stays a set of its own then. */
function applySale(plan: ProductPlanBuilder, where: ProductWhere): void {
  if (!isDefined(where.onSale)) return;
  const onSale: { from: 'rest'; query: { on_sale: boolean } } = { from: 'rest', query: { on_sale: true } };
  if (where.onSale) plan.within(onSale);
  else plan.without(onSale);
}

function applyPrices(plan: ProductPlanBuilder, where: ProductWhere): void {
  const { minPrice, maxPrice } = where;
  if (isDefined(minPrice) && isDefined(maxPrice) && minPrice > maxPrice) {
    throw new BadInputError('where.minPrice is greater than where.maxPrice.');
  }
  if (isDefined(minPrice)) plan.filter({ min_price: minPrice });
  if (isDefined(maxPrice)) plan.filter({ max_price: maxPrice });
}

function applyStock(plan: ProductPlanBuilder, where: ProductWhere): void {
  const statuses = [...new Set(where.stockStatus?.filter(isDefined))].map((status) => STOCK_STATUS[status]);
  if (statuses.length === 1) plan.filter({ stock_status: statuses[0] });
  else if (statuses.length > 1) {
    plan.within({
      from: 'any',
      sets: statuses.map((status) => ({ from: 'rest', query: { stock_status: status } })),
    });
  }
}

const CORE_TYPES = [
  'SIMPLE',
  'VARIABLE',
  'GROUPED',
  'EXTERNAL',
] as const satisfies readonly ProductTypesEnum[];

/** Kinds that plugins add have no name in the schema: they are what is left without the core ones. */
function applyTypes(plan: ProductPlanBuilder, wanted: (type: ProductTypesEnum) => boolean): void {
  const words = (types: readonly ProductTypesEnum[]): string[] => types.map((type) => type.toLowerCase());
  const named = CORE_TYPES.filter(wanted);
  if (wanted('UNSUPPORTED'))
    plan.filter({ exclude_types: words(CORE_TYPES.filter((type) => !wanted(type))) });
  else if (named.length > 0) plan.filter({ include_types: words(named) });
  // Nothing is left: a variation is no product.
  else plan.within({ from: 'ids', ids: [] });
}
