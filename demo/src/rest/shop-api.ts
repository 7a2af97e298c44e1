import type { Identities } from '../auth/identities.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { ViewContext } from '../view/sellable.view.js';
import { gmtText } from '../view/site-time.js';
import { CartSessions } from '../cart/cart-session.js';
import { StockHolds } from '../cart/stock-holds.js';
import { answerCall, refuse, type RestAnswer, type RestCall } from './answer.js';
import { cannotView, isAuthenticated, type KeyPair } from './authenticate.js';
import { ANONYMOUS, type Caller } from './caller.js';
import { withEmbeds } from './embed.js';
import { jwtNamespace, jwtRoutes } from './jwt.routes.js';
import { CartDesk } from './cart-desk.js';
import { OAuth1Verifier } from './oauth1.js';
import { listOf } from './arguments.js';
import { pickFields } from './fields.js';
import { commerceRoutes } from './commerce.routes.js';
import { itemBatchRoutes } from './item-batch.routes.js';
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
import { siteIndex } from './site-index.js';
import { wordpressRoutes } from './wordpress.routes.js';
import { productVariationRoutes, shopVariationRoute } from './variation.routes.js';

export interface ShopApiOptions {
  catalogue: Catalogue;
  home: string;
  /** The first is the shop's own; all act as its owner. */
  keys: readonly [KeyPair, ...KeyPair[]];
  /** Whether requests count as having come over TLS. */
  secure: boolean;
  variationsRoute: boolean;
  identities: Identities;
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
  readonly #loginRoutes: Route[];

  constructor(options: ShopApiOptions) {
    this.#options = options;
    this.#keyRoutes = [
      ...productRoutes,
      ...itemBatchRoutes,
      ...productVariationRoutes,
      ...(options.variationsRoute ? [shopVariationRoute] : []),
      ...termRoutes,
      ...reviewRoutes,
      ...settingsRoutes,
      ...commerceRoutes,
    ];
    this.#storeRoutes = this.#storeApi(options);
    this.#loginRoutes = jwtRoutes(options.identities);
  }

  #storeApi({ catalogue, home, keys, now, racyCarts }: ShopApiOptions): Route[] {
    const shop = {
      catalogue,
      home,
      now,
      sessions: new CartSessions(),
      holds: new StockHolds(),
      secret: `carts of ${keys[0].secret}`,
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
      answer: enveloped(
        url,
        this.#linked(this.#answer(request, url, { query, params, broken: body === 'broken' })),
      ),
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
      /^\/wp-json\/((?:wc\/store|[\w-]+)\/v\d)\/(.*?)\/?$/.exec(url.pathname) ?? [];
    const method = effectiveMethod(request, url.searchParams);
    const requestHeaders = plainHeaders(request.headers);
    const user = this.#user(requestHeaders, url, namespace);
    if (user.refusal) return { ...refuse(user.refusal), headers: { vary: 'Origin' } };
    const call: RestCall = {
      method: method === 'HEAD' ? 'GET' : method,
      path: decodeURIComponent(path),
      parameters: read.params,
      query: read.query,
      caller: user.caller,
      requestHeaders,
      target: request.target,
    };
    const context = this.#context(namespace);
    const answer = await this.#answerIn(namespace, { request, url, context, call, broken: read.broken });
    return { ...answer, headers: { ...user.headers, ...answer.headers } };
  }

  async #answerIn(namespace: string, asked: AskedCall): Promise<RestAnswer> {
    const { request, url, context, call, broken } = asked;
    const { caller, path } = call;
    switch (namespace) {
      case 'wc/store/v1': {
        const answer = broken
          ? refuse(brokenJson())
          : await answerCall(this.#storeRoutes, context, {
              ...call,
              caller: this.#keysOr(request, url, caller),
            });
        return { ...answer, headers: { vary: 'Origin', ...answer.headers } };
      }
      case 'wp/v2': {
        const answer = broken ? refuse(brokenJson()) : await this.#answerWordPress(context, call);
        return { ...answer, headers: { vary: 'Origin', ...answer.headers } };
      }
      case 'wc/v3': {
        const refusal = this.#isAdmin(caller) ? null : this.#refusal(request, url, path, caller);
        if (refusal) return { ...refusal, headers: { vary: 'Origin' } };
        const answer = broken
          ? refuse(brokenJson(), this.#allow(path))
          : await answerCall(this.#keyRoutes, context, {
              ...call,
              caller: { kind: 'keys', userId: KEY_OWNER },
            });
        return { ...answer, headers: { 'cache-control': NO_CACHE, ...answer.headers } };
      }
      default: {
        const { identities, catalogue, home, now } = this.#options;
        if (/^\/wp-json\/?$/.test(url.pathname)) {
          const index = siteIndex(catalogue, home, now());
          return {
            status: 200,
            headers: { allow: 'GET' },
            body: pickFields(index, call.parameters['_fields'], 'nested'),
          };
        }
        const isLogin = namespace !== '' && namespace === jwtNamespace(identities);
        return isLogin ? answerCall(this.#loginRoutes, context, call) : refuse(noRoute());
      }
    }
  }

  /** Links that may be followed at once are, when `_embed` asks for it: all of them, or the relations it names. */
  async #answerWordPress(context: ViewContext, call: RestCall): Promise<RestAnswer> {
    const answer = await answerCall(wordpressRoutes, context, call);
    if (!('_embed' in call.parameters) || answer.status !== 200) return answer;
    const named = listOf(call.parameters['_embed']).filter((name) => !['1', 'true'].includes(name));
    const body = await withEmbeds(answer.body, named, async (href) => {
      const address = new URL(href);
      const path = address.pathname.slice(new URL(context.api).pathname.length + 1);
      const parameters = { ...parseQuery(address.searchParams), context: 'embed' };
      const part = await answerCall(wordpressRoutes, context, {
        ...call,
        method: 'GET',
        path,
        parameters,
        query: {},
      });
      return part.body;
    });
    return { ...answer, body };
  }

  #user(
    headers: Readonly<Record<string, string>>,
    url: URL,
    namespace: string,
  ): { caller: Caller; headers?: Record<string, string>; refusal?: RestError } {
    const isStoreApi = namespace === 'wc/store/v1';
    try {
      const { caller, nonce } = this.#options.identities.callerOf({
        headers,
        query: url.searchParams,
        isStoreApi,
      });
      return nonce === undefined ? { caller } : { caller, headers: { 'x-wp-nonce': nonce } };
    } catch (error) {
      if (error instanceof RestError) return { caller: ANONYMOUS, refusal: error };
      throw error;
    }
  }

  #isAdmin({ kind, userId }: Caller): boolean {
    return (
      kind === 'user' && this.#options.catalogue.commerce.customers.get(userId)?.role === 'administrator'
    );
  }

  /** Where keys are not asked for, right ones still turn their bearer into their owner, and wrong ones are nothing. */
  #keysOr(request: ShopRequest, url: URL, user: Caller): Caller {
    if (user.kind === 'user') return user;
    const withKeys = this.#options.secure && this.#refusal(request, url, '', user) === null;
    return withKeys ? { kind: 'keys', userId: KEY_OWNER } : user;
  }

  #context(namespace: string) {
    const { catalogue, home, now } = this.#options;
    return { catalogue, home, api: `${home}/wp-json/${namespace}`, now: gmtText(now().getTime()) };
  }

  /** A refusal for who has not got the right keys, 403 for a user and 401 for a stranger; null for who has them. */
  #refusal(request: ShopRequest, url: URL, path: string, user: Caller): RestAnswer | null {
    const { home, keys, secure, now } = this.#options;
    const authorization = String(request.headers['authorization'] ?? '');
    const nowSeconds = Math.floor(now().getTime() / 1000);
    const address = home + url.pathname;
    try {
      const { method } = request;
      const isRead = ['GET', 'HEAD'].includes(effectiveMethod(request, url.searchParams));
      const query = url.searchParams;
      const asked = { method, isRead, url: address, query, authorization, secure, nowSeconds };
      return isAuthenticated(asked, keys, this.#verifier) ? null : refuse(cannotView(path, user));
    } catch (error) {
      if (error instanceof RestError) return refuse(error);
      throw error;
    }
  }

  #allow(path: string): string | undefined {
    return this.#keyRoutes.find((route) => route.pattern.test(path))?.allow;
  }
}

interface AskedCall {
  request: ShopRequest;
  url: URL;
  context: ViewContext;
  call: RestCall;
  broken: boolean;
}

/** With `_envelope` in the URL WordPress says everything of an answer in its body. */
async function enveloped(url: URL, answering: Promise<RestAnswer>): Promise<RestAnswer> {
  const answer = await answering;
  if (!url.searchParams.has('_envelope')) return answer;
  const { body, status, headers } = answer;
  const spelt = Object.entries(headers).map(([name, value]) => [name.replace(/^x-wp-t/, 'X-WP-T'), value]);
  return { status: 200, headers, body: { body, status, headers: Object.fromEntries(spelt) as unknown } };
}

/** A POST can stand for another verb, which is how long lists of ids are read. */
function effectiveMethod({ method, headers }: ShopRequest, query: URLSearchParams): string {
  if (method !== 'POST') return method;
  return String(headers['x-http-method-override'] ?? query.get('_method') ?? method).toUpperCase();
}

/** The headers of a request as one text each. */
export function plainHeaders(headers: ShopRequest['headers']): Record<string, string> {
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
