import { systemClock } from '../../lib/clock.js';
import { everyPage } from '../../lib/every-page.js';
import { type Decoder, optional, record, required } from '../decode/decoder.js';
import { Oddities } from '../decode/oddities.js';
import { id as idOf, text } from '../decode/scalars.js';
import type { BreakerState } from '../http-client/circuit-breaker.js';
import { createHttpClient, type HttpLimits, type HttpDeps } from '../http-client/http-client.js';
import { pathSegment } from '../http-client/query-string.js';
import { randomNonce, wooAuthorizer } from './auth.js';
import { createBatchWrites, type BatchWrites } from './batch-writes.js';
import { createCustomerCalls, type CustomerCalls } from './customers.js';
import { wooHint } from './hints.js';
import { checkedId, inChunks, MAX_PAGE_SIZE } from './id-chunks.js';
import type { KeyPair } from './oauth1.js';
import { createOrderCalls, type OrderCalls } from './order-calls.js';
import { readRequest, type Query } from './query.js';
import { restUrl } from './rest-url.js';
import { createRowReader, type Page } from './rows.js';
import { settingValues } from './settings.js';
import { createShopReads, type ShopReads } from './shop-reads.js';
import { createVariationReads, isMissingRoute, type VariationKey } from './variation-reads.js';
import {
  type NewReview,
  wireAttribute,
  type WireAttribute,
  wireProduct,
  type WireProduct,
  wireReview,
  type WireReview,
  wireTaxRate,
  type WireTaxRate,
  wireTerm,
  type WireTerm,
  type WireVariation,
} from './wire-types.js';

/** A shop and the keys to it. */
export interface WooRestOptions extends HttpLimits, HttpDeps, KeyPair {
  /** Name in errors and logs. */
  system: string;
  /** The shop's home, without `/wp-json`. */
  url: string;
  /** Talk plain HTTP to a host that is not this machine. */
  allowPlainHttp: boolean;
  /** Told of what answers hold that is not what it should be. */
  oddities?: Oddities;
  /** For tests; must never give the same twice. */
  nonce?: () => string;
}

/** The taxonomies of products that have a route of their own. */
export type TermRoute = 'categories' | 'tags' | 'brands' | 'shipping_classes';

/**
 * WooCommerce's keyed API, `wc/v3`. It sees drafts, private products and every custom field: what
 * shoppers may see is for the caller to ask for (`status: 'publish'`). Rejects with an UpstreamError.
 */
export interface WooRestClient extends ShopReads {
  productPage(query: Query): Promise<Page<WireProduct>>;
  /** One page of ids alone. */
  productIds(query: Query): Promise<{ ids: number[]; total: number }>;
  /** In no particular order; what does not exist is missing. */
  productsByIds(ids: readonly number[], query?: Query): Promise<WireProduct[]>;
  /** In no particular order. Stores before 10.3 cost a call for each parent. */
  variationsByIds(keys: readonly VariationKey[], query?: Query): Promise<WireVariation[]>;
  /** On stores before 10.3 only with a `sku`. */
  variationPage(query: Query): Promise<Page<WireVariation>>;
  /** Every term, by id. No brands on stores that have none (before 9.6). */
  terms(route: TermRoute): Promise<WireTerm[]>;
  attributes(): Promise<WireAttribute[]>;
  /** Every term of a global attribute, by id. */
  attributeTerms(attributeId: number): Promise<WireTerm[]>;
  reviewPage(query: Query): Promise<Page<WireReview>>;
  /** Writes a review; needs keys that may write. */
  createReview(review: NewReview): Promise<WireReview>;
  /** The settings of a group (`general`, `products`, `tax` …); lists as texts with commas. */
  settings(group: string): Promise<Record<string, string>>;
  taxRates(): Promise<WireTaxRate[]>;
  /** Orders of everybody: who may see one is for the caller to know. */
  orders: OrderCalls;
  customers: CustomerCalls;
  batches: BatchWrites;
  /** The description of the coupon with this code; '' for one that is none. */
  couponDescription(code: string): Promise<string>;
  breakerState(): BreakerState;
  /** Ends every request under way. */
  close(): Promise<void>;
}

const wireId = record({ id: required(idOf) });

const couponDescription = record({ id: required(idOf), description: optional(text) });

/**
 * Makes a client for one shop.
 * @throws ConfigError when the address must not be used
 */
export function createWooRestClient(options: WooRestOptions): WooRestClient {
  const {
    system,
    url,
    consumerKey,
    consumerSecret,
    allowPlainHttp,
    clock = systemClock,
    nonce = randomNonce,
    oddities = new Oddities(options.log),
  } = options;
  const http = createHttpClient({
    ...options,
    baseUrl: restUrl(url, 'wc/v3'),
    authorize: wooAuthorizer(new URL(url), { consumerKey, consumerSecret }, allowPlainHttp, clock, nonce),
    hint: wooHint,
  });
  const rows = createRowReader(system, http, oddities);
  const variations = createVariationReads(rows);

  /** A whole list. Ordered by id, or equal names could move between pages. */
  async function everyRow<T>(decoder: Decoder<T>, path: string, resource: string): Promise<T[]> {
    const read = (page: number): Promise<Page<T>> =>
      rows.page(decoder, path, { per_page: MAX_PAGE_SIZE, page, orderby: 'id', order: 'asc' }, resource);
    const pages = await everyPage(read, ({ totalPages }) => totalPages);
    return pages.flatMap(({ items }) => items);
  }

  return {
    productPage: (query) => rows.page(wireProduct, '/products', query, 'products'),
    productIds: async (query) => {
      const list = { ...query, _fields: 'id' };
      const { items, total } = await rows.page(wireId, '/products', list, 'product ids');
      return { ids: items.map(({ id }) => id), total };
    },
    productsByIds: (ids, query = {}) =>
      inChunks(ids, (include) =>
        rows.all(wireProduct, '/products', { ...query, include, per_page: MAX_PAGE_SIZE }, 'products'),
      ),
    variationsByIds: (keys, query = {}) => variations.byIds(keys, query),
    variationPage: (query) => variations.page(query),
    terms: (route) =>
      everyRow(wireTerm, `/products/${route}`, route).catch((error: unknown) => {
        if (route === 'brands' && isMissingRoute(error)) return [];
        throw error;
      }),
    attributes: () => rows.all(wireAttribute, '/products/attributes', {}, 'attributes'),
    attributeTerms: async (id) =>
      everyRow(wireTerm, `/products/attributes/${checkedId(id)}/terms`, 'attribute terms'),
    reviewPage: (query) => rows.page(wireReview, '/products/reviews', query, 'reviews'),
    createReview: (body) =>
      rows.write(wireReview, { method: 'POST', path: '/products/reviews', body, resource: 'reviews' }),
    ...createShopReads(rows, http),
    settings: async (group) => {
      const resource = `${group} settings`;
      const path = `/settings/${pathSegment(group)}`;
      return settingValues(await http.request(readRequest(path, { _fields: 'id,value' }, resource)), {
        system,
        resource,
      });
    },
    taxRates: () => everyRow(wireTaxRate, '/taxes', 'tax rates'),
    orders: createOrderCalls(rows, http),
    customers: createCustomerCalls(rows),
    batches: createBatchWrites(system, http, oddities),
    couponDescription: async (code) => {
      const query = { code, _fields: 'id,description' };
      const [coupon] = await rows.all(couponDescription, '/coupons', query, 'coupons');
      return coupon?.description ?? '';
    },
    breakerState: () => http.breakerState(),
    close: () => http.close(),
  };
}
