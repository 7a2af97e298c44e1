import { holdStock, placeOrder } from '../cart/place-order.js';
import type { CartShop } from '../cart/cart-shop.js';
import type { OrderRecord } from '../catalogue/commerce-records.js';
import { checkoutView, paymentView } from '../view/checkout.view.js';
import { needsPayment, storeOrderView } from '../view/store-order.view.js';
import { map, maps, text } from './arguments.js';
import type { CartDesk } from './cart-desk.js';
import { RestError } from './rest-error.js';
import { route, type ErrorReply, type Route } from './route.js';
import { gatewayArgument } from './store-checkout.routes.js';

/** Orders in the hands of those who placed them: looking at one, and paying for one that still waits. */
export function storeOrderRoutes(desk: CartDesk): Route[] {
  const { shop } = desk;
  return [
    route({
      path: 'order/{id}',
      allow: 'GET',
      arguments: { key: text(), billing_email: text() },
      answer: ({ context, ids, values, caller }) => {
        const order = ownOrder(shop, ids[0] ?? 0, caller.userId, values);
        if (order instanceof RestError) return refusal(order);
        return { kind: 'body', body: storeOrderView(context, order) };
      },
    }),
    route({
      path: 'checkout/{id}',
      methods: ['POST'],
      allow: 'POST, PUT, PATCH',
      arguments: {
        key: text(),
        billing_email: text(),
        billing_address: map(),
        shipping_address: map(),
        payment_method: gatewayArgument(desk),
        payment_data: maps(),
      },
      answer: (request) => {
        const { ids, values, caller } = request;
        const order = ownOrder(shop, ids[0] ?? 0, caller.userId, values);
        if (order instanceof RestError) return refusal(order);
        return desk.write(request, () => ({ body: pay(shop, order, values.payment_method) }));
      },
    }),
  ];
}

/** The order, for the customer whose it is, or for the guest who knows its key and its e-mail address. */
function ownOrder(
  { catalogue }: CartShop,
  id: number,
  userId: number,
  given: { key: string | undefined; billing_email: string | undefined },
): OrderRecord | RestError {
  const order = catalogue.commerce.orders.get(id);
  if (order && order.customer_id > 0) {
    if (order.customer_id === userId) return order;
    const message = 'This order belongs to a different customer.';
    return new RestError(403, 'woocommerce_rest_invalid_user', message);
  }
  if (!order || order.order_key !== given.key)
    return new RestError(401, 'woocommerce_rest_invalid_order', 'Invalid order ID or key provided.');
  if (order.billing.email.toLowerCase() !== given.billing_email?.toLowerCase())
    return new RestError(401, 'woocommerce_rest_invalid_billing_email', 'Invalid billing email provided.');
  return order;
}

function pay(shop: CartShop, order: OrderRecord, paymentMethod: string | undefined) {
  if (!needsPayment(order)) {
    const message = 'This order cannot be paid for.';
    throw new RestError(403, 'invalid_order_update_status', message);
  }
  const gateway = shop.catalogue.commerce.enabledGateways().find(({ id }) => id === paymentMethod);
  if (!gateway) {
    const message = 'No payment method provided.';
    throw new RestError(400, 'woocommerce_rest_checkout_missing_payment_method', message);
  }
  holdStock(shop, order, true);
  const { redirectUrl } = placeOrder(shop, order, gateway);
  return checkoutView(order, paymentView(redirectUrl));
}

function refusal(error: RestError): ErrorReply {
  return { kind: 'error', error, allow: false };
}
