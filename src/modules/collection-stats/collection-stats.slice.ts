import type { MaybePromise } from '../../lib/maybe-promise.js';
import type { StoreCollectionData } from '../../upstream/store-api/wire-types.js';
import type { Query } from '../../upstream/woo-rest/query.js';

/** Counts over products, for one operation. */
export interface CollectionStatsSlice {
  /** Counts over products, by parameters of the Store API. */
  readonly collectionStats: (query: Query) => MaybePromise<Partial<StoreCollectionData> | null>;
}
