import { BadInputError } from '../../errors.js';
import type {
  ProductWithVariationsToProductVariationConnectionWhereArgs,
  StockStatusEnum,
} from '../../generated/schema-types.js';
import { compareDecimals } from '../../lib/decimal-text.js';
import { isDefined } from '../../lib/is-defined.js';
import { allMaybe, mapMaybe, type MaybePromise, zipMaybe } from '../../lib/maybe-promise.js';
import type { InventorySlice } from '../inventory/inventory.slice.js';
import type { PricingSlice } from '../pricing/pricing.slice.js';
import type { TaxonomySlice } from '../taxonomy/taxonomy.slice.js';
import { stockStatusName } from '../woo-words/stock-status.js';
import { matchesAttributes } from './variation-attribute-where.js';
import type { VariationModel } from './variation.model.js';

type Context = InventorySlice & PricingSlice & TaxonomySlice;

type VariationWhere = ProductWithVariationsToProductVariationConnectionWhereArgs;

/** A variation with what its filters and orders look at: the merged price and stock, not WooCommerce's. */
interface Candidate {
  variation: VariationModel;
  amount: string | null;
  onSale: boolean;
  stock: StockStatusEnum | null;
}

/**
 * The variations that match, ordered. All variations of a product are in memory by now.
 * @throws BadInputError for an order that variations do not have
 */
export function arrangeVariations(
  variations: readonly VariationModel[],
  where: VariationWhere,
  context: Context,
): MaybePromise<VariationModel[]> {
  const candidates = allMaybe(variations.map((variation) => candidateOf(variation, context)));
  return mapMaybe(candidates, (all) =>
    mapMaybe(matchesAttributes(where.attributes, context), (fits) => {
      const kept = all.filter((candidate) => matches(candidate, where) && fits(candidate.variation));
      return order(kept, where).map(({ variation }) => variation);
    }),
  );
}

function candidateOf(variation: VariationModel, { prices, stocks }: Context): MaybePromise<Candidate> {
  const price = zipMaybe(prices.currentAmount(variation), prices.onSale(variation), (amount, onSale) => ({
    amount,
    onSale,
  }));
  return zipMaybe(price, stocks.of(variation), (known, { status }) => ({
    variation,
    ...known,
    stock: stockStatusName(status),
  }));
}

function matches({ variation, amount, onSale, stock }: Candidate, where: VariationWhere): boolean {
  const { include, exclude, minPrice, maxPrice, sku, stockStatus } = where;
  if (include && !include.includes(variation.id)) return false;
  if (exclude?.includes(variation.id)) return false;
  if (isDefined(where.onSale) && onSale !== where.onSale) return false;
  if (sku && !sku.split(',').some((wanted) => wanted.trim() === variation.sku)) return false;
  if (stockStatus && (!stock || !stockStatus.includes(stock))) return false;
  if (isDefined(minPrice) && (amount === null || Number(amount) < minPrice)) return false;
  return !isDefined(maxPrice) || (amount !== null && Number(amount) <= maxPrice);
}

function order(candidates: readonly Candidate[], { orderby, include }: VariationWhere): readonly Candidate[] {
  const wanted = orderby?.find(isDefined);
  if (!wanted) return candidates;
  const compare = comparatorOf(wanted.field, include?.filter(isDefined) ?? []);
  const descending = wanted.order ? wanted.order === 'DESC' : ['DATE', 'MODIFIED'].includes(wanted.field);
  return candidates.toSorted((a, b) => (descending ? compare(b, a) : compare(a, b)));
}

function comparatorOf(field: string, include: readonly number[]): (a: Candidate, b: Candidate) => number {
  switch (field) {
    case 'PRICE':
      return (a, b) => compareDecimals(a.amount ?? '0', b.amount ?? '0');
    case 'DATE':
      return (a, b) => compareText(a.variation.dateGmt, b.variation.dateGmt);
    case 'MODIFIED':
      return (a, b) => compareText(a.variation.modifiedGmt, b.variation.modifiedGmt);
    case 'NAME':
    case 'SLUG':
      return (a, b) => compareText(a.variation.name, b.variation.name);
    case 'MENU_ORDER':
      return (a, b) => a.variation.menuOrder - b.variation.menuOrder;
    case 'IN':
      return (a, b) => include.indexOf(a.variation.id) - include.indexOf(b.variation.id);
    default:
      throw new BadInputError(`Variations cannot be sorted by ${field}.`);
  }
}

function compareText(a: string | null, b: string | null): number {
  return (a ?? '').localeCompare(b ?? '', 'en');
}
