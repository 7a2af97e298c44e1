import { isDefined } from '../../lib/is-defined.js';
import { allMaybe, mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import type { ConnectionModel } from '../../relay/connection.model.js';
import { connectionOf, sliceOf } from '../../relay/list-connection.js';
import type { PageArgs } from '../../relay/paging.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import { inShopOrder } from '../shared/shop-order.js';
import type { VariationSlice } from '../variation/variation.slice.js';
import type { LinkedModel } from './linked.model.js';
import type { ProductSlice } from './product.slice.js';

type Context = OperationSlice & ProductSlice & VariationSlice;

/** A page of what another product names by id, in the shop's order. What shoppers may not see is left out. */
export function listLinked(
  ids: readonly number[],
  args: PageArgs,
  { page, products, variations }: Context,
): MaybePromise<ConnectionModel<LinkedModel>> {
  const found = allMaybe(
    ids.map((id) =>
      mapMaybe(
        products.byId(id),
        (product): MaybePromise<LinkedModel | null> => product ?? variations.byId(id),
      ),
    ),
  );
  return mapMaybe(found, (linked) =>
    connectionOf<LinkedModel>(
      sliceOf(
        inShopOrder(linked.filter(isDefined), ({ name }) => name),
        page(args),
      ),
    ),
  );
}
