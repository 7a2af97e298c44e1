import { chunks } from '../../lib/chunks.js';
import type { BreakerState } from '../http-client/circuit-breaker.js';
import { part, record, required } from '../decode/decoder.js';
import { Oddities } from '../decode/oddities.js';
import { id as idOf, number, text } from '../decode/scalars.js';
import { badAnswer } from '../http-client/faults.js';
import { createHttpClient, type HttpLimits, type HttpDeps } from '../http-client/http-client.js';
import { MAX_PAGE_SIZE } from '../woo-rest/id-chunks.js';
import { readRequest, type Query } from '../woo-rest/query.js';
import { restUrl } from '../woo-rest/rest-url.js';
import { createRowReader } from '../woo-rest/rows.js';
import { storeCollectionData, type StoreCollectionData } from './wire-types.js';

/** A shop's public API. There are no keys here: with them, the Store API would take us for their owner. */
export interface StoreApiOptions extends HttpLimits, HttpDeps {
  /** Name in errors and logs. */
  system: string;
  /** The shop's home, without `/wp-json`. */
  url: string;
  /** Told of what answers hold that is not what it should be. */
  oddities?: Oddities;
}

/** WooCommerce's public API, `wc/store/v1`: what every shopper may see. Rejects with an UpstreamError. */
export interface StoreApiClient {
  /** One page of ids; of 100, unless the query says otherwise. Null stands for a record that cannot be read. */
  productIds(query: Query): Promise<{ ids: (number | null)[]; total: number }>;
  /** One page of products with the number of their reviews; of 100, unless the query says otherwise. */
  reviewCounts(query: Query): Promise<{ items: { id: number; reviews: number }[]; total: number }>;
  /** Ids of visible products by slug; missing are slugs that nothing has, and all that are not plain ASCII. */
  productIdsBySlug(slugs: readonly string[]): Promise<Map<string, number>>;
  /** What the shop writes on the buttons of products in a list, by product id. */
  buttonTexts(ids: readonly number[]): Promise<Map<number, string>>;
  /** Counts and price range of the products that the query finds. */
  collectionData(query: Query): Promise<StoreCollectionData>;
  breakerState(): BreakerState;
  /** Ends every request under way. */
  close(): Promise<void>;
}

/** Makes a client for one shop. */
export function createStoreApiClient(options: StoreApiOptions): StoreApiClient {
  const { system, url, oddities = new Oddities(options.log) } = options;
  const http = createHttpClient({ ...options, baseUrl: restUrl(url, 'wc/store/v1') });
  const rows = createRowReader(system, http, oddities);

  return {
    productIds: async (query) => {
      const { places, total } = await rows.page(
        idRow,
        '/products',
        { per_page: MAX_PAGE_SIZE, ...query, _fields: 'id' },
        'product ids',
      );
      return { ids: places.map((row) => row && row.id), total };
    },
    reviewCounts: async (query) => {
      const { items, total } = await rows.page(
        reviewCountRow,
        '/products',
        { per_page: MAX_PAGE_SIZE, ...query, _fields: 'id,review_count' },
        'review counts',
      );
      return { items: items.map(({ id, review_count: reviews }) => ({ id, reviews })), total };
    },
    productIdsBySlug: async (slugs) => {
      // Commas would make several of one, and WooCommerce 10.5 strips what is percent-encoded.
      const asked = slugs.filter((slug) => /^[^\s,%\P{ASCII}]+$/u.test(slug));
      const answers = chunks([...new Set(asked)], MAX_PAGE_SIZE).map((slug) =>
        rows.all(
          slugRow,
          '/products',
          { slug, per_page: MAX_PAGE_SIZE, _fields: 'id,slug' },
          'product slugs',
        ),
      );
      const found = (await Promise.all(answers)).flat();
      return new Map(found.map(({ id, slug }) => [slug, id]));
    },
    buttonTexts: async (ids) => {
      const answers = chunks(ids, MAX_PAGE_SIZE).map((include) =>
        rows.all(
          buttonRow,
          '/products',
          { include, per_page: MAX_PAGE_SIZE, _fields: 'id,add_to_cart' },
          'product buttons',
        ),
      );
      const found = (await Promise.all(answers)).flat();
      return new Map(
        found.flatMap(({ id, add_to_cart: button }) => (button.text === '' ? [] : [[id, button.text]])),
      );
    },
    collectionData: async (query) => {
      const resource = 'collection data';
      const { body, status } = await http.request(readRequest('/products/collection-data', query, resource));
      // PHP writes an empty object as an empty list.
      const read = oddities.read(storeCollectionData, isEmptyList(body) ? {} : body, resource);
      if (read) return read;
      throw badAnswer({ system, resource }, 'sent a list where an object was expected', status);
    },
    breakerState: () => http.breakerState(),
    close: () => http.close(),
  };
}

const idRow = record({ id: required(idOf) });
const buttonRow = record({ ...idRow.shape, add_to_cart: part(record({ text })) });
const reviewCountRow = record({ ...idRow.shape, review_count: number });
const slugRow = record({ ...idRow.shape, slug: text });

function isEmptyList(body: object): boolean {
  return Array.isArray(body) && body.length === 0;
}
