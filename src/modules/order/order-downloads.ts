import type { ConnectionModel } from '../../relay/connection.model.js';
import { isId } from '../../relay/is-id.js';
import { connectionOf, sliceOf } from '../../relay/list-connection.js';
import type { PageArgs } from '../../relay/paging.js';
import type { ProductSlice } from '../product/product.slice.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import type { SellableModel } from '../shared/sellable.model.js';
import type { ShopSlice } from '../shop/shop.slice.js';
import type { VariationSlice } from '../variation/variation.slice.js';
import type { DownloadWhere } from './order-downloads.reads.js';
import type { DownloadableItemModel, LineItemModel, OrderModel } from './order.model.js';
import type { OrderSlice } from './order.slice.js';

/** Arguments of `downloadableItems`. */
export interface DownloadArgs extends PageArgs {
  where?: DownloadWhere | null;
}

/** Files of one order, or of all orders of whoever asks. */
export async function listDownloads(
  { where, ...paging }: DownloadArgs,
  { orders, notes, page }: OperationSlice & OrderSlice,
  { order, of }: { order?: OrderModel; of?: number } = {},
): Promise<ConnectionModel<DownloadableItemModel>> {
  const matching = await orders.downloads.matching(where, of);
  if (order?.customerId === 0)
    notes.notice(
      `WooCommerce tells the files of order ${order.id}, a guest's, in its e-mails only: "downloadableItems" is empty.`,
    );
  const kept = order ? matching.filter(({ orderId }) => orderId === order.id) : matching;
  return connectionOf(sliceOf(kept, page(paging)));
}

/** Whether its state lets files be fetched: `WC_Order::is_download_permitted` of WooCommerce 10.5. */
export async function isDownloadPermitted(
  { status }: Pick<OrderModel, 'status'>,
  { shop }: ShopSlice,
): Promise<boolean> {
  if (status === 'completed') return true;
  return status === 'processing' && (await shop()).downloadsAfterPayment;
}

/** What was bought, as it is now; null when it is gone. */
export async function soldThing(
  { productId, variationId }: LineItemModel,
  { products, variations }: ProductSlice & VariationSlice,
): Promise<SellableModel | null> {
  // WooCommerce says 0 once the product is gone for good.
  if (!isId(productId)) return null;
  return variationId === null ? products.byId(productId) : variations.byId(variationId, productId);
}

/** Whether something in the order is a file to fetch. */
export async function hasDownloads(
  { lineItems }: OrderModel,
  context: ProductSlice & VariationSlice,
): Promise<boolean> {
  const things = await Promise.all(lineItems.map((line) => soldThing(line, context)));
  return things.some((thing) => thing?.downloadable === true && thing.downloads.length > 0);
}
