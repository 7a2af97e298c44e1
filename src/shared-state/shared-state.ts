/** How often something may be done. */
export interface RateLimit {
  /** Part of the keys that are counted; one limit has one name. */
  name: string;
  /** Uses within the window. */
  uses: number;
  windowMs: number;
}

/**
 * What all processes of one deployment have to know together: short texts that expire, locks, and
 * counts. Keys and values never hold a shopper's secret as it is.
 */
export interface SharedState {
  get(key: string): Promise<string | null>;
  set(key: string, value: string, ttlMs: number): Promise<void>;
  /** Stores the value unless the key has one. @returns whether it did */
  add(key: string, value: string, ttlMs: number): Promise<boolean>;
  delete(key: string): Promise<void>;
  /**
   * Runs `work` while nobody else runs anything under the same key, in the order of asking as far as one
   * process can tell.
   * @param waitMs how long to wait for the lock
   * @throws BusyError when it was not free in time; `work` has not begun then
   */
  withLock<T>(key: string, waitMs: number, work: () => Promise<T>): Promise<T>;
  /**
   * Counts one use by `key`.
   * @returns milliseconds until the next use is allowed; 0 when this one is
   */
  use(limit: RateLimit, key: string): Promise<number>;
  close(): Promise<void>;
}
