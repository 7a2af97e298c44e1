import type { ProductAvailability, ProductPricing } from '../../generated/schema-types.js';
import type { ReadNotes } from '../../cache/read-notes.js';
import { allMaybe, mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import type { SourcePrice } from '../../sources/values/price.js';
import type { AudienceChoice } from '../../sources/audience-reader.js';
import { audienceKey, type Audience } from '../../sources/audience.js';
import type { SourceReader } from '../../sources/source-reader.js';
import type { PriceAudience } from '../../sources/source-set.js';
import type { SourceStock } from '../../sources/values/stock.js';
import type { SourceSubject } from '../../sources/subject.js';
import type { ProductModel } from '../product/product.model.js';
import type { StoredPrices } from '../shared/sellable.model.js';
import type { ShopSettings } from '../shop/shop.model.js';
import type { VariationModel } from '../variation/variation.model.js';
import { availabilityOf } from '../inventory/availability.js';
import { agesAt, type AgeOf } from './data-source.js';
import { mergeStock, variableStock, type ItemStock } from '../inventory/item-stock.js';
import { displayOf, type PriceDisplay, type PriceKind } from './price-display.js';
import { isAnyOnSale } from './price-range.js';
import { itemPriceText, variablePriceText, type PriceTextFormat } from './price-text.js';
import { itemPricing, rangePricing } from './pricing.js';
import { mergePrice, type ItemPrice } from './product-price.js';
import { WOOCOMMERCE, type ValueSource } from './value-source.js';
import { subjectOfProduct, subjectOfVariation } from './source-subject.js';

/** Anything with a price of its own. */
export type Sellable = ProductModel | VariationModel;

/** A price of one piece, as decimal texts. */
export interface SourcedUnitPrice {
  /** Less the tax of the shop's own address, when it was in. */
  net: string;
  /** As the source said it, when that was with tax. */
  gross: string | null;
  /** ISO 4217 code. */
  currency: string;
}

/** What the join stands on; one operation's reads. */
export interface PricingReadDeps {
  shop(): MaybePromise<ShopSettings>;
  /** For whom prices and stock are read. */
  context(): MaybePromise<Audience>;
  /** What the argument of a field makes of it. @throws BadInputError */
  choose(context: Audience, choice: AudienceChoice): Audience;
  /** Null when no source gives prices (or stock): WooCommerce's own are taken without asking. */
  prices: ((context: PriceAudience, shopCurrency: string) => SourceReader<SourcePrice>) | null;
  stocks: ((context: Audience) => SourceReader<SourceStock>) | null;
  productById(id: number): MaybePromise<ProductModel | null>;
  productsByIds(ids: readonly number[]): MaybePromise<ProductModel[]>;
  variationsOf(product: ProductModel): MaybePromise<VariationModel[]>;
  /** Epoch milliseconds; one moment for the whole operation. */
  now: number;
  notes: ReadNotes;
}

/** The one place where prices and stock of other systems meet WooCommerce's. One operation's. */
export class PricingReads {
  readonly #deps: PricingReadDeps;
  readonly #ageOf: AgeOf;
  /** The operation's reads in the contexts that arguments chose, by their keys. */
  readonly #chosen = new Map<string, PricingReads>();
  #context: MaybePromise<Audience> | undefined;
  readonly #prices = new Map<Sellable, MaybePromise<ItemPrice>>();
  readonly #stocks = new Map<Sellable, MaybePromise<ItemStock>>();
  readonly #parts = new Map<ProductModel, MaybePromise<ItemPrice[]>>();
  #wantedDisplay: MaybePromise<PriceDisplay> | undefined;
  #priceReader: MaybePromise<SourceReader<SourcePrice> | null> | undefined;
  #stockReader: MaybePromise<SourceReader<SourceStock> | null> | undefined;

  constructor(deps: PricingReadDeps) {
    this.#deps = deps;
    this.#ageOf = agesAt(deps.now, deps.notes);
  }

  /**
   * The reads of the same operation in the context that the argument of a field chooses.
   * @throws (or rejects) BadInputError for what cannot be chosen
   */
  in(choice: AudienceChoice | null | undefined): MaybePromise<PricingReads> {
    if (!choice) return this;
    return mapMaybe(this.#seen(), (context) => this.#inContext(this.#deps.choose(context, choice)));
  }

  /** `price`, `regularPrice` and `salePrice` as text; null when there is none. */
  text(
    item: Sellable,
    kind: PriceKind,
    format: PriceTextFormat | null | undefined,
  ): MaybePromise<string | null> {
    const form = format ?? 'FORMATTED';
    return mapMaybe(this.#wanted(), (display) => {
      if (item.kind === 'variation' || !isSoldByParts(item)) {
        return mapMaybe(this.#priceOf(item), (price) => itemPriceText(price, kind, form, display));
      }
      // WooGraphQL 1.0.2 writes a group's price out even when asked for RAW.
      const partForm = isGroup(item) ? 'FORMATTED' : form;
      return mapMaybe(this.#partPrices(item), (prices) => variablePriceText(prices, kind, partForm, display));
    });
  }

  /** Whether a sale price counts now. Without price sources WooCommerce's own word on the whole is taken. */
  onSale(item: Sellable): MaybePromise<boolean> {
    if (item.kind === 'variation' || !isSoldByParts(item))
      return mapMaybe(this.#priceOf(item), ({ onSale }) => onSale);
    if (!this.#deps.prices) return item.prices.onSale;
    return mapMaybe(this.#partPrices(item), isAnyOnSale);
  }

  /** The field `pricing`. */
  pricing(item: Sellable): MaybePromise<ProductPricing> {
    return mapMaybe(this.#wanted(), (display) =>
      item.kind === 'variation' || !isSoldByParts(item)
        ? mapMaybe(this.#priceOf(item), (price) => itemPricing(price, display, this.#ageOf))
        : mapMaybe(this.#partPrices(item), (prices) => rangePricing(prices, display, this.#ageOf)),
    );
  }

  /** Merged stock. */
  stock(item: Sellable): MaybePromise<ItemStock> {
    const own = this.#stockOf(item);
    if (item.kind === 'variation' || item.variationIds.length === 0 || !this.#deps.stocks) return own;
    return mapMaybe(own, (ownStock) =>
      mapMaybe(this.#deps.variationsOf(item), (variations) =>
        mapMaybe(allMaybe(variations.map((variation) => this.#stockOf(variation))), (stocks) =>
          variableStock(ownStock, stocks),
        ),
      ),
    );
  }

  /** The field `availability`. */
  availability(item: Sellable): MaybePromise<ProductAvailability> {
    return mapMaybe(this.stock(item), (stock) => availabilityOf(stock, this.#ageOf));
  }

  /** Whether other systems have a say at all. */
  get hasSources(): boolean {
    return this.#deps.prices !== null || this.#deps.stocks !== null;
  }

  /**
   * What a source of prices says an item costs now, for one; null when only WooCommerce speaks for it. In
   * the shop's own currency, whichever was chosen to look at: the cart is in that.
   */
  sourcePrice(item: Sellable): MaybePromise<SourcedUnitPrice | null> {
    if (!this.#deps.prices) return null;
    return mapMaybe(this.#seen(), (context) =>
      this.#inContext({ ...context, currency: null }).#unitPrice(item),
    );
  }

  /** What a source of stock says there is; null when only WooCommerce speaks for it. */
  sourceStock(item: Sellable): MaybePromise<ItemStock | null> {
    if (!this.#deps.stocks) return null;
    return mapMaybe(this.#stockOf(item), (stock) => (isSourced(stock.source) ? stock : null));
  }

  /** What a variation costs now, for filters and orders; null when it has no price. */
  currentAmount(item: Sellable): MaybePromise<string | null> {
    return mapMaybe(this.#priceOf(item), ({ current }) => current);
  }

  #unitPrice(item: Sellable): MaybePromise<SourcedUnitPrice | null> {
    return mapMaybe(this.#wanted(), ({ tax }) =>
      mapMaybe(this.#priceOf(item), (price) => {
        if (!isSourced(price.source) || price.current === null) return null;
        const { current, currency, taxIncluded } = price;
        const net = taxIncluded ? tax.withoutTax(current, price) : current;
        return { net, gross: taxIncluded ? current : null, currency };
      }),
    );
  }

  #seen(): MaybePromise<Audience> {
    return (this.#context ??= this.#deps.context());
  }

  #inContext(context: Audience): PricingReads {
    const key = audienceKey(context);
    const known = this.#chosen.get(key);
    if (known) return known;
    const reads = new PricingReads({ ...this.#deps, context: () => context });
    this.#chosen.set(key, reads);
    return reads;
  }

  /** In the currency that prices are asked for in. */
  #wanted(): MaybePromise<PriceDisplay> {
    return (this.#wantedDisplay ??= mapMaybe(this.#seen(), ({ currency }) =>
      mapMaybe(this.#deps.shop(), (shop) => displayOf(shop, currency ?? shop.currency)),
    ));
  }

  #priceSources(): MaybePromise<SourceReader<SourcePrice> | null> {
    return (this.#priceReader ??= mapMaybe(this.#seen(), (context) =>
      mapMaybe(
        this.#deps.shop(),
        ({ currency }) =>
          this.#deps.prices?.({ ...context, currency: context.currency ?? currency }, currency) ?? null,
      ),
    ));
  }

  #stockSources(): MaybePromise<SourceReader<SourceStock> | null> {
    return (this.#stockReader ??= mapMaybe(
      this.#deps.context(),
      (context) => this.#deps.stocks?.(context) ?? null,
    ));
  }

  #partPrices(product: ProductModel): MaybePromise<ItemPrice[]> {
    let prices = this.#parts.get(product);
    if (!prices) this.#parts.set(product, (prices = this.#readPartPrices(product)));
    return prices;
  }

  #readPartPrices(product: ProductModel): MaybePromise<ItemPrice[]> {
    return mapMaybe(this.#partsOf(product), (parts) => allMaybe(parts.map((part) => this.#priceOf(part))));
  }

  #partsOf(product: ProductModel): MaybePromise<readonly Sellable[]> {
    if (!isGroup(product)) return this.#deps.variationsOf(product);
    return mapMaybe(this.#deps.productsByIds(product.groupedIds), (children) =>
      mapMaybe(allMaybe(children.map((child) => this.#partsWithin(child))), (parts) => parts.flat()),
    );
  }

  /**
   * What one product adds to its group. Of a variable product WooCommerce takes the lowest price, which
   * it keeps on the product; only another system's prices need its variations. A group in a group has none.
   */
  #partsWithin(child: ProductModel): MaybePromise<readonly Sellable[]> {
    if (isGroup(child)) return [];
    return isSoldByParts(child) && this.#deps.prices ? this.#deps.variationsOf(child) : [child];
  }

  #priceOf(item: Sellable): MaybePromise<ItemPrice> {
    if (!this.#deps.prices)
      return mapMaybe(this.#wanted(), (display) => ownPrice(item.prices, display, this.#deps.now));
    let price = this.#prices.get(item);
    if (!price) this.#prices.set(item, (price = this.#readPrice(item)));
    return price;
  }

  #readPrice(item: Sellable): MaybePromise<ItemPrice> {
    return mapMaybe(this.#wanted(), (display) =>
      mapMaybe(this.#ask(this.#priceSources(), item), (sourced) =>
        mergePrice(item.prices, sourced, display, this.#deps.now),
      ),
    );
  }

  #stockOf(item: Sellable): MaybePromise<ItemStock> {
    let stock = this.#stocks.get(item);
    if (!stock) this.#stocks.set(item, (stock = this.#readStock(item)));
    return stock;
  }

  #readStock(item: Sellable): MaybePromise<ItemStock> {
    return mapMaybe(this.#deps.stocks && this.#ask(this.#stockSources(), item), (sourced) =>
      mergeStock(item.stock, sourced),
    );
  }

  #ask<T>(
    sources: MaybePromise<SourceReader<T> | null>,
    item: Sellable,
  ): ReturnType<SourceReader<T>['load']> {
    return mapMaybe(
      sources,
      (reader) => reader && mapMaybe(this.#subjectOf(item), (subject) => reader.load(subject)),
    );
  }

  #subjectOf(item: Sellable): MaybePromise<SourceSubject> {
    if (item.kind === 'product') return subjectOfProduct(item);
    return mapMaybe(this.#deps.productById(item.parentId), (parent) => subjectOfVariation(item, parent));
  }
}

/** Whether another system gave the value: not WooCommerce, and not WooCommerce in its stead. */
function isSourced({ name }: ValueSource): boolean {
  return name !== WOOCOMMERCE.name;
}

function isGroup(product: ProductModel): boolean {
  return product.groupedIds.length > 0 || product.type === 'grouped';
}

/** Sold by its variations or its children, so its price is a range of theirs. */
function isSoldByParts(product: ProductModel): boolean {
  return isGroup(product) || product.variationIds.length > 0 || product.type === 'variable';
}

/** WooCommerce's own price, worked out once for all answers unless the dates of a sale change it by themselves. */
function ownPrice(stored: StoredPrices, display: PriceDisplay, now: number): ItemPrice {
  const { ownPrices } = display;
  const known = ownPrices.get(stored);
  if (known) return known;
  const price = mergePrice(stored, null, display, now);
  if (stored.saleFrom === null && stored.saleTo === null) ownPrices.set(stored, price);
  return price;
}
