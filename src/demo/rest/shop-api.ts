import type { Catalogue } from '../catalogue/catalogue.js';
import { gmtText } from '../view/site-time.js';
import { CartSessions } from '../cart/cart-session.js';
import { StockHolds } from '../cart/stock-holds.js';
import { answerCall, refuse, type RestAnswer, type RestCall } from './answer.js';
import { cannotView, isAuthenticated, type KeyPair } from './authenticate.js';
import { callerOf, type Caller } from './caller.js';
import { CartDesk } from './cart-desk.js';
import { OAuth1Verifier } from './oauth1.js';
import { parseQuery, type Parameters } from './parameters.js';
import { productRoutes } from './product.routes.js';
import { noRoute, RestError } from './rest-error.js';
import { reviewRoutes } from './review.routes.js';
import type { Route } from './route.js';
import { settingsRoutes } from './settings.routes.js';
import { storeBatchRoute } from './store-batch.route.js';
import { storeCartRoutes } from './store-cart.routes.js';
import { storeCheckoutRoutes } from './store-checkout.routes.js';
import { storeOrderRoutes } from './store-order.routes.js';
import { storeProductPageRoutes } from './store-product-page.routes.js';
import { storeProductRoutes } from './store-product.routes.js';
import { termRoutes } from './term.routes.js';
import { wordpressTermRoutes } from './wordpress-term.routes.js';
import { productVariationRoutes, shopVariationRoute } from './variation.routes.js';

export interface ShopApiOptions {
  catalogue: Catalogue;
  home: string;
  keys: KeyPair;
  /** Whether requests count as having come over TLS. */
  secure: boolean;
  variationsRoute: boolean;
  now: () => Date;
  /** Whether of two writes of one cart at the same time the last one wins. */
  racyCarts: boolean;
}

export interface ShopRequest {
  method: string;
  /** Path and query, as on the request line. */
  target: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** The WordPress user whom the shop's keys act as. */
const KEY_OWNER = 1;
const NO_CACHE = 'no-cache, must-revalidate, max-age=0, no-store, private';

/** The REST API of a shop, from a request to an answer, without the network. */
export class ShopApi {
  readonly #options: ShopApiOptions;
  readonly #verifier = new OAuth1Verifier();
  readonly #keyRoutes: Route[];
  readonly #storeRoutes: Route[];
  readonly #wordpressRoutes: Route[];

  constructor(options: ShopApiOptions) {
    this.#options = options;
    this.#keyRoutes = [
      ...productRoutes,
      ...productVariationRoutes,
      ...(options.variationsRoute ? [shopVariationRoute] : []),
      ...termRoutes,
      ...reviewRoutes,
      ...settingsRoutes,
    ];
    this.#storeRoutes = this.#storeApi(options);
    this.#wordpressRoutes = [...wordpressTermRoutes];
  }

  #storeApi({ catalogue, home, keys, now, racyCarts }: ShopApiOptions): Route[] {
    const shop = {
      catalogue,
      home,
      now,
      sessions: new CartSessions(),
      holds: new StockHolds(),
      secret: `carts of ${keys.secret}`,
    };
    const desk = new CartDesk(shop, racyCarts);
    const routes = [
      ...storeProductRoutes,
      ...storeProductPageRoutes(shop),
      ...storeCartRoutes(desk),
      ...storeCheckoutRoutes(desk),
      ...storeOrderRoutes(desk),
    ];
    const batch = storeBatchRoute(desk, (call) => answerCall(routes, this.#context('wc/store/v1'), call));
    return [...routes, batch];
  }

  /** The answer to a request, and its parameters as understood. */
  answer(request: ShopRequest): { params: Parameters; answer: Promise<RestAnswer> } {
    const url = new URL(request.target, 'http://shop');
    const query = parseQuery(url.searchParams);
    const body = bodyParameters(request);
    const params = { ...query, ...(body === 'broken' ? {} : body) };
    return {
      params,
      answer: this.#linked(this.#answer(request, url, { query, params, broken: body === 'broken' })),
    };
  }

  async #linked(answering: Promise<RestAnswer>): Promise<RestAnswer> {
    const answer = await answering;
    const link = `<${this.#options.home}/wp-json/>; rel="https://api.w.org/"`;
    return { ...answer, headers: { link, ...answer.headers } };
  }

  async #answer(
    request: ShopRequest,
    url: URL,
    read: { query: Parameters; params: Parameters; broken: boolean },
  ): Promise<RestAnswer> {
    const [, namespace = '', path = ''] =
      /^\/wp-json\/(wc\/v3|wc\/store\/v1|wp\/v2)\/(.*?)\/?$/.exec(url.pathname) ?? [];
    const method = effectiveMethod(request, url.searchParams);
    const requestHeaders = plainHeaders(request);
    const user = this.#user(requestHeaders, url);
    const call: RestCall = {
      method: method === 'HEAD' ? 'GET' : method,
      path: decodeURIComponent(path),
      parameters: read.params,
      query: read.query,
      caller: user,
      requestHeaders,
      target: request.target,
    };
    const context = this.#context(namespace);
    if (namespace === 'wc/store/v1') {
      const answer = read.broken
        ? refuse(brokenJson())
        : await answerCall(this.#storeRoutes, context, { ...call, caller: this.#keysOr(request, url, user) });
      return { ...answer, headers: { vary: 'Origin', ...answer.headers } };
    }
    if (namespace === 'wp/v2') return answerCall(this.#wordpressRoutes, context, call);
    if (namespace !== 'wc/v3') return refuse(noRoute());
    const refusal = this.#refusal(request, url, path);
    if (refusal) return { ...refusal, headers: { vary: 'Origin' } };
    const answer = read.broken
      ? refuse(brokenJson(), this.#allow(path))
      : await answerCall(this.#keyRoutes, context, { ...call, caller: { kind: 'keys', userId: KEY_OWNER } });
    return { ...answer, headers: { 'cache-control': NO_CACHE, ...answer.headers } };
  }

  #user(headers: Readonly<Record<string, string>>, url: URL): Caller {
    const { catalogue, now } = this.#options;
    return callerOf({ headers, query: url.searchParams, catalogue, now: now() });
  }

  /** Where keys are not asked for, right ones still turn their bearer into their owner, and wrong ones are nothing. */
  #keysOr(request: ShopRequest, url: URL, user: Caller): Caller {
    if (user.kind === 'user') return user;
    const withKeys = this.#options.secure && this.#refusal(request, url, '') === null;
    return withKeys ? { kind: 'keys', userId: KEY_OWNER } : user;
  }

  #context(namespace: string) {
    const { catalogue, home, now } = this.#options;
    return { catalogue, home, api: `${home}/wp-json/${namespace}`, now: gmtText(now().getTime()) };
  }

  /** A refusal for a caller without the right keys; null for one who has them. */
  #refusal(request: ShopRequest, url: URL, path: string): RestAnswer | null {
    const { home, keys, secure, now } = this.#options;
    const authorization = String(request.headers['authorization'] ?? '');
    const nowSeconds = Math.floor(now().getTime() / 1000);
    const address = home + url.pathname;
    try {
      const { method } = request;
      const caller = { method, url: address, query: url.searchParams, authorization, secure, nowSeconds };
      return isAuthenticated(caller, keys, this.#verifier) ? null : refuse(cannotView(path));
    } catch (error) {
      if (error instanceof RestError) return refuse(error);
      throw error;
    }
  }

  #allow(path: string): string | undefined {
    return this.#keyRoutes.find((route) => route.pattern.test(path))?.allow;
  }
}

/** A POST can stand for another verb, which is how long lists of ids are read. */
function effectiveMethod({ method, headers }: ShopRequest, query: URLSearchParams): string {
  if (method !== 'POST') return method;
  return String(headers['x-http-method-override'] ?? query.get('_method') ?? method).toUpperCase();
}

function plainHeaders({ headers }: ShopRequest): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
}

/** The parameters of a body. A form counts for nothing when the verb is GET, as in WordPress. */
function bodyParameters(request: ShopRequest): Parameters | 'broken' {
  const type = String(request.headers['content-type'] ?? '');
  if (request.body === '') return {};
  if (type.includes('form-urlencoded')) {
    const url = new URL(request.target, 'http://shop');
    const isRead = effectiveMethod(request, url.searchParams) === 'GET';
    return isRead ? {} : parseQuery(new URLSearchParams(request.body));
  }
  if (!type.includes('json')) return {};
  try {
    const parsed = JSON.parse(request.body) as unknown;
    return typeof parsed === 'object' && parsed !== null ? (parsed as Parameters) : {};
  } catch {
    return 'broken';
  }
}

function brokenJson(): RestError {
  return new RestError(400, 'rest_invalid_json', 'Invalid JSON body passed.', {
    json_error_code: 4,
    json_error_message: 'Syntax error',
  });
}
