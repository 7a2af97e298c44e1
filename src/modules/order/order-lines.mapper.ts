import { decodeEntities } from '../../lib/html-text.js';
import type { WireLineTax, WireOrder, WireOrderLine } from '../../upstream/woo-rest/order-types.js';
import type { WireMeta } from '../../upstream/woo-rest/wire-types.js';
import type { MetaKeys } from '../shared/meta-keys.js';
import { textOrNull } from '../shared/sellable.mapper.js';
import type { MetaEntry } from '../shared/sellable.model.js';
import type {
  CouponLineModel,
  FeeLineModel,
  LineItemModel,
  LineTaxModel,
  OrderLineModel,
  OrderModel,
  ShippingLineModel,
  TaxLineModel,
} from './order.model.js';

/** The lines of an order, by kind. */
export interface OrderLines {
  lineItems: LineItemModel[];
  shippingLines: ShippingLineModel[];
  feeLines: FeeLineModel[];
  couponLines: CouponLineModel[];
  taxLines: TaxLineModel[];
}

/** All lines of an order off the wire. */
export function mapLines(wire: WireOrder, order: OrderModel, metaKeys: MetaKeys): OrderLines {
  const base = (line: WireOrderLine, shows = true): OrderLineModel => ({
    id: line.id,
    orderId: order.id,
    money: order.money,
    meta: readableMeta(line.meta_data, metaKeys, shows),
  });
  const taxLines = wire.tax_lines.map((line): TaxLineModel => ({
    ...base(line, false),
    kind: 'taxLine',
    rateId: line.rate_id,
    rateCode: line.rate_code,
    label: decodeEntities(line.label),
    isCompound: line.compound,
    ratePercent: line.rate_percent ?? null,
    taxTotal: line.tax_total,
    shippingTaxTotal: line.shipping_tax_total,
  }));
  const taxes = (rows: readonly WireLineTax[] | undefined): LineTaxModel[] =>
    (rows ?? []).map(({ id, total, subtotal }) => ({
      rateId: id,
      total,
      subtotal: textOrNull(subtotal),
      taxLine: taxLines.find(({ rateId }) => rateId === id) ?? null,
    }));
  return {
    taxLines,
    lineItems: wire.line_items.map((line) => ({
      ...base(line),
      kind: 'lineItem',
      name: decodeEntities(line.name),
      productId: line.product_id,
      variationId: line.variation_id || null,
      quantity: line.quantity,
      taxClass: line.tax_class,
      subtotal: line.subtotal,
      subtotalTax: line.subtotal_tax,
      total: line.total,
      totalTax: line.total_tax,
      taxes: taxes(line.taxes),
      sku: textOrNull(line.sku),
      image: line.image?.src
        ? { databaseId: Number(line.image.id) || null, sourceUrl: line.image.src }
        : null,
      order,
    })),
    shippingLines: wire.shipping_lines.map((line) => ({
      ...base(line),
      kind: 'shippingLine',
      methodId: textOrNull(line.method_id),
      methodTitle: textOrNull(decodeEntities(line.method_title)),
      total: line.total,
      totalTax: line.total_tax,
      taxes: taxes(line.taxes),
    })),
    feeLines: wire.fee_lines.map((line) => ({
      ...base(line),
      kind: 'feeLine',
      name: textOrNull(decodeEntities(line.name)),
      amount: textOrNull(line.amount),
      taxClass: line.tax_class,
      taxStatus: line.tax_status,
      total: line.total,
      totalTax: line.total_tax,
      taxes: taxes(line.taxes),
    })),
    couponLines: wire.coupon_lines.map((line) => ({
      ...base(line, false),
      kind: 'couponLine',
      code: decodeEntities(line.code),
      discount: line.discount,
      discountTax: line.discount_tax,
    })),
  };
}

/**
 * What the operator allowed and, beside a line that WooCommerce writes out with its custom fields, what
 * WooCommerce itself shows to customers: keys without `_` in front.
 */
function readableMeta(meta: readonly WireMeta[] | undefined, allowed: MetaKeys, shows: boolean): MetaEntry[] {
  return (meta ?? [])
    .filter(({ key }) => allowed.has(key) || (shows && !key.startsWith('_')))
    .map(({ id, key, value }) => ({ id, key, value }));
}
