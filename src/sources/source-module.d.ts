// Published as `woo-federation/source-module`: types for modules that people write. It imports nothing, so
// that it means the same in their projects as in this one.

/** An amount: a number, or decimal text where every digit matters (`'12.50'`, as databases give a DECIMAL). */
export type Amount = number | string;

/** A moment: ISO 8601 (UTC without an offset; a date alone is a whole day), or a Date. */
export type Moment = string | Date;

/** The price of one product. `current` or `regular` is there; an item without both says that there is none. */
export interface PriceItem {
  /** As it was asked for; a number counts as the text that reads the same. */
  key: string | number;
  /** What the product costs now. Left out: `sale` while the sale is on, else `regular`. */
  current?: Amount | null;
  /** What it costs without a sale. Left out: `current`. */
  regular?: Amount | null;
  sale?: Amount | null;
  /** ISO 4217. Left out: the `currency` of the source's configuration, which must be there then. */
  currency?: string | null;
  saleFrom?: Moment | null;
  saleTo?: Moment | null;
  /** From when on all of it counts no longer. */
  validUntil?: Moment | null;
  /** Lower prices for larger quantities. */
  tiers?: readonly { minQuantity: number | string; price: Amount }[] | null;
}

/** The stock of one product. `quantity`, `status` or `locations` is there. */
export interface StockItem {
  /** As it was asked for; a number counts as the text that reads the same. */
  key: string | number;
  /** Left out: the sum of the locations. */
  quantity?: number | string | null;
  /** `instock`, `outofstock` or `onbackorder`. Left out: `instock` above 0. */
  status?: string | null;
  locations?: readonly { name: string; quantity: number | string }[] | null;
  leadTimeDays?: number | string | null;
  /** Whether orders beyond the quantity are taken. */
  backorders?: boolean | null;
  /** When more arrives. */
  nextDelivery?: Moment | null;
}

/** The server's log. Fields with the name of a secret (`password`, `token` …) are hidden. */
export type SourceModuleLog = Readonly<
  Record<
    'debug' | 'info' | 'warn' | 'error',
    (fields: Readonly<Record<string, unknown>>, message: string) => void
  >
>;

/** What a module is told beside the keys. */
export interface SourceModuleContext {
  /** Name of the source in the configuration. */
  readonly source: string;
  /** ISO 4217 code of the prices that are wanted; null for stock, unless the source varies by it. */
  readonly currency: string | null;
  /** This and the following: null, unless the source varies by it and it is known of the shopper. */
  readonly customerGroup: string | null;
  readonly country: string | null;
  readonly location: string | null;
  readonly language: string | null;
  /** Aborts when nobody waits for the answer any longer; hand it on to whatever can be interrupted. */
  readonly signal: AbortSignal;
  /** `module.options` of the source's configuration. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly log: SourceModuleLog;
}

/**
 * Gives the items for keys, in any order; keys without an item are not known. An error that it throws
 * fails all the keys of the call.
 * @param keys each once, at most `module.batchSize`
 */
export type Load<Item> = (
  keys: readonly string[],
  context: SourceModuleContext,
) => readonly Item[] | Promise<readonly Item[]>;

/** What the file exports. It is loaded once, also for several sources that name it. */
export interface SourceModule<Item> {
  load: Load<Item>;
  /** Called once when the server stops, to let go of connections. */
  close?: () => void | Promise<void>;
}
