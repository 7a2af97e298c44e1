import type { ReadNotes } from '../cache/read-notes.js';
import { tags } from '../cache/tags.js';
import { withOwnNames } from './answers/own-names.js';
import type { Audience } from './audience.js';
import { createFieldsReader, type FieldsReader } from './fields-reader.js';
import { fieldsSource } from './fields-source.js';
import { priceSource } from './price-source.js';
import type { SourceConfig } from './source-config.js';
import { createSourceReader, type SourceReader } from './source-reader.js';
import type { Source, SourceState, SourceDeps } from './source.js';
import { stockSource } from './stock-source.js';
import type { SourcePrice } from './values/price.js';
import type { SourceStock } from './values/stock.js';

/** Prices are asked for in a currency. */
export type PriceAudience = Audience & { currency: string };

/** All configured sources. */
export interface Sources {
  /**
   * To be called once for each operation, as `stocks` and `fields`.
   * @param shopCurrency ISO 4217 code of what the shop sells in
   */
  prices(notes: ReadNotes, audience: PriceAudience, shopCurrency: string): SourceReader<SourcePrice>;
  stocks(notes: ReadNotes, audience: Audience): SourceReader<SourceStock>;
  fields(notes: ReadNotes, audience: Audience): FieldsReader;
  /** Of the price sources, then of the stock sources, then of those of extra fields, each in the order of the configuration. */
  states(): SourceState[];
  /** Asks required sources that fail whether they are well again. Never rejects. */
  probeRequired(): Promise<void>;
  /**
   * Reads the lists of bulk sources anew, as a purge drops what others have said.
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
export function createSources(configs: readonly SourceConfig[], deps: SourceDeps): Sources {
  const that = (provides: SourceConfig['provides']): SourceConfig[] =>
    configs.filter((config) => config.provides === provides).map(withOwnNames);
  const prices = that('price').map((config) => priceSource(config, deps));
  const stocks = that('stock').map((config) => stockSource(config, deps));
  const fields = that('fields').map((config) => fieldsSource(config, deps));
  const all: Source<unknown>[] = [...prices, ...stocks, ...fields];
  return {
    prices: (notes, audience, shopCurrency) =>
      createSourceReader(
        prices.filter(({ config }) => speaksCurrency(config, audience.currency, shopCurrency)),
        (source) => source.open(notes, audience),
      ),
    stocks: (notes, audience) => createSourceReader(stocks, (source) => source.open(notes, audience)),
    fields: (notes, audience) => createFieldsReader(fields, (source) => source.open(notes, audience)),
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
