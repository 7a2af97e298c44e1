import type { Lifetime } from '../cache/lifetimes.js';
import type { DecimalMark } from '../lib/decimal-text.js';
import type { AudiencePart } from './audience.js';

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
  /** What its answers depend on beside the product; it is told nothing else about the shopper. */
  varyBy: readonly AudiencePart[];
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

/** Limits of a keyed source, so that calls do not overload its system. */
export interface KeyedLimits {
  /** Keys per call. */
  batchSize: number;
  /** What one read may wait for this source in all, retries and queueing included. */
  timeoutMs: number;
  concurrency: number;
  /** Calls that may begin within a second; absent: any number. */
  callsPerSecond?: number | undefined;
  breaker: { failures: number; resetMs: number };
}

/** The same of a system behind HTTP. */
export interface HttpLimitsConfig extends KeyedLimits {
  maxAnswerBytes: number;
  retries: number;
  allowPrivateNetwork: boolean;
}

/**
 * What to ask for over HTTP. `{{name}}` is filled in: `key` (one product's), `keys` (an array), `page`, and the
 * parts of the audience; a parameter or header without a value for it is left out.
 */
export interface HttpRequestConfig {
  /** Of the placeholders, its path takes `key` alone. */
  url: string;
  method: 'GET' | 'POST';
  /** Further parameters; taken for secret. */
  query: Readonly<Record<string, string>>;
  /** Taken for secret. Of the placeholders, they take parts of the audience alone. */
  headers: Readonly<Record<string, string>>;
  /** POST: JSON once it is filled in; each placeholder becomes a whole JSON value. */
  body?: string | undefined;
  oauth?: OauthConfig | undefined;
  paging?: PagingConfig | undefined;
  format: 'json' | 'csv';
  /** CSV: what parts the cells. */
  delimiter: string;
  /** CSV: how its numbers are written. */
  decimal: DecimalMark;
}

/** OAuth 2.0 client credentials (RFC 6749 section 4.4). */
export interface OauthConfig {
  tokenUrl: string;
  clientId: string;
  clientSecret: string;
  scope?: string | undefined;
  audience?: string | undefined;
  /** Where the token request carries id and secret. */
  authMethod: 'basic' | 'body';
}

/** How one answer goes on over several pages. */
export interface PagingConfig {
  /** What tells pages apart: `{{page}}` is a number, a count of items to skip, or a cursor; a link is followed. */
  by: 'page' | 'offset' | 'cursor' | 'link';
  /** The first page's number; absent: 1 for pages, 0 for offsets. */
  first?: number | undefined;
  /** Items of a full page: a page with fewer is the last. */
  size?: number | undefined;
  /** Where the answer has the next cursor or link; a link without it is in the `Link` header. */
  path?: string | undefined;
  /** Where the answer says whether there are more. */
  more?: string | undefined;
  maxPages: number;
}

/** Keyed: over HTTP. */
export interface HttpSourceConfig extends HttpLimitsConfig, HttpRequestConfig {
  /** GET: the query parameter that takes the keys, joined by commas. */
  keysParam?: string | undefined;
}

/** Keyed: by one GraphQL document with a list variable. */
export interface GraphqlSourceConfig extends HttpLimitsConfig {
  url: string;
  document: string;
  /** Name of the variable that takes the keys. */
  keysVariable: string;
  /** Further variables, each with the part of the audience that it takes. */
  contextVariables: Readonly<Record<string, AudiencePart>>;
  headers: Readonly<Record<string, string>>;
}

/** Bulk: a list from a file or from an address; one of `path` and `url` is there. */
export interface FileSourceConfig {
  path?: string | undefined;
  url?: string | undefined;
  format: 'csv' | 'json';
  /** CSV: between the cells; one character. */
  delimiter: string;
  /** CSV: how its numbers are written. */
  decimal: DecimalMark;
  /** How the text is written, by a label of the Encoding Standard (https://encoding.spec.whatwg.org/#names-and-labels). */
  encoding: string;
  /** Paths that say for whom an item is; the part named first counts most. */
  context: Readonly<Partial<Record<AudiencePart, string>>>;
  maxBytes: number;
  /** Milliseconds after which a list gives no values any more; absent: never. */
  maxAge?: number | undefined;
  /** What one operation may wait for the first reading. */
  timeoutMs: number;
  /** `path`: milliseconds between two looks at the file. */
  pollInterval: number;
  /** `url`: a duration or a cron pattern, which is meant in `timezone`. */
  schedule?: string | undefined;
  timezone: string;
  /** Further parameters; taken for secret. Of the placeholders, they and those of `url` take `page` alone. */
  query: Readonly<Record<string, string>>;
  headers: Readonly<Record<string, string>>;
  oauth?: OauthConfig | undefined;
  /** A download of several pages, which are one list. */
  paging?: PagingConfig | undefined;
  /** For all of a download: token, pages, and making sense of them. */
  downloadTimeoutMs: number;
  allowPrivateNetwork: boolean;
}

/** From the product's own custom fields. */
export type MetaSourceConfig = Readonly<Record<string, never>>;

/** Keyed: through a JavaScript module. */
export interface ModuleSourceConfig extends KeyedLimits {
  path: string;
  /** For the module alone. */
  options: Readonly<Record<string, unknown>>;
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
  /** Extra fields of products and variations, by their name in GraphQL. */
  fields?: Readonly<Record<string, ExtraFieldConfig>> | undefined;
}

/** One extra field of products and variations. */
export interface ExtraFieldConfig {
  type: ExtraFieldType;
  /** Where its value stands in an item. */
  path: string;
  /** What the schema says about it. */
  description: string;
  /** Which of the two have it. */
  on: readonly ('product' | 'variation')[];
}

/** What one value of an extra field may be. */
export type ExtraFieldScalar = 'String' | 'Int' | 'Float' | 'Boolean' | 'ID' | 'DateTime' | 'Decimal';

/** A value, a list of values, or one of several words: by their name in GraphQL, as the source writes them. */
export type ExtraFieldType =
  ExtraFieldScalar | `[${ExtraFieldScalar}!]` | { enum: Readonly<Record<string, string>> };

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

/** How a source writes numbers in texts. */
export function decimalMarkOf({ http, file }: Pick<SourceConfig, 'http' | 'file'>): DecimalMark {
  return (http ?? file)?.decimal ?? '.';
}

/** The parts of the audience that a source's answers may depend on. Every price is one in a currency. */
export function partsSeenBy({ provides, varyBy }: SourceConfig): readonly AudiencePart[] {
  return provides === 'price' ? [...varyBy, 'currency'] : varyBy;
}
