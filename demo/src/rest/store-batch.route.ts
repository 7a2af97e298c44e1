import type { RestAnswer, RestCall } from './answer.js';
import type { CartDesk } from './cart-desk.js';
import type { Parameters } from './parameters.js';
import { RestError } from './rest-error.js';
import { route, type Route, type RouteCall } from './route.js';

const MOST = 25;
const VERBS = ['POST', 'PUT', 'PATCH', 'DELETE'];

/** One request inside a batch. */
interface Inner {
  path: string;
  method?: string;
  headers?: Record<string, string>;
  body?: Parameters;
}

/** Answers a call at the Store API, in the order of the batch. */
export type AnswerInner = (call: RestCall) => Promise<RestAnswer>;

/**
 * Several writes in one request, answered one after the other, so that none is lost. Each needs headers of its own;
 * those of the outer request do not count for it (measured).
 */
export function storeBatchRoute(desk: CartDesk, answer: AnswerInner): Route {
  return route({
    path: 'batch',
    methods: ['POST'],
    allow: 'POST',
    arguments: {},
    answer: async ({ given, caller, target }) => {
      const responses: { body: unknown; status: number; headers: Record<string, unknown> }[] = [];
      for (const inner of readInner(given['requests'])) {
        const { status, headers, body } = await answer(callOf(inner, caller, target));
        responses.push({ body, status, headers: wireHeaders(headers) });
      }
      const headers = desk.callerHeaders(caller.userId);
      return { kind: 'body', status: 207, body: { responses }, headers };
    },
  });
}

function callOf(inner: Inner, caller: RouteCall['caller'], target: string): RestCall {
  const [path = '', search = ''] = inner.path.split('?');
  const query = Object.fromEntries(new URLSearchParams(search));
  return {
    method: inner.method ?? 'POST',
    path: path.replace(/^\/wc\/store\/v1\//, '').replace(/\/$/, ''),
    parameters: { ...query, ...inner.body },
    query,
    caller,
    requestHeaders: Object.fromEntries(
      Object.entries(inner.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
    ),
    target,
  };
}

function readInner(sent: unknown): Inner[] {
  if (sent === undefined) {
    const message = 'Missing parameter(s): requests';
    throw new RestError(400, 'rest_missing_callback_param', message, { params: ['requests'] });
  }
  const requests = Array.isArray(sent) ? (sent as Inner[]) : [];
  if (requests.length > MOST)
    throw invalid(`requests must contain at most ${MOST} items.`, 'rest_too_many_items');
  requests.forEach(({ method }, index) => {
    if (method !== undefined && !VERBS.includes(method))
      throw invalid(
        `requests[${index}][method] is not one of POST, PUT, PATCH, and DELETE.`,
        'rest_not_in_enum',
      );
  });
  return requests;
}

function invalid(message: string, code: string): RestError {
  return new RestError(400, 'rest_invalid_param', 'Invalid parameter(s): requests', {
    params: { requests: message },
    details: { requests: { code, message, data: null } },
  });
}

/** Headers by their usual names, numbers as numbers, as PHP has them before they are sent. */
function wireHeaders(headers: Record<string, string>): Record<string, unknown> {
  const NAMES: Record<string, string> = {
    nonce: 'Nonce',
    'nonce-timestamp': 'Nonce-Timestamp',
    'user-id': 'User-ID',
    'cart-token': 'Cart-Token',
    'cart-hash': 'Cart-Hash',
    allow: 'Allow',
  };
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      const wire = NAMES[name];
      if (wire === undefined) return [];
      return [[wire, name === 'user-id' || name === 'nonce-timestamp' ? Number(value) : value]];
    }),
  );
}
