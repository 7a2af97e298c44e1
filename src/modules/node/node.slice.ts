import type { MaybePromise } from '../../lib/maybe-promise.js';
import type { AnyModel } from '../lookups.js';
import type { LinkedModel } from './linked.model.js';

/** Records of every domain by what names them, for one operation. */
export interface NodeSlice {
  /** What a global id names. */
  readonly nodeByGlobalId: (globalId: string) => MaybePromise<AnyModel | null>;
  /** What the shop's website shows at an address. */
  readonly nodeByUri: (uri: string) => MaybePromise<LinkedModel | null>;
}
