/**
 * Every error this project raises on purpose. `code` is stable and public: it reaches clients as
 * `extensions.code`; messages tell the reader what to do and never carry a secret.
 */
export type ErrorCode =
  /** An argument, id, cursor or body the caller sent cannot be used; the message says why. */
  | 'BAD_USER_INPUT'
  /** The request's shape goes over a configured limit (depth, aliases, tokens, cost, page size …). */
  | 'LIMIT_EXCEEDED'
  /** No such record, or none that this caller may see: the two are never told apart. */
  | 'NOT_FOUND'
  /** The caller is not allowed to do this. */
  | 'FORBIDDEN'
  /** The caller has to prove who they are first, or the proof is no longer good. */
  | 'UNAUTHENTICATED'
  /** The shop says no to what a shopper wants: sold out, coupon expired … The message is meant for the shopper. */
  | 'REFUSED_BY_SHOP'
  /** The cart would be charged, or sold, other than the shop's systems say now; `lines` names where. Show the cart again. */
  | 'CHECKOUT_MISMATCH'
  /** An order was sent and nobody knows whether it arrived. Send it again with the same key after `retryAfterSeconds`. */
  | 'CHECKOUT_UNCERTAIN'
  /** The same `idempotencyKey` came with another input before. Take a new key for a new order. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Too many attempts; `retryAfterSeconds` in the error says when to try again. */
  | 'RATE_LIMITED'
  /** Something else of the same shopper is under way and does not come to an end; try again. */
  | 'BUSY'
  /** A system behind us could not be reached, or its circuit breaker is open. */
  | 'UPSTREAM_UNAVAILABLE'
  /** A system behind us did not answer in its time. */
  | 'UPSTREAM_TIMEOUT'
  /** A system behind us answered with something that is not what it promised (HTML, cut JSON …). */
  | 'UPSTREAM_BAD_ANSWER'
  /** A system behind us refused our credentials. */
  | 'UPSTREAM_UNAUTHORIZED'
  /** A system behind us asked us to slow down. */
  | 'UPSTREAM_RATE_LIMITED'
  /** A system behind us refused the request itself (4xx with its own code). */
  | 'UPSTREAM_REFUSED'
  /** The configuration cannot be used; the message lists every fault. */
  | 'CONFIG_INVALID'
  /** Something broke that nobody foresaw; the message carries an id to look up in the log. */
  | 'INTERNAL_SERVER_ERROR';

/** Base of the tree. `details` are safe to show to clients. */
export abstract class AppError extends Error {
  abstract readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(message: string, details: Record<string, unknown> = {}, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.details = details;
  }
}

/** The caller's input cannot be used. */
export class BadInputError extends AppError {
  readonly code = 'BAD_USER_INPUT';
}

/** The request goes over a limit; `details` name the limit, its value and the request's figure. */
export class LimitError extends AppError {
  readonly code = 'LIMIT_EXCEEDED';
}

/** No such record for this caller. */
export class NotFoundError extends AppError {
  readonly code = 'NOT_FOUND';
}

/** The caller may not do this. */
export class ForbiddenError extends AppError {
  readonly code = 'FORBIDDEN';
}

/** The caller has to log in, or to log in again. */
export class UnauthenticatedError extends AppError {
  readonly code = 'UNAUTHENTICATED';
}

/**
 * The shop does not do what a shopper asks for, by its own rules. The message is the shop's own, in its
 * language and meant for shoppers; `details.reason` is WooCommerce's code.
 */
export class RefusedByShopError extends AppError {
  readonly code = 'REFUSED_BY_SHOP';
}

/** The cart does not agree with merged prices or stock; `details.lines` says where. */
export class CheckoutMismatchError extends AppError {
  readonly code = 'CHECKOUT_MISMATCH';
}

/** Whether an order was placed is not known; `details.retryAfterSeconds` says when to ask again. */
export class CheckoutUncertainError extends AppError {
  readonly code = 'CHECKOUT_UNCERTAIN';
}

/** A key that names another order already. */
export class IdempotencyKeyReusedError extends AppError {
  readonly code = 'IDEMPOTENCY_KEY_REUSED';
}

/** Too many attempts of one kind; `details.retryAfterSeconds` says when the next is allowed. */
export class RateLimitedError extends AppError {
  readonly code = 'RATE_LIMITED';
}

/** What has to happen one after the other could not get its turn in time. */
export class BusyError extends AppError {
  readonly code = 'BUSY';
}

/** Bad configuration; `faults` holds one line for each fault, with the path of the setting. */
export class ConfigError extends AppError {
  readonly code = 'CONFIG_INVALID';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`The configuration cannot be used:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.faults = faults;
  }
}

/** What an upstream error says about the call that failed. None of it is secret. */
export interface UpstreamFailure {
  /** Configured name of the system, e.g. `woocommerce` or a source's name. */
  system: string;
  /** What was asked for, e.g. `products` or `prices`. */
  resource: string;
  /** HTTP status, when there was an answer. */
  status?: number;
  /** The system's own error code, e.g. `woocommerce_rest_product_invalid_id`. */
  upstreamCode?: string;
  /** Milliseconds after which the system may be asked again (`Retry-After`). */
  retryAfterMs?: number;
}

/** The words of a system that refused. They never reach a client by themselves: they may tell what is not theirs. */
export interface UpstreamWords {
  /** One line without markup, with our secrets taken out. */
  message?: string;
  /** The whole JSON of the answer, as received. */
  body?: object;
}

/** Base of everything that goes wrong behind us. */
export abstract class UpstreamError extends AppError {
  readonly failure: UpstreamFailure;
  readonly #words: UpstreamWords;

  constructor(message: string, failure: UpstreamFailure, words: UpstreamWords = {}) {
    super(message, { ...failure });
    this.failure = failure;
    this.#words = words;
  }

  /** What the system itself said; a private field, so that no log or serializer comes across it. */
  get words(): UpstreamWords {
    return this.#words;
  }

  /** The same failure for somebody who is not meant to read what the system said. */
  withoutWords(): UpstreamError {
    const { message } = this.#words;
    if (message === undefined) return this;
    const SameError = this.constructor as new (message: string, failure: UpstreamFailure) => UpstreamError;
    return new SameError(this.message.replace(`: ${message}`, '.'), this.failure);
  }
}

/** Not reachable, 5xx, or the circuit breaker is open. */
export class UpstreamUnavailableError extends UpstreamError {
  readonly code = 'UPSTREAM_UNAVAILABLE';
}

/** No answer within the time allowed. */
export class UpstreamTimeoutError extends UpstreamError {
  readonly code = 'UPSTREAM_TIMEOUT';
}

/** An answer that is not what it should be: HTML, cut JSON, redirect, too large, wrong shape. */
export class UpstreamBadAnswerError extends UpstreamError {
  readonly code = 'UPSTREAM_BAD_ANSWER';
}

/** Our credentials were refused (401, 403). */
export class UpstreamUnauthorizedError extends UpstreamError {
  readonly code = 'UPSTREAM_UNAUTHORIZED';
}

/** 429, or WooCommerce's own rate limit. */
export class UpstreamRateLimitedError extends UpstreamError {
  readonly code = 'UPSTREAM_RATE_LIMITED';
}

/** Any other 4xx. */
export class UpstreamRefusedError extends UpstreamError {
  readonly code = 'UPSTREAM_REFUSED';
}
