import { getNamedType, isEnumType, type GraphQLResolveInfo } from 'graphql';
import type { OrderResolvers, Resolvers } from '../../generated/resolvers-types.js';
import type { PricingFieldFormatEnum } from '../../generated/schema-types.js';
import { numberOrNull } from '../../lib/decimal.js';
import { databaseIdOf, encodeGlobalId, parseDatabaseId } from '../../relay/global-id.js';
import { connectionOf, sliceOf } from '../../relay/list-connection.js';
import type { CallerSlice } from '../caller/caller.slice.js';
import type { CustomerModel } from '../customer/customer.model.js';
import type { CustomerSlice } from '../customer/customer.slice.js';
import type { PricingSlice } from '../pricing/pricing.slice.js';
import type { ProductSlice } from '../product/product.slice.js';
import { EVERY_KEY } from '../shared/meta-keys.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import { readableMeta } from '../shared/readable-meta.js';
import type { ShopSlice } from '../shop/shop.slice.js';
import type { VariationSlice } from '../variation/variation.slice.js';
import { findOrder } from './find-order.js';
import { hasAddress, mapUrl } from './order-address.js';
import { customerOf } from './order-customer.js';
import { hasDownloads, isDownloadPermitted, listDownloads } from './order-downloads.js';
import { statusEnumValue } from './order-status-enum.js';
import type { OrderModel } from './order.model.js';
import type { OrderSlice } from './order.slice.js';
import { listRefunds } from './refund-list.js';

type Context = CallerSlice &
  CustomerSlice &
  OperationSlice &
  OrderSlice &
  PricingSlice &
  ProductSlice &
  ShopSlice &
  VariationSlice;

/** The amounts of an order that are shown as text and as typed money. */
type Amount =
  | 'cartTax'
  | 'discountTax'
  | 'discountTotal'
  | 'shippingTax'
  | 'shippingTotal'
  | 'subtotal'
  | 'total'
  | 'totalTax';

const text =
  (amount: Amount) =>
  (order: OrderModel, { format }: { format?: PricingFieldFormatEnum | null }, { money }: Context) =>
    money.formattedIn(order[amount], order.money, format);

const money =
  (amount: Amount) =>
  (order: OrderModel, _args: object, { money }: Context) =>
    money.amountIn(order[amount], order.money);

const amounts = {
  cartTax: text('cartTax'),
  cartTaxMoney: money('cartTax'),
  discountTax: text('discountTax'),
  discountTaxMoney: money('discountTax'),
  discountTotal: text('discountTotal'),
  discountTotalMoney: money('discountTotal'),
  shippingTax: text('shippingTax'),
  shippingTaxMoney: money('shippingTax'),
  shippingTotal: text('shippingTotal'),
  shippingTotalMoney: money('shippingTotal'),
  subtotal: text('subtotal'),
  subtotalMoney: money('subtotal'),
  total: text('total'),
  totalMoney: money('total'),
  totalTax: text('totalTax'),
  totalTaxMoney: money('totalTax'),
} satisfies Partial<OrderResolvers<Context>>;

/** Orders of whoever asks. Reads go through `context.orders`, which shows nobody else's. */
export const orderResolvers: Resolvers<Context> = {
  Query: {
    order: (_root, args, { orders }) => findOrder(args, orders.lookups),
    orders: (_root, { where, ...paging }, { orders, page }) => orders.lists.page(where, page(paging)),
    refund: (_root, { id, idType }, { orders }) =>
      orders.refunds.byId(
        idType === 'DATABASE_ID' ? parseDatabaseId(id) : databaseIdOf(id, 'shop_order_refund'),
      ),
    refunds: (_root, args, context) => listRefunds(args, context),
  },
  Customer: {
    orders: (customer, { where, ...paging }, { orders, page }) =>
      orders.lists.page(where, page(paging), idOf(customer)),
    lastOrder: async (customer, _args, { orders }) =>
      (await orders.lists.page(null, { direction: 'forward', size: 1, cursor: null }, idOf(customer)))
        .nodes[0] ?? null,
    orderCount: (customer, _args, { orders }) => orders.lists.count(idOf(customer)),
    totalSpent: async (customer, _args, { orders }) => numberOrNull(await orders.lists.spent(idOf(customer))),
    totalSpentMoney: async (customer, _args, { orders, money }) =>
      money.shopAmount(await orders.lists.spent(idOf(customer))),
    refunds: (customer, args, context) => listRefunds(args, context, idOf(customer)),
    downloadableItems: (customer, args, context) => listDownloads(args, context, { of: idOf(customer) }),
  },
  Order: {
    ...amounts,
    id: ({ id }) => encodeGlobalId('order', id),
    databaseId: ({ id }) => id,
    customer: (order, _args, context) => customerOf(order, context),
    currency: ({ money: { currency } }) => currency,
    couponLines: ({ couponLines }, args, { page }) => connectionOf(sliceOf(couponLines, page(args))),
    feeLines: ({ feeLines }, args, { page }) => connectionOf(sliceOf(feeLines, page(args))),
    lineItems: ({ lineItems }, args, { page }) => connectionOf(sliceOf(lineItems, page(args))),
    shippingLines: ({ shippingLines }, args, { page }) => connectionOf(sliceOf(shippingLines, page(args))),
    taxLines: ({ taxLines }, args, { page }) => connectionOf(sliceOf(taxLines, page(args))),
    refunds: async (order, args, { orders, page }) =>
      connectionOf(sliceOf(await orders.refunds.ofOrder(order), page(args))),
    orderNotes: async (order, args, { orders, page }) =>
      connectionOf(sliceOf(await orders.notes.ofOrder(order), page(args))),
    downloadableItems: (order, args, context) =>
      listDownloads(args, context, { order, of: order.customerId }),
    hasBillingAddress: ({ billing }) => hasAddress(billing),
    hasShippingAddress: ({ shipping }) => hasAddress(shipping),
    hasDownloadableItem: (order, _args, context) => hasDownloads(order, context),
    isDownloadPermitted: (order, _args, context) => isDownloadPermitted(order, context),
    // What may not be read was dropped when the order was mapped.
    metaData: ({ meta }, args) => readableMeta(meta, args, EVERY_KEY),
    needsShippingAddress: ({ shippingLines }) =>
      shippingLines.some(({ methodId }) => !methodId?.startsWith('local_pickup')),
    parent: ({ parentId }, _args, { orders }) => (parentId > 0 ? orders.readable.byId(parentId) : null),
    shippingAddressMapUrl: ({ shipping }) => mapUrl(shipping),
    status: (order, _args, context, info) => statusOf(order, context, info),
    statusName: ({ status }, _args, { orders }) => orders.statuses.nameOf(status),
  },
};

function idOf(customer: CustomerModel): number {
  return customer.kind === 'customer' ? customer.id : 0;
}

/** A state that this schema has no value for must not make the order fail. */
function statusOf(
  { id, status, datePaid }: OrderModel,
  { notes }: Context,
  { returnType }: GraphQLResolveInfo,
): string {
  const value = statusEnumValue(status);
  const known = getNamedType(returnType);
  if (isEnumType(known) && known.getValue(value)) return value;
  const standIn = datePaid ? 'PROCESSING' : 'ON_HOLD';
  notes.notice(
    `Order ${id} is in a state that is new here: "status" says ${standIn}, "statusName" is right.`,
  );
  return standIn;
}
