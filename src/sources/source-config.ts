import type { Lifetime } from '../cache/lifetimes.js';

/** One entry of `sources:` in the configuration file, checked and with its defaults filled in. */
export interface SourceConfig {
  /** Unique; stands in answers, logs and cache tags. */
  name: string;
  provides: 'price' | 'stock';
  http: SourceHttpConfig;
  /** What the other system knows a product by. */
  key: SourceKeyConfig;
  /** Which products the source is for; absent: all. */
  applies?: SourceRules | undefined;
  answer: SourceAnswerConfig;
  /** ISO 4217 code of answers that carry none; absent: the shop's currency. */
  currency?: string | undefined;
  /** Absent: as the shop enters its own prices. */
  taxIncluded?: boolean | undefined;
  lifetime: Lifetime;
  /** The source answered, but not for this product. */
  onMissing: SourceFallback;
  /** The source did not answer, or not usably. */
  onFailure: SourceFallback;
}

/** What to show in place of a source's value: the shop's own, nothing, or an error in the field. */
export type SourceFallback = 'woocommerce' | 'null' | 'error';

/** The SKU, WooCommerce's id, or the text of a custom field. */
export type SourceKeyConfig = 'sku' | 'id' | { meta: string };

/** How to ask. */
export interface SourceHttpConfig {
  url: string;
  method: 'GET' | 'POST';
  /** GET: the query parameter that takes the keys, joined by commas. */
  keysParam?: string | undefined;
  /** POST: JSON in which `{{keys}}` stands for the array of keys. */
  body?: string | undefined;
  headers: Readonly<Record<string, string>>;
  /** Keys per call. */
  batchSize: number;
  /** What one read may wait for this source in all, retries and queueing included. */
  timeoutMs: number;
  maxAnswerBytes: number;
  retries: number;
  concurrency: number;
  breaker: { failures: number; resetMs: number };
  allowPrivateNetwork: boolean;
}

/** All given rules must match; within one rule any of its values may. */
export interface SourceRules {
  /** Category slugs. */
  categories?: readonly string[] | undefined;
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
}

/** Paths inside one item of a stock source; `locations` name and quantity count from each place. */
export interface StockFields {
  quantity?: string | undefined;
  status?: string | undefined;
  locations?: { path: string; name: string; quantity: string } | undefined;
  leadTimeDays?: string | undefined;
}
