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

/** All values; a plain array when every one of them is there already. */
export function allMaybe<T>(values: readonly MaybePromise<T>[]): MaybePromise<T[]> {
  return values.some((value) => isPromise(value)) ? Promise.all(values) : (values as T[]);
}
