import { setTimeout as delay } from 'node:timers/promises';
import { BrokenCircuitError } from 'cockatiel';
import { Pool } from 'undici';
import { UpstreamUnavailableError } from '../../errors.js';
import type { CallQuota } from '../../lib/call-quota.js';
import { systemClock, type Clock } from '../../lib/clock.js';
import { createConcurrencyLimit, type ConcurrencyLimit } from '../../lib/concurrency-limit.js';
import { DeadlineError, withDeadline } from '../../lib/deadline.js';
import type { Logger } from '../../observability/logger.js';
import type { RawAnswer } from './answer.js';
import { createBreaker, type BreakerOptions, type BreakerState } from './circuit-breaker.js';
import { exchange } from './exchange.js';
import { named, timeoutFault, type Subject } from './faults.js';
import { retryDelay } from './retry.js';
import { interpret, interpretText, type Answer, type Reading } from './interpret.js';
import { outgoing, type Authorize, type RequestTarget } from './outgoing.js';
import { publicNetworkConnector } from './public-network.js';
import { secretHider } from './secrets.js';

/** How hard a system may be asked, and how long it may take. */
export interface HttpLimits {
  /** Requests at a time; or a limit that is shared with other clients of the same machine. */
  maxConcurrent: number | ConcurrencyLimit;
  /** Milliseconds for each try. */
  timeoutMs: number;
  /** Cap on an unpacked answer. */
  maxAnswerBytes: number;
  /** Further tries after a first that failed, for requests that may be repeated. */
  retries: number;
  breaker: BreakerOptions;
  /** How often a try may leave; default: as often as there is one. */
  quota?: CallQuota | undefined;
}

/** What a client takes from its surroundings. */
export interface HttpDeps {
  log?: Logger;
  clock?: Clock;
  /** At least 0, less than 1. */
  random?: () => number;
}

/** A client of one system behind one address. */
export interface HttpClientOptions extends HttpLimits, HttpDeps {
  /** Name of the system in errors and logs. */
  system: string;
  /** `http(s)`; its path comes before, its query beside, that of every request. */
  baseUrl: string;
  /** Sent with every request; taken for secret. */
  headers?: Readonly<Record<string, string>>;
  authorize?: Authorize;
  /** Advice to add to an error, by the system's own error code. */
  hint?: (upstreamCode: string) => string | undefined;
  /** False: only connect to public addresses. Default true. */
  allowPrivateNetwork?: boolean;
}

/** One request. */
export interface HttpRequest extends RequestTarget {
  /** What is asked for, in errors and logs. */
  resource: string;
  /** Ends the wait; the promise then rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Milliseconds for everything: the queue, all tries, the waits between them. Default: enough for every try. */
  timeoutMs?: number;
  /** Whether it may be sent twice. Default: GET only. */
  idempotent?: boolean;
}

/** Talks with one system, mostly in JSON, and turns everything else into an error of `errors.ts`. */
export interface HttpClient {
  /** @throws UpstreamError, or the reason of the request's own signal */
  request(request: HttpRequest): Promise<Answer>;
  /**
   * What `read` makes of a good answer. An UpstreamError that `read` throws is the system's fault like any
   * other: the breaker counts it, and there may be another try.
   * @throws UpstreamError, or the reason of the request's own signal
   */
  readAs<T>(request: HttpRequest, read: (answer: Answer) => T): Promise<T>;
  /**
   * The same of an answer that is another text than JSON, such as CSV; checked alike, and never HTML or empty.
   * @throws UpstreamError, or the reason of the request's own signal
   */
  readTextAs<T>(request: HttpRequest, read: (answer: RawAnswer) => T): Promise<T>;
  /**
   * For pages that are no JSON: the answer as received, of whatever status.
   * @throws UpstreamError when there is none, or the reason of the request's own signal
   */
  requestRaw(request: HttpRequest): Promise<RawAnswer>;
  breakerState(): BreakerState;
  /** Ends every request under way. */
  close(): Promise<void>;
}

/** Makes something of an answer. */
type Read<T> = (raw: RawAnswer, subject: Subject, secrets: readonly string[]) => T;

/** Response headers beyond this are refused. PHP notices in headers reach 24 KB; Node's own limit is 16. */
const MAX_HEADER_BYTES = 65_536;

/** Makes a client: bounded connections, a queue, timeouts, retries, a breaker, answers checked. */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const { system, log, timeoutMs, clock = systemClock, random = Math.random } = options;
  const baseUrl = new URL(options.baseUrl);
  const defaults = { baseUrl, headers: options.headers ?? {}, authorize: options.authorize };
  const limit =
    typeof options.maxConcurrent === 'number'
      ? createConcurrencyLimit(options.maxConcurrent)
      : options.maxConcurrent;
  const pool = new Pool(baseUrl.origin, {
    maxHeaderSize: MAX_HEADER_BYTES,
    // The deadline of each try covers the whole of it.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect:
      options.allowPrivateNetwork === false ? publicNetworkConnector(timeoutMs) : { timeout: timeoutMs },
  });
  const breaker = createBreaker(options.breaker, (open) => {
    if (open) log?.warn({ system, error: breaker.lastFault()?.message }, 'circuit breaker opened');
    else log?.info({ system }, 'circuit breaker closed');
  });

  /** One try, its answer read by `read`, which gets what must not be repeated of the request as well. */
  async function attempt<T>(request: HttpRequest, signal: AbortSignal, read: Read<T>): Promise<T> {
    const subject = { system, resource: request.resource };
    const sending = outgoing(request, defaults);
    const raw = await withDeadline(timeoutMs, signal, (deadline) =>
      exchange(pool, sending, subject, options.maxAnswerBytes, deadline),
    ).catch((error: unknown) => {
      throw error instanceof DeadlineError ? timeoutFault(subject, error.ms) : error;
    });
    return read(raw, subject, sending.secrets);
  }

  function reading(subject: Subject, secrets: readonly string[]): Reading {
    const hide = (text: string): string => secretHider(secrets)(text);
    return { subject, clock, hide, hint: options.hint ?? (() => undefined) };
  }

  const readText: Read<RawAnswer> = (raw, subject, secrets) => interpretText(raw, reading(subject, secrets));

  const readJson: Read<Answer> = (raw, subject, secrets) => {
    const answer = interpret(raw, reading(subject, secrets));
    if (answer.noise > 0)
      log?.warn({ ...subject, characters: answer.noise }, 'dropped what was printed before the JSON');
    return answer;
  };

  /** Last of all, since a breaker that is open shall use up no turn, and a turn that waits no longer keeps its moment. */
  async function inTurn<T>(request: HttpRequest, signal: AbortSignal, read: Read<T>): Promise<T> {
    await options.quota?.turn(signal);
    return attempt(request, signal, read);
  }

  async function attempts<T>(request: HttpRequest, signal: AbortSignal, read: Read<T>): Promise<T> {
    const retries = (request.idempotent ?? request.method === 'GET') ? options.retries : 0;
    for (let retry = 0; ; retry += 1) {
      try {
        return await limit.run(() => breaker.run(() => inTurn(request, signal, read)), signal);
      } catch (error) {
        const wait = retry < retries ? retryDelay(error, retry, random) : undefined;
        if (wait === undefined) throw error;
        await delay(wait, undefined, { signal }).catch(() => {
          throw signal.reason instanceof DeadlineError ? error : signal.reason;
        });
      }
    }
  }

  /** What no try has said itself: nothing was sent because the queue was too long or the breaker is open. */
  function unsent(error: unknown, subject: Subject): unknown {
    if (error instanceof DeadlineError) return timeoutFault(subject, error.ms);
    if (!(error instanceof BrokenCircuitError)) return error;
    // What the system said was said to whoever asked then.
    const why = breaker.lastFault()?.withoutWords().message ?? 'it failed too often.';
    return new UpstreamUnavailableError(`${named(subject)} is not asked for now: ${why}`, subject);
  }

  async function send<T>(request: HttpRequest, read: Read<T>): Promise<T> {
    const budget = request.timeoutMs ?? timeoutMs * (options.retries + 1);
    try {
      return await withDeadline(budget, request.signal, (signal) => attempts(request, signal, read));
    } catch (error) {
      throw unsent(error, { system, resource: request.resource });
    }
  }

  return {
    request: (request) => send(request, readJson),
    readAs: (request, read) => send(request, (...raw) => read(readJson(...raw))),
    readTextAs: (request, read) => send(request, (...raw) => read(readText(...raw))),
    requestRaw: (request) => send(request, (raw) => raw),
    breakerState: () => breaker.state(),
    close: () => pool.destroy(),
  };
}
