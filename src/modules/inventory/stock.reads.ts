import type { ReadNotes } from '../../cache/read-notes.js';
import type { ProductAvailability } from '../../generated/schema-types.js';
import { mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import type { AudienceChoice } from '../../sources/audience-of-headers.js';
import type { Audience } from '../../sources/audience.js';
import type { SourceReader } from '../../sources/source-reader.js';
import type { SourceStock } from '../../sources/values/stock.js';
import type { PricingSlice } from '../pricing/pricing.slice.js';
import { type AgeOf, agesAt } from '../shared/data-source.js';
import { isSourced } from '../shared/merged-value.js';
import type { Sellable } from '../shared/sellable.js';
import { availabilityOf } from './availability.js';
import type { ItemStock } from './merge-stock.js';
import { type PreparedStockDeps, PreparedStocks } from './prepared-stocks.js';

/** What stock is read with; one operation's. */
export interface StockReadDeps extends Omit<PreparedStockDeps, 'sources'>, Pick<PricingSlice, 'audience'> {
  /** Null when no source gives stock. */
  openSources: ((audience: Audience) => SourceReader<SourceStock>) | null;
  /** Epoch milliseconds; one moment for the whole operation. */
  now: number;
  notes: ReadNotes;
}

/** The one place where stock of other systems meets WooCommerce's. One operation's. */
export class StockReads {
  readonly #ageOf: AgeOf;
  readonly #own: () => MaybePromise<PreparedStocks>;
  readonly #chosen: (choice: AudienceChoice) => MaybePromise<PreparedStocks>;
  /** Whether other systems give stock at all. */
  readonly hasSources: boolean;

  constructor(deps: StockReadDeps) {
    const { audience, openSources } = deps;
    const perAudience = audience.each(
      (whom) => new PreparedStocks({ ...deps, sources: openSources?.(whom) ?? null }),
    );
    this.#ageOf = agesAt(deps.now, deps.notes);
    this.#chosen = perAudience.chosen;
    // WooCommerce's own stock is the same for everybody, so it does not wait until it is known who asks.
    const unsourced = new PreparedStocks({ ...deps, sources: null });
    this.#own = openSources ? perAudience.own : () => unsourced;
    this.hasSources = openSources !== null;
  }

  /** Merged stock. */
  of(item: Sellable): MaybePromise<ItemStock> {
    return mapMaybe(this.#own(), (stocks) => stocks.of(item));
  }

  /**
   * The field `availability`.
   * @param choice what its argument says of the audience
   * @throws (or rejects) BadInputError for what cannot be chosen
   */
  availability(item: Sellable, choice: AudienceChoice | null | undefined): MaybePromise<ProductAvailability> {
    const stocks = choice ? this.#chosen(choice) : this.#own();
    const stock = mapMaybe(stocks, (prepared) => prepared.of(item));
    return mapMaybe(stock, (known) => availabilityOf(known, this.#ageOf));
  }

  /** What a source says there is of the item by itself; null when only WooCommerce speaks for it. */
  sourced(item: Sellable): MaybePromise<ItemStock | null> {
    if (!this.hasSources) return null;
    const stock = mapMaybe(this.#own(), (stocks) => stocks.alone(item));
    return mapMaybe(stock, (known) => (isSourced(known.source) ? known : null));
  }
}
