import type { ReadNotes } from '../cache/read-notes.js';
import { tags } from '../cache/tags.js';
import type { MaybePromise } from '../lib/maybe-promise.js';
import { withOwnNames } from './answers/own-names.js';
import { createFieldsReader, type FieldsReader } from './fields-reader.js';
import { fieldsSource } from './fields-source.js';
import { priceSource } from './price-source.js';
import type { Source, SourceState, SourceDeps } from './source.js';
import type { SourceConfig } from './source-config.js';
import type { Audience } from './audience.js';
import { createSourceReader } from './source-reader.js';
import { stockSource } from './stock-source.js';
import type { SourceSubject } from './subject.js';
import type { SourcePrice } from './values/price.js';
import type { Sourced } from './values/sourced.js';
import type { SourceStock } from './values/stock.js';

/** One operation's view of all sources that give one kind of value. */
export interface SourceReader<T> {
  /** Whether any source covers the product. */
  covers(subject: SourceSubject): boolean;
  /**
   * What the first source that covers the product says, or the next one where the configuration says so:
   * at once when it is known, later when it has to be asked. Reads of one turn share their calls. Null
   * when no source covers the product: the shop's own value counts.
   * @throws (or rejects) AppError, naming the source in its `details`, when the configuration says `error`
   */
  load(subject: SourceSubject): MaybePromise<Sourced<T> | null>;
}

/** Prices are asked for in a currency. */
export type PriceContext = Audience & { currency: string };

/** All configured sources. */
export interface Sources {
  /**
   * To be called once for each operation, as `stocks` and `fields`.
   * @param shopCurrency ISO 4217 code of what the shop sells in
   */
  prices(notes: ReadNotes, context: PriceContext, shopCurrency: string): SourceReader<SourcePrice>;
  stocks(notes: ReadNotes, context: Audience): SourceReader<SourceStock>;
  fields(notes: ReadNotes, context: Audience): FieldsReader;
  /** Of the price sources, then of the stock sources, then of those of extra fields, each in the order of the configuration. */
  states(): SourceState[];
  /** Asks required sources that fail whether they are well again. Never rejects. */
  probeRequired(): Promise<void>;
  /**
   * Reads sources anew that are held whole, as a purge drops what others have said.
   * @param purged their tags (`tags.source`) among others; `all` for every source
   * @returns when all is read; never rejects
   */
  reread(purged: readonly string[] | 'all'): Promise<void>;
  /** Ends every call under way. */
  close(): Promise<void>;
}

/**
 * Makes the sources of a configuration.
 * @throws ConfigError when one of them cannot be built
 */
export function createSources(configs: readonly SourceConfig[], surroundings: SourceDeps): Sources {
  const that = (provides: SourceConfig['provides']): SourceConfig[] =>
    configs.filter((config) => config.provides === provides).map(withOwnNames);
  const prices = that('price').map((config) => priceSource(config, surroundings));
  const stocks = that('stock').map((config) => stockSource(config, surroundings));
  const fields = that('fields').map((config) => fieldsSource(config, surroundings));
  const all: Source<unknown>[] = [...prices, ...stocks, ...fields];
  return {
    prices: (notes, context, shopCurrency) =>
      createSourceReader(
        prices.filter(({ config }) => speaksCurrency(config, context.currency, shopCurrency)),
        (source) => source.open(notes, context),
      ),
    stocks: (notes, context) => createSourceReader(stocks, (source) => source.open(notes, context)),
    fields: (notes, context) => createFieldsReader(fields, (source) => source.open(notes, context)),
    states: () => all.map((source) => source.state()),
    probeRequired: async () => {
      await Promise.all(all.filter(({ config }) => config.required).map((source) => source.probe()));
    },
    reread: async (purged) => {
      const meant = all.filter(({ config }) => purged === 'all' || purged.includes(tags.source(config.name)));
      await Promise.all(meant.map(async (source) => source.reread?.()));
    },
    close: async () => {
      await Promise.all(all.map((source) => source.close()));
    },
  };
}

/** A source that is not told the currency has one only: its own, or the shop's. */
function speaksCurrency({ varyBy, currency }: SourceConfig, wanted: string, shopCurrency: string): boolean {
  return varyBy.includes('currency') || (currency ?? shopCurrency) === wanted;
}
