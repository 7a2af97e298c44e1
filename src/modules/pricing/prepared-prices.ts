import type { ProductPricing } from '../../generated/schema-types.js';
import { allMaybe, mapMaybe, type MaybePromise, withoutThrowing } from '../../lib/maybe-promise.js';
import { memoize } from '../../lib/memoize.js';
import type { SourceReader } from '../../sources/source-reader.js';
import type { SourcePrice } from '../../sources/values/price.js';
import type { ProductModel } from '../product/product.model.js';
import type { AgeOf } from '../shared/data-source.js';
import { isSourced } from '../shared/merged-value.js';
import type { Sellable } from '../shared/sellable.js';
import type { StoredPrices } from '../shared/sellable.model.js';
import type { PriceDisplay, PriceKind } from './price-display.js';
import { isGroup, isSoldByParts, type PartDeps, partsOf } from './price-parts.js';
import { isAnyOnSale } from './price-range.js';
import { itemPriceText, type PriceTextFormat, variablePriceText } from './price-text.js';
import { itemPricing, rangePricing } from './pricing.js';
import { type ItemPrice, mergePrice } from './product-price.js';
import type { SubjectReads } from './subject.reads.js';

/** A price of one piece from a source, as decimal texts. */
export interface SourcedUnitPrice {
  /** Less the tax of the shop's own address, when it was in. */
  net: string;
  /** As the source said it, when that was with tax. */
  gross: string | null;
  /** ISO 4217 code. */
  currency: string;
}

/** What the prices for one audience are made from. */
export interface PreparedPriceDeps extends PartDeps {
  /** In the currency that prices are wanted in. */
  display: PriceDisplay;
  /** Null when no source gives prices: WooCommerce's own are taken without asking. */
  sources: SourceReader<SourcePrice> | null;
  subjects: SubjectReads;
  /** Epoch milliseconds; one moment for the whole operation. */
  now: number;
  ageOf: AgeOf;
}

/** Merged prices of one operation for one audience. All that is needed beside the items is there. */
export class PreparedPrices {
  readonly #deps: PreparedPriceDeps;
  readonly #priceOf: (item: Sellable) => MaybePromise<ItemPrice>;
  /** Prices of what a product is sold by. */
  readonly #partPrices: (product: ProductModel) => MaybePromise<ItemPrice[]>;

  constructor(deps: PreparedPriceDeps) {
    const { display, sources, now } = deps;
    this.#deps = deps;
    this.#priceOf = sources
      ? memoize((item) => this.#readPrice(item, sources))
      : (item) => ownPrice(item.prices, display, now);
    this.#partPrices = memoize((product) =>
      mapMaybe(partsOf(product, sources !== null, deps), (parts) =>
        allMaybe(parts.map((part) => this.#priceOf(part))),
      ),
    );
  }

  /** `price`, `regularPrice` and `salePrice` as text; null when there is none. */
  text(item: Sellable, kind: PriceKind, format: PriceTextFormat): MaybePromise<string | null> {
    const { display } = this.#deps;
    if (!isSoldByParts(item))
      return mapMaybe(this.#priceOf(item), (price) => itemPriceText(price, kind, format, display));
    // WooGraphQL 1.0.2 writes a group's price out even when asked for RAW.
    const partFormat = isGroup(item) ? 'FORMATTED' : format;
    return mapMaybe(this.#partPrices(item), (prices) => variablePriceText(prices, kind, partFormat, display));
  }

  /** The field `pricing`. */
  pricing(item: Sellable): MaybePromise<ProductPricing> {
    const { display, ageOf } = this.#deps;
    return isSoldByParts(item)
      ? mapMaybe(this.#partPrices(item), (prices) => rangePricing(prices, display, ageOf))
      : mapMaybe(this.#priceOf(item), (price) => itemPricing(price, display, ageOf));
  }

  /** Whether a sale price counts now, for the item or for any of its parts. */
  onSale(item: Sellable): MaybePromise<boolean> {
    return isSoldByParts(item)
      ? mapMaybe(this.#partPrices(item), isAnyOnSale)
      : mapMaybe(this.#priceOf(item), ({ onSale }) => onSale);
  }

  /** What an item without parts costs now, decimal text; null when it has no price. */
  currentAmount(item: Sellable): MaybePromise<string | null> {
    return mapMaybe(this.#priceOf(item), ({ current }) => current);
  }

  /** What a source says that one piece costs now; null when only WooCommerce speaks for the item. */
  sourcePrice(item: Sellable): MaybePromise<SourcedUnitPrice | null> {
    const { tax } = this.#deps.display;
    return mapMaybe(this.#priceOf(item), (price) => {
      if (!isSourced(price.source) || price.current === null) return null;
      const { current, currency, taxIncluded } = price;
      const net = taxIncluded ? tax.withoutTax(current, price) : current;
      return { net, gross: taxIncluded ? current : null, currency };
    });
  }

  #readPrice(item: Sellable, sources: SourceReader<SourcePrice>): MaybePromise<ItemPrice> {
    const { display, subjects, now } = this.#deps;
    const subject = subjects.of(item);
    const sourced = withoutThrowing(() => mapMaybe(subject, (known) => sources.load(known)));
    return mapMaybe(sourced, (price) => mergePrice(item.prices, price, display, now));
  }
}

/** WooCommerce's own price, worked out once for all operations unless the dates of a sale change it by themselves. */
function ownPrice(stored: StoredPrices, display: PriceDisplay, now: number): ItemPrice {
  const { ownPrices } = display;
  const known = ownPrices.get(stored);
  if (known) return known;
  const price = mergePrice(stored, null, display, now);
  if (stored.saleFrom === null && stored.saleTo === null) ownPrices.set(stored, price);
  return price;
}
