import type { AddressModel } from '../shared/address.model.js';
import type { DownloadModel, MetaEntry } from '../shared/sellable.model.js';

/** The money an order is in. */
export interface OrderCurrency {
  /** ISO 4217 code. */
  currency: string;
  /** As text, not HTML. */
  symbol: string;
}

/** What every kind of line of an order has. */
export interface OrderLineModel {
  id: number;
  orderId: number;
  /** The order's. */
  money: OrderCurrency;
  meta: readonly MetaEntry[];
}

/** One tax of a line; amounts are decimal texts. */
export interface LineTaxModel {
  /** Of the tax rate. */
  rateId: number;
  total: string;
  /** Null where coupons do not count. */
  subtotal: string | null;
  taxLine: TaxLineModel | null;
}

/** Something bought. Amounts are decimal texts, without tax. */
export interface LineItemModel extends OrderLineModel {
  kind: 'lineItem';
  name: string;
  productId: number;
  variationId: number | null;
  quantity: number;
  taxClass: string;
  subtotal: string;
  subtotalTax: string;
  total: string;
  totalTax: string;
  taxes: readonly LineTaxModel[];
  sku: string | null;
  image: { databaseId: number | null; sourceUrl: string } | null;
  /** Whether the order's files may be fetched, as far as its state tells; see `isDownloadPermitted`. */
  order: OrderModel;
}

/** A way of shipping that was charged. */
export interface ShippingLineModel extends OrderLineModel {
  kind: 'shippingLine';
  methodId: string | null;
  methodTitle: string | null;
  total: string;
  totalTax: string;
  taxes: readonly LineTaxModel[];
}

/** A fee. */
export interface FeeLineModel extends OrderLineModel {
  kind: 'feeLine';
  name: string | null;
  amount: string | null;
  taxClass: string;
  taxStatus: string;
  total: string;
  totalTax: string;
  taxes: readonly LineTaxModel[];
}

/** A coupon that was used. */
export interface CouponLineModel extends OrderLineModel {
  kind: 'couponLine';
  code: string;
  discount: string;
  discountTax: string;
}

/** A tax that was charged. */
export interface TaxLineModel extends OrderLineModel {
  kind: 'taxLine';
  rateId: number;
  rateCode: string;
  label: string;
  isCompound: boolean;
  ratePercent: number | null;
  taxTotal: string;
  shippingTaxTotal: string;
}

/** An order. Texts are decoded, empty texts are null; amounts are decimal texts, dates ISO 8601 with offset. */
export interface OrderModel {
  kind: 'order';
  id: number;
  /** 0 when it belongs to none. */
  parentId: number;
  /** 0 for a guest's. */
  customerId: number;
  /** Slug, without `wc-`. */
  status: string;
  money: OrderCurrency;
  orderKey: string;
  orderNumber: string;
  orderVersion: string | null;
  pricesIncludeTax: boolean;
  date: string | null;
  modified: string | null;
  dateCompleted: string | null;
  datePaid: string | null;
  cartTax: string;
  discountTax: string;
  discountTotal: string;
  shippingTax: string;
  shippingTotal: string;
  subtotal: string;
  total: string;
  totalTax: string;
  billing: AddressModel;
  shipping: AddressModel;
  paymentMethod: string | null;
  paymentMethodTitle: string | null;
  transactionId: string | null;
  customerIpAddress: string | null;
  customerUserAgent: string | null;
  customerNote: string | null;
  createdVia: string | null;
  cartHash: string | null;
  needsPayment: boolean;
  needsProcessing: boolean;
  paymentUrl: string | null;
  lineItems: readonly LineItemModel[];
  shippingLines: readonly ShippingLineModel[];
  feeLines: readonly FeeLineModel[];
  couponLines: readonly CouponLineModel[];
  taxLines: readonly TaxLineModel[];
  hasRefunds: boolean;
  meta: readonly MetaEntry[];
}

/** Any line of an order. */
export type AnyLineModel = LineItemModel | ShippingLineModel | FeeLineModel | CouponLineModel | TaxLineModel;

/** Money paid back. */
export interface RefundModel {
  kind: 'refund';
  id: number;
  order: OrderModel;
  amount: string;
  reason: string | null;
  date: string | null;
  meta: readonly MetaEntry[];
}

/** What the shop wrote to a customer. */
export interface OrderNoteModel {
  kind: 'orderNote';
  id: number;
  orderId: number;
  date: string | null;
  note: string;
}

/** A file that was bought. */
export interface DownloadableItemModel {
  kind: 'downloadableItem';
  /** Place in the customer's list: files have no number of their own. */
  id: number;
  orderId: number;
  /** Of the product or, for a variation, of the variation. */
  productId: number;
  downloadId: string;
  url: string;
  name: string;
  /** Null when there is no limit. */
  remaining: number | null;
  accessExpires: string | null;
  /** Epoch milliseconds. */
  expiresAt: number | null;
  file: DownloadModel;
}

/** A state that orders of this shop can be in. */
export interface OrderStatusModel {
  /** Without `wc-`, such as `on-hold`. */
  slug: string;
  /** In the shop's words. */
  name: string;
}
