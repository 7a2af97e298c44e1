import { wooTaxClass } from '../woo-words/tax-class.js';
import { BadInputError } from '../../errors.js';
import type {
  CreateOrderInput,
  FeeLineInput,
  LineItemInput,
  MetaDataInput,
  ShippingLineInput,
  TaxClassEnum,
  UpdateOrderInput,
} from '../../generated/schema-types.js';
import { isDefined } from '../../lib/is-defined.js';
import { decodeGlobalId, eitherId, parseDatabaseId } from '../../relay/global-id.js';
import { exactAddressToWire } from '../shared/address.mapper.js';
import { splitLineKey } from './order-ids.js';
import { slugsOf } from './order-status-enum.js';
import type { OrderStatusModel } from './order.model.js';

type AnyInput = CreateOrderInput | UpdateOrderInput;
type List<T> = readonly (T | null)[] | null | undefined;

/**
 * An input as `wc/v3/orders` takes it: what is left out, or null, is left out there as well.
 * @param statuses the shop's own
 * @throws BadInputError for what no order can have
 */
export function orderToWire(input: AnyInput, statuses: readonly OrderStatusModel[]): Record<string, unknown> {
  return given({
    billing: input.billing && exactAddressToWire(input.billing),
    shipping: input.shipping && exactAddressToWire(input.shipping),
    coupon_lines: each(input.coupons, (code) => ({ code })),
    currency: input.currency,
    customer_id: customerId(input.customerId),
    customer_note: input.customerNote,
    fee_lines: each(input.feeLines, feeToWire),
    line_items: each(input.lineItems, itemToWire),
    shipping_lines: each(input.shippingLines, shippingToWire),
    meta_data: metaToWire(input.metaData),
    parent_id: input.parentId,
    payment_method: input.paymentMethod,
    payment_method_title: input.paymentMethodTitle,
    set_paid: input.isPaid || null,
    status: input.status && statusSlug(input.status, statuses),
    transaction_id: input.transactionId,
  });
}

/**
 * Which order an input means.
 * @throws BadInputError when it says none, or two
 */
export function orderIdOf(input: UpdateOrderInput): number {
  const { id } = input;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- for storefronts of older WooGraphQL versions
  const { orderId } = input;
  const ids = [
    ...(id ? [eitherId(id, 'order')] : []),
    ...(isDefined(orderId) ? [parseDatabaseId(String(orderId))] : []),
  ];
  const [first] = ids;
  if (first === undefined) throw new BadInputError('updateOrder: say which order: "id" is missing.');
  if (ids.some((other) => other !== first))
    throw new BadInputError('updateOrder: "id" and "orderId" name different orders.');
  return first;
}

function itemToWire(line: LineItemInput): object {
  return given({
    id: lineId(line.id),
    name: line.name,
    product_id: line.productId,
    variation_id: line.variationId,
    quantity: line.quantity,
    sku: line.sku,
    subtotal: line.subtotal,
    total: line.total,
    tax_class: taxClass(line.taxClass),
    meta_data: metaToWire(line.metaData),
  });
}

function feeToWire(line: FeeLineInput): object {
  return given({
    id: lineId(line.id),
    name: line.name,
    total: line.total ?? line.amount,
    tax_class: taxClass(line.taxClass),
    tax_status: line.taxStatus?.toLowerCase(),
  });
}

function shippingToWire(line: ShippingLineInput): object {
  return given({
    id: lineId(line.id),
    instance_id: line.instanceId,
    method_id: line.methodId,
    method_title: line.methodTitle,
    total: line.total,
    meta_data: metaToWire(line.metaData),
  });
}

function metaToWire(meta: List<MetaDataInput>): object[] | undefined {
  return each(meta, ({ id, key, value }) => given({ id: id ? parseDatabaseId(id) : null, key, value }));
}

/** A line by its number, or by its global id, which names its order too. */
function lineId(id: string | null | undefined): number | undefined {
  if (!id) return undefined;
  if (/^\d+$/.test(id)) return parseDatabaseId(id);
  const { kind, key } = decodeGlobalId(id);
  if (kind !== 'order_item')
    throw new BadInputError(`This global ID names a "${kind}", not a line of an order.`);
  return splitLineKey(key).id;
}

function customerId(id: string | number | null | undefined): number | undefined {
  if (!isDefined(id) || id === '') return undefined;
  return Number(id) === 0 ? 0 : eitherId(String(id), 'user');
}

function taxClass(name: TaxClassEnum | null | undefined): string | undefined {
  if (!name) return undefined;
  // The rates that belong to no class; WooCommerce (10.5) refuses "standard" on a line.
  if (name === 'STANDARD') return '';
  if (name !== 'INHERIT_CART') return wooTaxClass(name);
  throw new BadInputError('A line of an order has a tax class of its own; INHERIT_CART is none.');
}

function statusSlug(name: string, statuses: readonly OrderStatusModel[]): string {
  const [slug] = slugsOf([name], statuses);
  if (slug !== undefined) return slug;
  throw new BadInputError(`No order can be in the state ${name}.`);
}

function each<T, U>(list: List<T>, map: (item: T) => U): U[] | undefined {
  return list?.filter(isDefined).map((item) => map(item));
}

function given(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isDefined(value)));
}
