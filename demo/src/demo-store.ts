import type { IncomingMessage, ServerResponse } from 'node:http';
import { Identities, type JwtPlugin } from './auth/identities.js';
import { answerLoginScreens } from './auth/login-screens.js';
import type { OutgoingMail } from './auth/password-resets.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { answerPaymentPages } from './http/payment-pages.js';
import { demoImage } from './http/demo-image.js';
import { FaultPlan } from './http/fault-plan.js';
import { writeWithFault, type Answer } from './http/faults.js';
import { startListener, type Listener } from './http/listener.js';
import { readBody } from './http/read-body.js';
import { ShopPace } from './http/shop-pace.js';
import { consumerKeyOf, type KeyPair } from './rest/authenticate.js';
import { parseQuery, type Parameters } from './rest/parameters.js';
import { plainHeaders, ShopApi } from './rest/shop-api.js';

/** Which shop is served, and how it is set up. */
export interface DemoStoreOptions {
  catalogue: Catalogue;
  /** 0 (the default) takes a free port. */
  port?: number;
  /** Defaults to `ck_demo` / `cs_demo`. */
  keys?: KeyPair;
  /** Further key pairs of the shop, for its managers' own servers. */
  otherKeys?: readonly KeyPair[];
  /** The shop's own address, in links and signatures, without a slash at the end. Defaults to `url`. */
  home?: string;
  /** Whether the shop has `wc/v3/variations`, as WooCommerce since 10.3 does. Default true. */
  variationsRoute?: boolean;
  /**
   * Treats requests as if they had come over TLS, so that keys sent as Basic are taken. Default false: like
   * WooCommerce, only OAuth 1.0a signatures count on plain HTTP.
   */
  acceptBasicOverHttp?: boolean;
  /** `real` answers as slowly as a measured WooCommerce on two cores. Default `none`. */
  latency?: 'none' | 'real';
  /** A plugin that gives out JSON Web Tokens for passwords. Default null: a stock WordPress. */
  jwtPlugin?: JwtPlugin | null;
  /**
   * Whether two writes of one cart at the same time lose one of them, as they do in WooCommerce, where a session is
   * read and saved as a whole. Default true.
   */
  racyCarts?: boolean;
  /** The shop's clock. */
  now?: () => Date;
}

/** One request the shop has seen. `status` is 0 as long as it is not answered. */
export interface RequestLogEntry {
  /** The verb on the wire, also when a header overrides it. */
  method: string;
  path: string;
  /** The parameters of the query and, except for the log-in page, those of the body. */
  params: Parameters;
  status: number;
  /** The consumer key it was sent with, right or wrong. */
  consumer?: string;
}

/** A running shop, and what a test may see and change of it. */
export interface DemoStore {
  readonly url: string;
  readonly key: string;
  readonly secret: string;
  /** The last ten thousand API requests in the order of arrival; pictures are left out. */
  readonly requests: RequestLogEntry[];
  clearRequests(): void;
  readonly faults: FaultPlan;
  /** Live: what a test changes here is in the next answer. */
  readonly catalogue: Catalogue;
  /** What the shop would have sent by mail, oldest first. */
  readonly mails: OutgoingMail[];
  stop(): Promise<void>;
}

const LOG_LENGTH = 10_000;

/** Starts a WooCommerce on loopback: `wc/v3`, the Store API, `wp/v2` and WordPress's log-in page. */
export async function startDemoStore(options: DemoStoreOptions): Promise<DemoStore> {
  const keys = options.keys ?? { key: 'ck_demo', secret: 'cs_demo' };
  const requests: RequestLogEntry[] = [];
  const pace = options.latency === 'real' ? new ShopPace() : null;
  const faults = new FaultPlan(() => listener);
  const listener: Listener = await startListener(options.port ?? 0, handle);
  const home = options.home ?? listener.url;
  const now = options.now ?? (() => new Date());
  const jwtPlugin = options.jwtPlugin ?? null;
  const identities = new Identities({ catalogue: options.catalogue, home, now, jwtPlugin });
  const api = new ShopApi({
    catalogue: options.catalogue,
    home,
    identities,
    keys: [keys, ...(options.otherKeys ?? [])],
    secure: options.acceptBasicOverHttp ?? false,
    variationsRoute: options.variationsRoute ?? true,
    now,
    racyCarts: options.racyCarts ?? true,
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = request.url ?? '/';
    const image = demoImage(target);
    if (image !== null) {
      await writeWithFault(
        response,
        { status: 200, headers: { 'content-type': 'image/svg+xml' }, body: image },
        undefined,
      );
      return;
    }
    const body = await readBody(request);
    const { method = 'GET', headers } = request;
    const url = new URL(target, listener.url);
    const page =
      answerLoginScreens(identities, { method, url, headers: plainHeaders(headers), body }) ??
      answerPaymentPages({ catalogue: options.catalogue, home, now: now() }, method, url);
    if (page) {
      const entry = note(response, {
        method,
        path: url.pathname,
        params: parseQuery(url.searchParams),
        status: 0,
      });
      if (pace) await pace.wait(entry.path, 1);
      await writeWithFault(response, page, faults.take(target));
      return;
    }
    const { params, answer: answering } = api.answer({ method, target, headers, body });
    const consumer = consumerKeyOf(plainHeaders(headers)['authorization'] ?? '', url.searchParams);
    const entry = note(response, {
      method,
      path: pathOf(target),
      params,
      status: 0,
      ...(consumer !== null && { consumer }),
    });
    const answer = await answering;
    if (pace) await pace.wait(entry.path, Array.isArray(answer.body) ? answer.body.length : 1);
    await writeWithFault(response, jsonAnswer(answer, method === 'HEAD'), faults.take(target));
  }

  function note(response: ServerResponse, entry: RequestLogEntry): RequestLogEntry {
    requests.push(entry);
    if (requests.length > LOG_LENGTH) requests.shift();
    response.once('finish', () => {
      entry.status = response.statusCode;
    });
    return entry;
  }

  return {
    url: listener.url,
    ...keys,
    requests,
    clearRequests: () => {
      requests.length = 0;
    },
    faults,
    catalogue: options.catalogue,
    mails: identities.mails,
    stop: () => listener.down(),
  };
}

function pathOf(target: string): string {
  return target.split('?')[0] ?? target;
}

function jsonAnswer(
  answer: { status: number; headers: Record<string, string>; body: unknown },
  head: boolean,
): Answer {
  const headers = { 'content-type': 'application/json; charset=UTF-8', ...answer.headers };
  return { status: answer.status, headers, body: head ? '' : JSON.stringify(answer.body) };
}
