import { randomBytes } from 'node:crypto';
import { Big } from 'big.js';
import type {
  LineMetaRecord,
  LineTaxRecord,
  OrderCouponRecord,
  OrderLineRecord,
  OrderRecord,
  OrderShippingRecord,
  OrderTaxRecord,
} from '../catalogue/commerce-records.js';
import type { Commerce } from '../catalogue/commerce.js';
import { isVariation } from '../catalogue/records.js';
import { optionName } from '../view/cart-item.view.js';
import { gmtText } from '../view/site-time.js';
import { cartHash } from './cart-hash.js';
import { shopLocation, type CartShop } from './cart-shop.js';
import { supplyOf } from './item-facts.js';
import type { PricedCart, PricedLine, ShippingPackage } from './priced-cart.js';
import type { TaxAmounts } from './taxes.js';

/** WooCommerce keeps amounts of lines with six decimals. */
const KEPT = 6;

/** What an order takes over from a cart; the rest of it is its own. */
type CartPart = Pick<
  OrderRecord,
  | 'line_items'
  | 'tax_lines'
  | 'shipping_lines'
  | 'fee_lines'
  | 'coupon_lines'
  | 'discount_total'
  | 'discount_tax'
  | 'shipping_total'
  | 'shipping_tax'
  | 'cart_tax'
  | 'total'
  | 'total_tax'
  | 'cart_hash'
  | 'billing'
  | 'shipping'
>;

/** A new draft order that has nothing in it yet. */
export function newDraft(shop: CartShop, userId: number): OrderRecord {
  const { catalogue } = shop;
  const id = catalogue.commerce.nextId('post');
  const now = gmtText(shop.now().getTime());
  const { country, state } = shopLocation(catalogue);
  const address = {
    ...{ first_name: '', last_name: '', company: '', address_1: '', address_2: '', city: '' },
    ...{ state, postcode: '', country, phone: '' },
  };
  return {
    id,
    parent_id: 0,
    status: 'checkout-draft',
    currency: catalogue.currency.code,
    version: '10.5.0',
    prices_include_tax: catalogue.setting('tax', 'woocommerce_prices_include_tax') === 'yes',
    date_created_gmt: now,
    date_modified_gmt: now,
    discount_total: '0.00',
    discount_tax: '0.00',
    shipping_total: '0.00',
    shipping_tax: '0.00',
    cart_tax: '0.00',
    total: '0.00',
    total_tax: '0.00',
    customer_id: userId,
    order_key: `wc_order_${randomBytes(10).toString('base64url').replaceAll(/[-_]/g, '0').slice(0, 13)}`,
    billing: { ...address, email: '' },
    shipping: address,
    payment_method: '',
    payment_method_title: '',
    transaction_id: '',
    customer_ip_address: '127.0.0.1',
    customer_user_agent: '',
    created_via: 'store-api',
    customer_note: '',
    date_completed_gmt: null,
    date_paid_gmt: null,
    cart_hash: '',
    number: String(id),
    meta_data: [],
    line_items: [],
    tax_lines: [],
    shipping_lines: [],
    fee_lines: [],
    coupon_lines: [],
    stock_reduced: false,
  };
}

/** Makes an order's lines, totals and addresses those of a cart. */
export function fillOrder(shop: CartShop, order: OrderRecord, cart: PricedCart): void {
  const { totals, session } = cart;
  const { commerce } = shop.catalogue;
  const money = (amount: Big | null) => (amount ?? Big(0)).toFixed(2);
  const part: CartPart = {
    line_items: cart.lines.map((line) => lineOf(shop, line)),
    tax_lines: cart.taxLines.map((line) => taxLineOf(commerce, line)),
    shipping_lines: cart.packages.flatMap((parcel) => shippingLineOf(commerce, parcel)),
    fee_lines: cart.fees.map(({ fee, total, totalTax, taxes }) => ({
      id: commerce.nextId('line'),
      name: fee.name,
      tax_class: fee.tax_class,
      tax_status: fee.taxable ? 'taxable' : 'none',
      amount: money(total),
      total: money(total),
      total_tax: money(totalTax),
      taxes: taxesView(taxes),
      meta_data: [],
    })),
    coupon_lines: couponLines(commerce, cart),
    discount_total: money(totals.discount),
    discount_tax: money(totals.discountTax),
    shipping_total: money(totals.shipping),
    shipping_tax: money(totals.shippingTax),
    cart_tax: money(totals.tax.minus(totals.shippingTax ?? 0)),
    total: money(totals.price),
    total_tax: money(totals.tax),
    cart_hash: cartHash(cart),
    billing: { ...session.billing },
    shipping: { ...session.shipping },
  };
  Object.assign(order, part, { date_modified_gmt: gmtText(shop.now().getTime()) });
}

function lineOf(shop: CartShop, priced: PricedLine): OrderLineRecord {
  const { catalogue, home } = shop;
  const { line, item, product } = priced;
  const image = isVariation(item) ? (item.image ?? product.images[0]) : product.images[0];
  const total = kept(priced.total);
  const imageId = image && (isVariation(item) ? image.id : String(image.id));
  return {
    id: catalogue.commerce.nextId('line'),
    name: product.name,
    product_id: line.product_id,
    variation_id: line.variation_id,
    quantity: line.quantity,
    tax_class: priced.taxClass,
    subtotal: kept(priced.subtotal),
    subtotal_tax: priced.subtotalTax.toFixed(2),
    total,
    total_tax: priced.totalTax.toFixed(2),
    taxes: [...priced.totalTaxes].map(([id, tax]) => ({
      id,
      total: tax.toFixed(2),
      subtotal: (priced.subtotalTaxes.get(id) ?? tax).toFixed(2),
    })),
    meta_data: lineMeta(shop, priced),
    sku: item.sku || product.sku,
    global_unique_id: item.global_unique_id,
    price: Number(total) / line.quantity,
    image: { id: imageId ?? '', src: image ? home + image.path : '' },
    parent_name: isVariation(item) ? product.name : null,
  };
}

function lineMeta(shop: CartShop, { line, item, product }: PricedLine): LineMetaRecord[] {
  const { catalogue } = shop;
  const row = (key: string, value: string, display_key = key, display_value = value): LineMetaRecord => ({
    id: catalogue.commerce.nextId('meta'),
    key,
    value,
    display_key,
    display_value,
  });
  const chosen = Object.entries(line.variation).map(([name, value]) => {
    const slug = name.replace(/^attribute_/, '');
    const label = product.attributes.find(
      (attribute) =>
        catalogue.attributes.get(attribute.id)?.slug === slug || attribute.name.toLowerCase() === slug,
    );
    return row(slug, value, label?.name ?? slug, optionName(catalogue, slug, value));
  });
  const supply = supplyOf(shop, item, null);
  const lacking = supply.notifiesBackorder ? line.quantity - Math.max(0, supply.quantity ?? 0) : 0;
  return [...(lacking > 0 ? [row('Backordered', String(lacking))] : []), ...chosen];
}

function taxLineOf(
  commerce: Commerce,
  { rate, items, shipping }: PricedCart['taxLines'][number],
): OrderTaxRecord {
  const place = [rate.country, rate.state, rate.name, String(rate.priority)].filter((part) => part !== '');
  return {
    id: commerce.nextId('line'),
    rate_code: place.join('-').toUpperCase(),
    rate_id: rate.id,
    label: rate.name,
    compound: rate.compound,
    tax_total: items.toFixed(2),
    shipping_tax_total: shipping.toFixed(2),
    rate_percent: Number(rate.rate),
    meta_data: [],
  };
}

function shippingLineOf(commerce: Commerce, parcel: ShippingPackage): OrderShippingRecord[] {
  const rate = parcel.rates.find(({ id }) => id === parcel.selected);
  if (!rate) return [];
  const contents = parcel.lines
    .map(({ product, line }) => `${product.name} &times; ${line.quantity}`)
    .join(', ');
  return [
    {
      id: commerce.nextId('line'),
      method_title: rate.name,
      method_id: rate.methodId,
      instance_id: String(rate.instanceId),
      total: rate.cost.toFixed(2),
      total_tax: rate.tax.toFixed(2),
      taxes: taxesView(rate.taxes),
      tax_status: rate.taxStatus,
      meta_data: [
        {
          id: commerce.nextId('meta'),
          key: 'Items',
          value: contents,
          display_key: 'Items',
          display_value: contents.replace(/&(?!#?\w+;)/g, '&amp;'),
        },
      ],
    },
  ];
}

function couponLines(commerce: Commerce, { coupons }: PricedCart): OrderCouponRecord[] {
  return coupons.map(({ coupon, discount, discountTax }) => {
    const info = JSON.stringify([
      coupon.id,
      coupon.code,
      coupon.discount_type === 'fixed_cart' ? null : coupon.discount_type,
      Number(coupon.amount),
    ]);
    return {
      id: commerce.nextId('line'),
      code: coupon.code,
      discount: discount.toFixed(2),
      discount_tax: discountTax.toFixed(2),
      meta_data: [
        {
          id: commerce.nextId('meta'),
          key: 'coupon_info',
          value: info,
          display_key: 'coupon_info',
          display_value: info,
        },
      ],
      discount_type: coupon.discount_type,
      nominal_amount: Number(coupon.amount),
      free_shipping: coupon.free_shipping,
    };
  });
}

function taxesView(taxes: TaxAmounts): LineTaxRecord[] {
  return [...taxes].map(([id, tax]) => ({ id, total: tax.toFixed(2), subtotal: '' }));
}

function kept(amount: Big): string {
  return amount.round(KEPT, Big.roundHalfUp).toFixed();
}
