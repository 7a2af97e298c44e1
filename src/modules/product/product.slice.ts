import type { MaybePromise } from '../../lib/maybe-promise.js';
import type { ConnectionModel } from '../../relay/connection.model.js';
import type { PageArgs } from '../../relay/paging.js';
import type { LinkedModel } from './linked.model.js';
import type { ProductReads } from './product.reads.js';

/** Products, for one operation. */
export interface ProductSlice {
  readonly products: ProductReads;
  /** Published products and variations by id, a page of them. */
  readonly linkedProducts: (
    ids: readonly number[],
    args: PageArgs,
  ) => MaybePromise<ConnectionModel<LinkedModel>>;
}
