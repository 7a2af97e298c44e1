import { escapedHtml, redirect, type PageAnswer } from '../auth/page.js';
import { afterPayment } from '../cart/place-order.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { OrderRecord } from '../catalogue/commerce-records.js';
import { changeStatus } from '../orders/order-life.js';
import { gmtText } from '../view/site-time.js';

/** What the pages around paying need of the shop. */
export interface PaymentShop {
  catalogue: Catalogue;
  /** The shop's address without a slash at the end. */
  home: string;
  now: Date;
}

/**
 * The page of the payment service behind the gateway `demo-redirect`, where a button pays or refuses, and the shop's
 * "order received" page, to which it leads back; null for any other address.
 */
export function answerPaymentPages(shop: PaymentShop, method: string, url: URL): PageAnswer | null {
  const received = /^\/checkout\/order-received\/(\d+)\/?$/.exec(url.pathname);
  if (received) return receivedPage(orderOf(shop, received[1] ?? '', url));
  if (!/^\/demo-pay\/?$/.test(url.pathname)) return null;
  const order = orderOf(shop, url.searchParams.get('order') ?? '', url);
  if (!order) return page(404, 'Unknown order', '<p>Nobody ordered this.</p>');
  if (method !== 'POST') return paymentPage(order, url);
  const isRefused = url.searchParams.get('outcome') === 'refuse';
  const status = isRefused ? 'failed' : afterPayment(shop.catalogue, order);
  if (['pending', 'failed'].includes(order.status)) {
    changeStatus(shop.catalogue, order, status, gmtText(shop.now.getTime()));
    if (!isRefused) order.transaction_id = `demo-${order.id}`;
  }
  return redirect(`${shop.home}/checkout/order-received/${order.id}/?key=${order.order_key}`);
}

/** The order of an address, for who knows its key. */
function orderOf({ catalogue }: PaymentShop, id: string, url: URL): OrderRecord | undefined {
  const order = catalogue.commerce.orders.get(Number(id));
  return order?.order_key === url.searchParams.get('key') ? order : undefined;
}

function paymentPage({ number, total, currency }: OrderRecord, url: URL): PageAnswer {
  const address = escapedHtml(url.pathname + url.search);
  const amount = escapedHtml(`${total} ${currency}`);
  return page(
    200,
    'Demo payment',
    `<p>Order ${escapedHtml(number)}: ${amount}</p>
<form method="post" action="${address}"><button>Pay</button></form>
<form method="post" action="${address}&#38;outcome=refuse"><button>Refuse</button></form>`,
  );
}

function receivedPage(order: OrderRecord | undefined): PageAnswer {
  const text = order ? `Order ${escapedHtml(order.number)} is ${escapedHtml(order.status)}.` : '';
  return page(200, 'Order received', `<p>Thank you. Your order has been received. ${text}</p>`);
}

function page(status: number, title: string, body: string): PageAnswer {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=UTF-8', 'cache-control': 'no-store' },
    body: `<!DOCTYPE html>\n<html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1>\n${body}\n</body></html>\n`,
  };
}
