import { allMaybe, mapMaybe, type MaybePromise, withoutThrowing, zipMaybe } from '../../lib/maybe-promise.js';
import { memoize } from '../../lib/memoize.js';
import type { SourceReader } from '../../sources/source-reader.js';
import type { SourceStock } from '../../sources/values/stock.js';
import type { PricingSlice } from '../pricing/pricing.slice.js';
import type { ProductModel } from '../product/product.model.js';
import type { Sellable } from '../shared/sellable.js';
import type { VariationModel } from '../variation/variation.model.js';
import { type ItemStock, mergeStock, variableStock } from './merge-stock.js';

/** What the stock for one audience is made from. */
export interface PreparedStockDeps {
  /** Null when no source gives stock: WooCommerce's own is taken without asking. */
  sources: SourceReader<SourceStock> | null;
  subjects: PricingSlice['subjects'];
  variationsOf: (product: ProductModel) => MaybePromise<VariationModel[]>;
}

/** Merged stock of one operation for one audience. */
export class PreparedStocks {
  readonly #deps: PreparedStockDeps;
  /** The stock of an item by itself. */
  readonly alone: (item: Sellable) => MaybePromise<ItemStock>;

  constructor(deps: PreparedStockDeps) {
    const { sources } = deps;
    this.#deps = deps;
    this.alone = sources
      ? memoize((item) => this.#read(item, sources))
      : (item) => mergeStock(item.stock, null);
  }

  /** The stock of an item; once other systems count, that of a variable product is made of its variations' too. */
  of(item: Sellable): MaybePromise<ItemStock> {
    const own = this.alone(item);
    if (item.kind === 'variation' || item.variationIds.length === 0 || !this.#deps.sources) return own;
    return zipMaybe(own, this.#ofVariations(item), variableStock);
  }

  #ofVariations(product: ProductModel): MaybePromise<ItemStock[]> {
    return mapMaybe(this.#deps.variationsOf(product), (variations) => allMaybe(variations.map(this.alone)));
  }

  #read(item: Sellable, sources: SourceReader<SourceStock>): MaybePromise<ItemStock> {
    const subject = this.#deps.subjects.of(item);
    const sourced = withoutThrowing(() => mapMaybe(subject, (known) => sources.load(known)));
    return mapMaybe(sourced, (stock) => mergeStock(item.stock, stock));
  }
}
