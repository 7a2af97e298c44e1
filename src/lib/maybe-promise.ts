import { toError } from './to-error.js';

/** A value that may already be there. Warm reads stay synchronous: no microtask per field. */
export type MaybePromise<T> = T | Promise<T>;

/** Whether `value` still has to be awaited. */
export function isPromise<T>(value: MaybePromise<T>): value is Promise<T> {
  return typeof (value as Promise<T> | null | undefined)?.then === 'function';
}

/** `next(value)`, at once when `value` is there, later when it is a promise. */
export function mapMaybe<T, U>(value: MaybePromise<T>, next: (value: T) => MaybePromise<U>): MaybePromise<U> {
  return isPromise(value) ? value.then(next) : next(value);
}

/** `next(a, b)`, at once when both are there, later when one is a promise. */
export function zipMaybe<A, B, U>(
  a: MaybePromise<A>,
  b: MaybePromise<B>,
  next: (a: A, b: B) => MaybePromise<U>,
): MaybePromise<U> {
  if (isPromise(a) || isPromise(b)) return Promise.all([a, b]).then(([first, second]) => next(first, second));
  return next(a, b);
}

/**
 * What `read` gives; what it throws becomes a rejection. For reads that are begun side by side: one that threw would
 * leave the others without anybody who waits for them.
 */
export function withoutThrowing<T>(read: () => MaybePromise<T>): MaybePromise<T> {
  try {
    return read();
  } catch (error) {
    return Promise.reject(toError(error));
  }
}

/** All values; a plain array when every one of them is there already. */
export function allMaybe<T>(values: readonly MaybePromise<T>[]): MaybePromise<T[]> {
  return values.some((value) => isPromise(value)) ? Promise.all(values) : (values as T[]);
}
