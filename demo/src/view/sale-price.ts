import type { Catalogue } from '../catalogue/catalogue.js';
import {
  isVariation,
  type ItemRecord,
  type ProductRecord,
  type SellableRecord,
  type VariationRecord,
} from '../catalogue/records.js';

/** What a product costs now, over all it stands for (its variations, its grouped children, or itself). */
export interface PriceSummary {
  /** Lowest current price, `''` when nothing has a price. */
  min: string;
  max: string;
  minRegular: string;
  maxRegular: string;
  onSale: boolean;
  /** Every current price, as WooCommerce keeps them in the meta key `_price`. */
  all: string[];
}

/** Whether a sale price is set, lower than the regular one, and in its time window at `now` (UTC text). */
export function isOnSale(item: SellableRecord, now: string): boolean {
  if (item.sale_price === '' || Number(item.sale_price) >= Number(item.regular_price)) return false;
  const begun = item.date_on_sale_from_gmt === null || item.date_on_sale_from_gmt <= now;
  const open = item.date_on_sale_to_gmt === null || item.date_on_sale_to_gmt >= now;
  return begun && open;
}

/** The price that counts at `now`, `''` when there is none. */
export function currentPrice(item: SellableRecord, now: string): string {
  return isOnSale(item, now) ? item.sale_price : item.regular_price;
}

/** The prices of a product of any type at `now`. Only published variations and children count. */
export function summarizePrices(catalogue: Catalogue, item: ItemRecord, now: string): PriceSummary {
  const parts = priceParts(catalogue, item, now).filter((part) => part.price !== '');
  const prices = parts.map((part) => part.price).sort(byAmount);
  const regular = parts.map((part) => part.regular).sort(byAmount);
  return {
    min: prices[0] ?? '',
    max: prices.at(-1) ?? '',
    minRegular: regular[0] ?? '',
    maxRegular: regular.at(-1) ?? '',
    onSale: parts.some((part) => part.onSale),
    // A grouped product stores only the ends of its range (recorded).
    all: item.type === 'grouped' ? [prices[0] ?? '', prices.at(-1) ?? ''] : prices,
  };
}

interface PricePart {
  price: string;
  regular: string;
  onSale: boolean;
}

function priceParts(catalogue: Catalogue, item: ItemRecord, now: string): PricePart[] {
  if (isVariation(item)) return [ownPrice(item, now)];
  if (item.type === 'variable')
    return publishedVariations(catalogue, item).map((variation) => ownPrice(variation, now));
  if (item.type === 'grouped') return childPrices(catalogue, item, now);
  return [ownPrice(item, now)];
}

function childPrices(catalogue: Catalogue, grouped: ProductRecord, now: string): PricePart[] {
  return grouped.grouped_products.flatMap((id) => {
    const child = catalogue.products.get(id);
    if (child?.status !== 'publish') return [];
    const { min, minRegular, onSale } = summarizePrices(catalogue, child, now);
    return [{ price: min, regular: minRegular, onSale }];
  });
}

function ownPrice(item: SellableRecord, now: string): PricePart {
  return { price: currentPrice(item, now), regular: item.regular_price, onSale: isOnSale(item, now) };
}

function publishedVariations(catalogue: Catalogue, product: ProductRecord): VariationRecord[] {
  return catalogue.variationsOf(product).filter((variation) => variation.status === 'publish');
}

function byAmount(a: string, b: string): number {
  return Number(a) - Number(b);
}
