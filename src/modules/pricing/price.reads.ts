import type { ReadNotes } from '../../cache/read-notes.js';
import type { ProductPricing } from '../../generated/schema-types.js';
import { mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import type { AudienceChoice } from '../../sources/audience-of-headers.js';
import type { SourceReader } from '../../sources/source-reader.js';
import type { PriceAudience } from '../../sources/source-set.js';
import type { SourcePrice } from '../../sources/values/price.js';
import { agesAt } from '../shared/data-source.js';
import type { Sellable } from '../shared/sellable.js';
import type { ShopSettings } from '../shop/shop.model.js';
import type { AudienceReads, PerAudience } from './audience.reads.js';
import { PreparedPrices, type SourcedUnitPrice } from './prepared-prices.js';
import { displayOf, type PriceKind } from './price-display.js';
import { isSoldByParts, type PartDeps } from './price-parts.js';
import type { PriceTextFormat } from './price-text.js';
import type { SubjectReads } from './subject.reads.js';

/** What prices are read with; one operation's. */
export interface PriceReadDeps extends PartDeps {
  shop(): MaybePromise<ShopSettings>;
  audience: AudienceReads;
  subjects: SubjectReads;
  /** Null when no source gives prices. */
  openSources: ((audience: PriceAudience, shopCurrency: string) => SourceReader<SourcePrice>) | null;
  /** Epoch milliseconds; one moment for the whole operation. */
  now: number;
  notes: ReadNotes;
}

/** The one place where prices of other systems meet WooCommerce's. One operation's. */
export class PriceReads {
  readonly #deps: PriceReadDeps;
  readonly #prepared: PerAudience<PreparedPrices>;

  constructor(deps: PriceReadDeps) {
    const ageOf = agesAt(deps.now, deps.notes);
    this.#deps = deps;
    this.#prepared = deps.audience.each((audience) =>
      mapMaybe(deps.shop(), (shop) => {
        const currency = audience.currency ?? shop.currency;
        return new PreparedPrices({
          ...deps,
          display: displayOf(shop, currency),
          sources: deps.openSources?.({ ...audience, currency }, shop.currency) ?? null,
          ageOf,
        });
      }),
    );
  }

  /** Whether other systems give prices at all. */
  get hasSources(): boolean {
    return this.#deps.openSources !== null;
  }

  /** `price`, `regularPrice` and `salePrice` as text; null when there is none. */
  text(
    item: Sellable,
    kind: PriceKind,
    format: PriceTextFormat | null | undefined,
  ): MaybePromise<string | null> {
    return mapMaybe(this.#prepared.own(), (prices) => prices.text(item, kind, format ?? 'FORMATTED'));
  }

  /**
   * The field `pricing`.
   * @param choice what its argument says of the audience
   * @throws (or rejects) BadInputError for what cannot be chosen
   */
  pricing(item: Sellable, choice: AudienceChoice | null | undefined): MaybePromise<ProductPricing> {
    return mapMaybe(this.#prepared.chosen(choice), (prices) => prices.pricing(item));
  }

  /** Whether a sale price counts now. Without price sources WooCommerce's own word on a whole with parts is taken. */
  onSale(item: Sellable): MaybePromise<boolean> {
    if (!this.hasSources && isSoldByParts(item)) return item.prices.onSale;
    return mapMaybe(this.#prepared.own(), (prices) => prices.onSale(item));
  }

  /** What an item without parts costs now, for filters and orders; decimal text, null when it has no price. */
  currentAmount(item: Sellable): MaybePromise<string | null> {
    return mapMaybe(this.#prepared.own(), (prices) => prices.currentAmount(item));
  }

  /**
   * What a source of prices says that one piece costs now; null when only WooCommerce speaks for the item. In
   * the shop's own currency, whichever was chosen to look at: the cart is in that.
   */
  sourcePrice(item: Sellable): MaybePromise<SourcedUnitPrice | null> {
    if (!this.hasSources) return null;
    const prepared = mapMaybe(this.#deps.audience.own(), (audience) =>
      this.#prepared.for({ ...audience, currency: null }),
    );
    return mapMaybe(prepared, (prices) => prices.sourcePrice(item));
  }
}
