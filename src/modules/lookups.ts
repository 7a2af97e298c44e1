import type { MaybePromise } from '../lib/maybe-promise.js';

/** A record of any domain; `kind` tells its model. */
export interface AnyModel {
  kind: string;
}

/** How records are found by their global ids. */
export interface GlobalIdLookup<Context> {
  /** What such ids begin with when they are decoded, such as `post`; kinds of record may share it. */
  kind: string;
  /** Records of rank 0 are looked for first, then those of rank 1 …: common ones cost no call for the rare ones. */
  rank: number;
  /** @returns null for what is not there, and for what the caller may not see */
  find(key: string, context: Context, globalId: string): MaybePromise<AnyModel | null>;
}

/** How records are found by the path of their page on the shop's website. */
export interface PathLookup<Context> {
  /**
   * Where WordPress and WooCommerce put them unless a shop changes it: the first segment of the path. Only a hint
   * for what is asked first, so that the usual address costs one call; the record's own address decides.
   */
  segment?: string;
  /** As with global ids; null: only when the segment fits. */
  rank: number | null;
  find(path: string, context: Context): MaybePromise<AnyModel | null>;
}
