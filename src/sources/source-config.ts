import type { Lifetime } from '../cache/lifetimes.js';
import type { ContextPart } from './source-context.js';

/** The kinds of source; one of them is in every source's configuration. */
export const SOURCE_KINDS = ['http', 'graphql', 'file', 'meta', 'module'] as const;

/** One kind of source. */
export type SourceKindName = (typeof SOURCE_KINDS)[number];

/** One entry of `sources:` in the configuration file, checked and with its defaults filled in. */
export interface SourceConfig {
  /** Unique; stands in answers, logs and cache tags. */
  name: string;
  provides: 'price' | 'stock' | 'fields';
  http?: HttpSourceConfig | undefined;
  graphql?: GraphqlSourceConfig | undefined;
  file?: FileSourceConfig | undefined;
  meta?: MetaSourceConfig | undefined;
  module?: ModuleSourceConfig | undefined;
  /** What the other system knows a product by. */
  key: SourceKeyConfig;
  /** Which products the source is for; absent: all. */
  applies?: SourceRules | undefined;
  /** What its answers hang on beside the product; it is told nothing else about the shopper. */
  varyBy: readonly ContextPart[];
  answer: SourceAnswerConfig;
  /** ISO 4217 code of answers that carry none; absent: the currency that is asked for. */
  currency?: string | undefined;
  /** Absent: as the shop enters its own prices. */
  taxIncluded?: boolean | undefined;
  /** Absent: prices stay as they are. */
  rounding?: Rounding | undefined;
  lifetime: Lifetime;
  /** The source answered, but not for this product. */
  onMissing: SourceFallback;
  /** The source did not answer, or not usably. */
  onFailure: SourceFallback;
  /** Whether the server is not ready while the source fails. */
  required: boolean;
}

/** What to do without a source's value: ask the next source, show the shop's own, nothing, or an error in the field. */
export type SourceFallback = 'next' | 'woocommerce' | 'null' | 'error';

/** The SKU, WooCommerce's id, or the text of a custom field. */
export type SourceKeyConfig = 'sku' | 'id' | { meta: string };

/** How prices are rounded before anything else is done with them. */
export interface Rounding {
  /** Decimal text above 0: `0.01` for cents, `0.05` for Swiss francs. */
  step: string;
  mode: 'nearest' | 'up' | 'down';
}

/** How hard another system may be asked. */
export interface AskingLimits {
  /** Keys per call. */
  batchSize: number;
  /** What one read may wait for this source in all, retries and queueing included. */
  timeoutMs: number;
  concurrency: number;
  breaker: { failures: number; resetMs: number };
}

/** The same of a system behind HTTP. */
export interface HttpLimitsConfig extends AskingLimits {
  maxAnswerBytes: number;
  retries: number;
  allowPrivateNetwork: boolean;
}

/** Asked over HTTP. */
export interface HttpSourceConfig extends HttpLimitsConfig {
  url: string;
  method: 'GET' | 'POST';
  /** GET: the query parameter that takes the keys, joined by commas. */
  keysParam?: string | undefined;
  /** POST: JSON in which `{{keys}}` stands for the array of keys. */
  body?: string | undefined;
  headers: Readonly<Record<string, string>>;
}

/** Asked by one GraphQL document with a list variable. */
export interface GraphqlSourceConfig extends HttpLimitsConfig {
  url: string;
  document: string;
  /** Name of the variable that takes the keys. */
  keysVariable: string;
  headers: Readonly<Record<string, string>>;
}

/** Read whole from a file. */
export interface FileSourceConfig {
  path: string;
}

/** Read from the product's own custom fields. */
export type MetaSourceConfig = Readonly<Record<string, never>>;

/** Asked through a JavaScript module. */
export interface ModuleSourceConfig extends AskingLimits {
  path: string;
}

/** All given rules must match; within one rule any of its values may. */
export interface SourceRules {
  /** Category slugs. */
  categories?: readonly string[] | undefined;
  /** Tag slugs. */
  tags?: readonly string[] | undefined;
  /** WooCommerce product types; variations are `variation`. */
  productTypes?: readonly string[] | undefined;
  /** A custom field that must have exactly this text. */
  meta?: { key: string; value: string } | undefined;
  skus?: readonly string[] | undefined;
}

/** Where things stand in the answer; every value is a dot path. */
export interface SourceAnswerConfig {
  /** The array of items, or the object keyed by key; '' is the whole answer. */
  items: string;
  /** The key inside each item; absent when the items are an object keyed by key. */
  key?: string | undefined;
  price?: PriceFields | undefined;
  stock?: StockFields | undefined;
}

/** Paths inside one item of a price source; `current` or `regular` is there. */
export interface PriceFields {
  current?: string | undefined;
  regular?: string | undefined;
  sale?: string | undefined;
  currency?: string | undefined;
  saleFrom?: string | undefined;
  saleTo?: string | undefined;
  validUntil?: string | undefined;
  /** The array of quantity tiers, and the paths inside each. */
  tiers?: { path: string; minQuantity: string; price: string } | undefined;
}

/** Paths inside one item of a stock source; `locations` name and quantity count from each place. */
export interface StockFields {
  quantity?: string | undefined;
  status?: string | undefined;
  locations?: { path: string; name: string; quantity: string } | undefined;
  leadTimeDays?: string | undefined;
  backorders?: string | undefined;
  nextDelivery?: string | undefined;
}

/** Which kind of source it is. */
export function kindNameOf(config: Partial<Record<SourceKindName, unknown>>): SourceKindName {
  // The schema of the configuration sees to it that there is one.
  return SOURCE_KINDS.find((kind) => config[kind] !== undefined) ?? 'http';
}

/** The parts of the context that a source's answers may hang on. Every price is one in a currency. */
export function partsSeenBy({ provides, varyBy }: SourceConfig): readonly ContextPart[] {
  return provides === 'price' ? [...varyBy, 'currency'] : varyBy;
}
