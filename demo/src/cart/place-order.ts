import { gmtText } from '../view/site-time.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import { changeStatus } from '../orders/order-life.js';
import type { OrderRecord, PaymentGatewayRecord } from '../catalogue/commerce-records.js';
import { isVariation, type ItemRecord } from '../catalogue/records.js';
import { RestError } from '../rest/rest-error.js';
import { nowSeconds, type CartShop } from './cart-shop.js';
import { supplyOf } from './item-facts.js';

/** How long a draft keeps its stock, in seconds. An order that waits for payment keeps it as the shop's setting says. */
const DRAFT_HOLD_SECONDS = 600;

/** Sets the stock of an order aside so that nobody else buys it meanwhile. Throws 403 when there is not enough. */
export function holdStock(shop: CartShop, order: OrderRecord, isPlaced: boolean): void {
  const wanted = new Map<number, number>();
  for (const { item, quantity } of itemsOf(shop.catalogue, order)) {
    const { available, keeperId, inStock } = supplyOf(shop, item, order.id);
    const name = nameOf(shop, item);
    if (!inStock) {
      const message = `&quot;${name}&quot; is out of stock and cannot be purchased.`;
      throw new RestError(403, 'woocommerce_product_out_of_stock', message);
    }
    if (available === null) continue;
    const total = (wanted.get(keeperId) ?? 0) + quantity;
    if (total > available) {
      const message = `Not enough units of ${name} are available in stock to fulfil this order.`;
      throw new RestError(403, 'woocommerce_product_not_enough_stock', message);
    }
    wanted.set(keeperId, total);
  }
  const minutes = Number(shop.catalogue.setting('products', 'woocommerce_hold_stock_minutes') || 60);
  const until = nowSeconds(shop) + (isPlaced ? minutes * 60 : DRAFT_HOLD_SECONDS);
  shop.holds.hold(order.id, wanted, until);
}

/** What became of a payment. */
export interface PaymentOutcome {
  redirectUrl: string;
}

/**
 * Places an order with a gateway, or with none when it costs nothing: its status, its stock, the use of its coupons.
 * Offline gateways send the shopper on to the "order received" page, others to a page of theirs.
 */
export function placeOrder(
  shop: CartShop,
  order: OrderRecord,
  gateway: PaymentGatewayRecord | undefined,
): PaymentOutcome {
  const { catalogue } = shop;
  const now = gmtText(shop.now().getTime());
  order.payment_method = gateway?.id ?? '';
  order.payment_method_title = gateway?.title ?? '';
  order.date_created_gmt = now;
  order.date_modified_gmt = now;
  order.status = 'pending';
  changeStatus(catalogue, order, gateway?.status_after_checkout ?? afterPayment(catalogue, order), now);
  useCoupons(shop, order);
  const received = `${shop.home}/checkout/order-received/${order.id}/?key=${order.order_key}`;
  const elsewhere = gateway?.redirect_path ?? null;
  return {
    redirectUrl:
      elsewhere === null ? received : `${shop.home}${elsewhere}?order=${order.id}&key=${order.order_key}`,
  };
}

/** The status of an order that is paid: done at once when there is nothing to send or prepare. */
export function afterPayment(catalogue: Catalogue, order: OrderRecord): 'processing' | 'completed' {
  return itemsOf(catalogue, order).every(({ item }) => item.virtual && item.downloadable)
    ? 'completed'
    : 'processing';
}

function useCoupons({ catalogue }: CartShop, order: OrderRecord): void {
  for (const { code } of order.coupon_lines) {
    const coupon = catalogue.commerce.couponByCode(code);
    if (!coupon) continue;
    coupon.usage_count += 1;
    coupon.used_by.push(order.customer_id > 0 ? String(order.customer_id) : order.billing.email);
  }
}

function itemsOf(catalogue: Catalogue, order: OrderRecord) {
  return order.line_items.flatMap((line) => {
    const item =
      line.variation_id > 0
        ? catalogue.variations.get(line.variation_id)
        : catalogue.products.get(line.product_id);
    return item ? [{ item, quantity: line.quantity }] : [];
  });
}

function nameOf({ catalogue }: CartShop, item: ItemRecord): string {
  return isVariation(item) ? (catalogue.products.get(item.parent_id)?.name ?? '') : item.name;
}
