import type { MetaData } from '../../generated/schema-types.js';
import type { MetaArgs } from '../shared/readable-meta.js';
import type { MetaEntry } from '../shared/sellable.model.js';
import type { OrderContext } from './order-context.js';

/** Orders of whoever is asking, for one operation. */
export interface OrderSlice {
  readonly orders: OrderContext;
  /** Custom fields of orders on the operator's allow-list, and those that WooCommerce shows beside lines. */
  readonly orderMeta: (meta: readonly MetaEntry[], args: MetaArgs) => MetaData[];
}
