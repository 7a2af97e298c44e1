import { ForbiddenError, UnauthenticatedError, UpstreamUnauthorizedError } from '../../errors.js';
import { systemClock } from '../../lib/clock.js';
import { Oddities } from '../decode/oddities.js';
import { badAnswer } from '../http-client/faults.js';
import { createHttpClient, type HttpClient, type HttpRequest } from '../http-client/http-client.js';
import type { Authorize } from '../http-client/outgoing.js';
import { randomNonce, wooAuthorizer } from './auth.js';
import { wireCoupon, type WireCoupon } from './coupon-types.js';
import { wireCustomer, type WireCustomer } from './customers.js';
import { checkedId, inChunks, MAX_PAGE_SIZE } from './id-chunks.js';
import type { KeyPair } from './oauth1.js';
import { createOrderCalls, type OrderCalls } from './order-calls.js';
import { wireOrder, type WireOrder } from './order-types.js';
import type { Query } from './query.js';
import { restUrl } from './rest-url.js';
import { createRowReader, type Page } from './rows.js';
import type { WooRestOptions } from './woo-rest-client.js';

/**
 * What a key pair that is not ours may ask for. WooCommerce decides what of it the pair may do.
 * Everything rejects with UnauthenticatedError for a pair that WooCommerce does not know, ForbiddenError
 * for one that may not, or an UpstreamError.
 */
export interface ManagerCalls {
  orders: OrderCalls;
  /** Never sent twice. @returns the order as it is stored */
  createOrder(order: object): Promise<WireOrder>;
  /** Never sent twice. @returns the order as it is stored */
  updateOrder(id: number, changes: object): Promise<WireOrder>;
  couponPage(query: Query): Promise<Page<WireCoupon>>;
  /** Null when there is none. */
  coupon(id: number): Promise<WireCoupon | null>;
  couponByCode(code: string): Promise<WireCoupon | null>;
  /** In no particular order; what does not exist is missing. */
  customersByIds(ids: readonly number[]): Promise<WireCustomer[]>;
}

/** Calls in the name of whoever sends a key pair. One client for all of them: only the signature differs. */
export interface ManagerClient {
  /** Calls that are signed with this pair and no other. Nothing of it is kept. */
  withKeys(keys: KeyPair): ManagerCalls;
  /** Ends every request under way. */
  close(): Promise<void>;
}

/**
 * Makes the client.
 * @throws ConfigError, at the first pair, when the address must not be used
 */
export function createManagerClient(options: Omit<WooRestOptions, keyof KeyPair>): ManagerClient {
  const {
    system,
    url,
    allowPlainHttp,
    clock = systemClock,
    nonce = randomNonce,
    oddities = new Oddities(options.log),
  } = options;
  const http = createHttpClient({ ...options, baseUrl: restUrl(url, 'wc/v3') });
  return {
    withKeys: (keys) => {
      const authorize = wooAuthorizer(new URL(url), keys, allowPlainHttp, clock, nonce);
      return callsOver(system, signed(http, authorize, keys), oddities);
    },
    close: () => http.close(),
  };
}

function callsOver(system: string, http: HttpClient, oddities: Oddities): ManagerCalls {
  const rows = createRowReader(system, http, oddities);
  const resource = 'orders';
  return {
    orders: createOrderCalls(rows, http),
    createOrder: (body) => rows.write(wireOrder, { method: 'POST', path: '/orders', body, resource }),
    updateOrder: async (id, body) => {
      const path = `/orders/${checkedId(id)}`;
      const order = await rows.write(wireOrder, { method: 'PUT', path, body, resource });
      if (order.id !== id) throw badAnswer({ system, resource }, 'sent another order than the one changed');
      return order;
    },
    couponPage: (query) => rows.page(wireCoupon, '/coupons', query, 'coupons'),
    coupon: (id) => rows.one(wireCoupon, `/coupons/${checkedId(id)}`, {}, 'coupons'),
    couponByCode: async (code) => {
      // Codes are lower case. WooCommerce takes some texts for no filter at all, "0" for one.
      const found = await rows.all(wireCoupon, '/coupons', { code }, 'coupons');
      return found.find((coupon) => coupon.code.toLowerCase() === code.trim().toLowerCase()) ?? null;
    },
    customersByIds: (ids) =>
      inChunks(ids, (include) => {
        const query = { include, role: 'all', per_page: MAX_PAGE_SIZE };
        return rows.all(wireCustomer, '/customers', query, 'customers');
      }),
  };
}

/** The same client under other credentials, its refusals told to whoever sent them. */
function signed(http: HttpClient, authorize: Authorize, keys: KeyPair): HttpClient {
  const { consumerKey, consumerSecret } = keys;
  const basic = Buffer.from(`${consumerKey}:${consumerSecret}`).toString('base64');
  const withKeys = (request: HttpRequest): HttpRequest => ({
    ...request,
    authorize,
    secrets: [...(request.secrets ?? []), consumerKey, consumerSecret, basic],
  });
  const send = (request: HttpRequest) => http.request(withKeys(request));
  return {
    ...http,
    request: async (request) => {
      try {
        return await send(request);
      } catch (error) {
        throw error instanceof UpstreamUnauthorizedError ? await refusal(error, request, send) : error;
      }
    },
    requestRaw: (request) => http.requestRaw(withKeys(request)),
  };
}

/**
 * WooCommerce (10.5) says the same of a wrong pair and of one that may not write: 401 and one code. Only
 * its words differ, and they are translated, so a read has to tell.
 */
async function refusal(
  { failure }: UpstreamUnauthorizedError,
  request: HttpRequest,
  send: HttpClient['request'],
): Promise<Error> {
  if (failure.status === 403)
    return new ForbiddenError('WooCommerce does not allow this to the user of this key pair.');
  if (isWrite(request) && (await mayRead(send)))
    return new ForbiddenError(
      'This key pair may only read. Give it the permission "Read/Write" in WooCommerce.',
    );
  return new UnauthenticatedError(
    'WooCommerce does not take this key pair for what was asked: it is wrong, revoked, or may not do it.',
  );
}

function isWrite({ method, headers }: HttpRequest): boolean {
  return method !== 'GET' && headers?.['x-http-method-override'] !== 'GET';
}

async function mayRead(send: HttpClient['request']): Promise<boolean> {
  const query = { per_page: 1, _fields: 'id' };
  try {
    await send({ method: 'GET', path: '/orders', query, resource: 'key pair' });
    return true;
  } catch (error) {
    return error instanceof UpstreamUnauthorizedError && error.failure.status === 403;
  }
}
