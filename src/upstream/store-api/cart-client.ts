import type { UpstreamError } from '../../errors.js';
import { type Decoded, list, mapOf, record, required } from '../decode/decoder.js';
import { Oddities } from '../decode/oddities.js';
import { anything, number, object } from '../decode/scalars.js';
import { headerOf } from '../http-client/answer.js';
import { badAnswer, type Subject } from '../http-client/faults.js';
import { createHttpClient } from '../http-client/http-client.js';
import { refusalError } from '../http-client/refusals.js';
import { secretHider } from '../http-client/secrets.js';
import { restUrl } from '../woo-rest/rest-url.js';
import type { CartRequest } from './cart-requests.js';
import type { StoreApiOptions } from './store-api-client.js';

/** Who is asking: `Cart-Token` and the credentials of a log-in. All of it is secret. */
export type CartHeaders = Readonly<Record<string, string>>;

/** An answer for one shopper. */
export interface CartAnswer<T> {
  body: T;
  /** The shopper's token from now on. */
  token: string | null;
}

/** Answers to the requests of a batch, in their order. */
export interface CartBatchAnswer {
  results: (object | UpstreamError)[];
  token: string | null;
}

/** Requests in one batch at most (WooCommerce 10.5). */
export const MAX_BATCH = 25;

/** The shopper's part of `wc/store/v1`: cart, checkout, orders. Rejects with an UpstreamError. */
export interface CartClient {
  send<T extends object>(request: CartRequest<T>, headers: CartHeaders): Promise<CartAnswer<T>>;
  /** Up to 25 writes in one call, run one after the other; one that fails fails alone. */
  batch(requests: readonly CartRequest[], headers: CartHeaders): Promise<CartBatchAnswer>;
  /** Ends every request under way. */
  close(): Promise<void>;
}

const wireBatch = record({
  responses: list(record({ body: required(object), status: required(number), headers: mapOf(anything) })),
});
type WireResponse = Decoded<typeof wireBatch>['responses'][number];

const UNANSWERED: WireResponse = { body: {}, status: 500, headers: {} };

const BATCH = 'cart batch';

/** Makes the client of one shop. Only reads are repeated after a failure. */
export function createCartClient(options: StoreApiOptions): CartClient {
  const { system, url, oddities = new Oddities(options.log) } = options;
  const http = createHttpClient({ ...options, baseUrl: restUrl(url, 'wc/store/v1') });
  return {
    send: async <T extends object>(
      { body, answer: decoder, ...request }: CartRequest<T>,
      headers: CartHeaders,
    ): Promise<CartAnswer<T>> => {
      const resource = resourceOf(request.path);
      const answer = await http.request({ ...request, ...(body && { body }), headers, resource });
      const read = oddities.read(decoder, answer.body, resource);
      if (read === undefined) throw unreadable({ system, resource }, answer.status);
      return { body: read, token: headerOf(answer.headers, 'cart-token') ?? null };
    },
    batch: async (requests, headers) => {
      const answer = await http.request({
        method: 'POST',
        path: '/batch',
        headers,
        body: {
          // Each needs the token itself: those of the call as a whole are not handed down (10.5).
          requests: requests.map(({ method, path, body = {} }) => ({
            method,
            path: `/wc/store/v1${path}`,
            body,
            headers: tokenOf(headers),
          })),
        },
        resource: BATCH,
      });
      const responses = oddities.read(wireBatch, answer.body, BATCH)?.responses ?? [];
      if (responses.length !== requests.length) {
        throw badAnswer({ system, resource: BATCH }, 'did not answer every request', answer.status);
      }
      const hide = secretHider(Object.values(headers));
      const results = requests.map(({ path, answer: decoder }, place) => {
        const { body, status } = responses[place] ?? UNANSWERED;
        const subject = { system, resource: resourceOf(path) };
        if (status >= 400)
          return refusalError(subject, { status, body, retryAfterMs: undefined }, hide, () => undefined);
        return oddities.read(decoder, body, subject.resource) ?? unreadable(subject, status);
      });
      return { results, token: lastToken(responses) };
    },
    close: () => http.close(),
  };
}

function unreadable(subject: Subject, status: number): UpstreamError {
  return badAnswer(subject, 'sent an answer of another kind', status);
}

/** `cart add-item` out of `/cart/add-item`; ids and keys stay out of errors. */
function resourceOf(path: string): string {
  return path.split('/').slice(1, 3).join(' ');
}

function tokenOf(headers: CartHeaders): CartHeaders {
  const token = headers['cart-token'];
  return token === undefined ? {} : { 'Cart-Token': token };
}

function lastToken(responses: readonly WireResponse[]): string | null {
  const tokens = responses.flatMap(({ headers }) =>
    Object.entries(headers).flatMap(([name, value]) =>
      name.toLowerCase() === 'cart-token' && typeof value === 'string' ? [value] : [],
    ),
  );
  return tokens.at(-1) ?? null;
}
