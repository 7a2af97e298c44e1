import type { ReadNotes } from '../cache/read-notes.js';
import { ConfigError } from '../errors.js';
import { mapMaybe, type MaybePromise } from '../lib/maybe-promise.js';
import { ItemFields } from './answers/item-fields.js';
import { createPriceMapper } from './answers/price-mapper.js';
import { nextChange, priceAt } from './answers/price-quote.js';
import type { SourcePrice } from './values/price.js';
import { createSource, type Source, type SourceState, type SourceSurroundings } from './source.js';
import type { SourceConfig } from './source-config.js';
import type { Reading } from './asked/source-reading.js';
import type { Sourced } from './values/sourced.js';
import { createStockMapper } from './answers/stock-mapper.js';
import type { SourceStock } from './values/stock.js';
import type { SourceSubject } from './subject.js';

/** One operation's view of all sources of a kind. The first source in the configuration that covers a product is its source. */
export interface SourceReader<T> {
  /** Whether any source covers the product. */
  covers(subject: SourceSubject): boolean;
  /**
   * What the product's source says: at once when it is known, later when it has to be asked. Reads
   * of one turn share their calls. Null when no source covers the product: the shop's own value counts.
   * @throws (or rejects) AppError, naming the source in its `details`, when the configuration says `error`
   */
  load(subject: SourceSubject): MaybePromise<Sourced<T> | null>;
}

/** All configured sources. */
export interface Sources {
  /** To be called once for each operation, as `stocks`. */
  prices(notes: ReadNotes): SourceReader<SourcePrice>;
  stocks(notes: ReadNotes): SourceReader<SourceStock>;
  /** Of the price sources, then of the stock sources, each in the order of the configuration. */
  states(): SourceState[];
  /** Ends every call under way. */
  close(): Promise<void>;
}

/** What sources need from the rest of the server. */
export interface SourcesDependencies extends SourceSurroundings {
  /** ISO 4217 code of the currency the shop sells in. */
  shopCurrency(): MaybePromise<string>;
}

/**
 * Makes the sources of a configuration.
 * @throws ConfigError when one of them cannot be built
 */
export function createSources(configs: readonly SourceConfig[], deps: SourcesDependencies): Sources {
  const prices = configs
    .filter(({ provides }) => provides === 'price')
    .map((config) => priceSource(config, deps));
  const stocks = configs
    .filter(({ provides }) => provides === 'stock')
    .map((config) => stockSource(config, deps));
  const all = [...prices, ...stocks];
  return {
    prices: (notes) => reader(prices, notes),
    stocks: (notes) => reader(stocks, notes),
    states: () => all.map((source) => source.state()),
    close: async () => {
      await Promise.all(all.map((source) => source.close()));
    },
  };
}

function priceSource(config: SourceConfig, deps: SourcesDependencies): Source<SourcePrice> {
  const paths = config.answer.price;
  if (!paths) throw new ConfigError([`sources.${config.name}.answer.price is needed for a price source`]);
  const mapperIn = createPriceMapper(new ItemFields(config.name, 'price'), paths, config);
  const mapper = (): MaybePromise<ReturnType<typeof mapperIn>> => mapMaybe(deps.shopCurrency(), mapperIn);
  return createSource(config, { mapper, view: priceAt, nextChange }, deps);
}

function stockSource(config: SourceConfig, deps: SourcesDependencies): Source<SourceStock> {
  const paths = config.answer.stock;
  if (!paths) throw new ConfigError([`sources.${config.name}.answer.stock is needed for a stock source`]);
  const mapper = createStockMapper(new ItemFields(config.name, 'stock'), paths);
  return createSource(config, { mapper: () => mapper, view: (stock) => stock, nextChange: () => null }, deps);
}

function reader<T>(sources: readonly Source<T>[], notes: ReadNotes): SourceReader<T> {
  const readings = new Map<Source<T>, Reading<T>>();
  const reading = (source: Source<T>): Reading<T> => {
    const open = readings.get(source) ?? source.open(notes);
    readings.set(source, open);
    return open;
  };
  const sourceOf = (subject: SourceSubject): Source<T> | undefined =>
    sources.find((source) => source.includes(subject));
  return {
    covers: (subject) => sourceOf(subject) !== undefined,
    load: (subject) => {
      const source = sourceOf(subject);
      return source ? reading(source).read(subject) : null;
    },
  };
}
