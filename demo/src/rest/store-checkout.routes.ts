import { changeAddresses, type SentAddress } from '../cart/cart-customer.js';
import {
  requireAddresses,
  requireCoupons,
  requireGoods,
  requireShipping,
  requireStock,
} from '../cart/checkout-rules.js';
import { fillOrder, newDraft } from '../cart/order-from-cart.js';
import { holdStock, placeOrder } from '../cart/place-order.js';
import { priceCart } from '../cart/price-cart.js';
import type { PricedCart } from '../cart/priced-cart.js';
import { createAccount } from '../cart/shop-account.js';
import type { OrderRecord, PaymentGatewayRecord } from '../catalogue/commerce-records.js';
import { checkoutView, NO_PAYMENT, paymentView } from '../view/checkout.view.js';
import { boolean, map, maps, oneOf, required, text } from './arguments.js';
import type { CartDesk, CartVisit } from './cart-desk.js';
import { RestError } from './rest-error.js';
import { route, type Route } from './route.js';
import { wholeCart } from './store-cart.routes.js';

const ALLOWED = 'GET, POST, PUT, PATCH';

/** The checkout of the Store API: a draft order that follows the cart, until it is placed. */
export function storeCheckoutRoutes(desk: CartDesk): Route[] {
  const paymentMethod = gatewayArgument(desk);
  return [
    route({
      path: 'checkout',
      allow: ALLOWED,
      arguments: {},
      answer: (request) =>
        desk.write(request, (visit) => {
          const { order } = draftFor(visit);
          return { body: checkoutView(order, NO_PAYMENT) };
        }),
    }),
    route({
      path: 'checkout',
      methods: ['PUT'],
      allow: ALLOWED,
      arguments: { payment_method: paymentMethod, __experimental_calc_totals: boolean() },
      answer: (request) =>
        desk.write(request, (visit) => {
          const { payment_method, __experimental_calc_totals: withCart } = request.values;
          if (payment_method) visit.session.paymentMethod = payment_method;
          const { order } = draftFor(visit);
          return { body: checkoutView(order, null, withCart ? wholeCart(visit) : null) };
        }),
    }),
    route({
      path: 'checkout',
      methods: ['POST'],
      allow: ALLOWED,
      arguments: {
        billing_address: required(map()),
        shipping_address: map(),
        payment_method: paymentMethod,
        payment_data: maps(),
        customer_note: text(),
        create_account: boolean(),
        customer_password: text(),
      },
      answer: (request) => desk.write(request, (visit) => ({ body: checkOut(visit, request.values) })),
    }),
  ];
}

/** Payment methods are a closed list of what the shop takes at the moment (recorded, with the empty one in front). */
export function gatewayArgument({ shop }: CartDesk) {
  return {
    read: (raw: Parameters<ReturnType<typeof text>['read']>[0], name: string) => {
      const ids = shop.catalogue.commerce.enabledGateways().map(({ id }) => id);
      return oneOf(['', ...ids], undefined).read(raw, name);
    },
  };
}

interface CheckoutRequest {
  billing_address: SentAddress | undefined;
  shipping_address: SentAddress | undefined;
  payment_method: string | undefined;
  customer_note: string | undefined;
  create_account: boolean | undefined;
  customer_password: string | undefined;
}

/** Places an order, in the order in which WooCommerce finds fault. */
function checkOut(visit: CartVisit, sent: CheckoutRequest) {
  const { shop, session, userId } = visit;
  requireGoods(priceCart(shop, session));
  requireStock(shop, session);
  changeAddresses(session, {
    billing: sent.billing_address,
    // Without an address to send to, goods go where the bill goes.
    shipping: sent.shipping_address ?? sent.billing_address,
  });
  const { order, cart } = draftFor(visit, sent.payment_method);
  visit.saveAnyway = true;
  requireAddresses(session, cart.needsShipping);
  requireCoupons(shop, session);
  requireShipping(cart);
  const gateway = gatewayFor(visit, cart, sent.payment_method);
  holdStock(shop, order, true);
  if (sent.create_account && userId === 0)
    order.customer_id = createAccount(shop, session, sent.customer_password ?? '').id;
  order.customer_note = sent.customer_note ?? '';
  const outcome = placeOrder(shop, order, gateway);
  rememberAddresses(visit);
  emptyCart(visit);
  return checkoutView(order, paymentView(outcome.redirectUrl));
}

/** The session's draft order, brought up to date with the cart; a new one when there is none to go on with. */
function draftFor(visit: CartVisit, paymentMethod?: string): { order: OrderRecord; cart: PricedCart } {
  const { shop, session, userId } = visit;
  const { commerce } = shop.catalogue;
  const cart = priceCart(shop, session);
  if (cart.lines.length === 0) {
    const message = 'Cannot create order from empty cart.';
    throw new RestError(400, 'woocommerce_rest_cart_empty', message);
  }
  const known = commerce.orders.get(session.draftOrderId ?? 0);
  const order = known?.status === 'checkout-draft' ? known : newDraft(shop, userId);
  order.customer_id = userId;
  fillOrder(shop, order, cart);
  const [first] = commerce.enabledGateways();
  const gateway = commerce.gateways.get(paymentMethod || session.paymentMethod) ?? first;
  order.payment_method = gateway?.id ?? '';
  order.payment_method_title = gateway?.title ?? '';
  holdStock(shop, order, false);
  commerce.orders.set(order.id, order);
  session.draftOrderId = order.id;
  return { order, cart };
}

function gatewayFor(
  { shop }: CartVisit,
  cart: PricedCart,
  id: string | undefined,
): PaymentGatewayRecord | undefined {
  if (!cart.totals.price.gt(0)) return undefined;
  const gateway = shop.catalogue.commerce.enabledGateways().find((candidate) => candidate.id === id);
  if (!gateway) {
    const message = 'No payment method provided.';
    throw new RestError(400, 'woocommerce_rest_checkout_missing_payment_method', message);
  }
  return gateway;
}

/** What a customer ordered to is where they live from now on. */
function rememberAddresses({ shop, session, userId }: CartVisit): void {
  const customer = shop.catalogue.commerce.customers.get(userId);
  if (!customer) return;
  customer.billing = { ...session.billing };
  customer.shipping = { ...session.shipping };
}

/** The goods are gone, the addresses stay for the next time. */
function emptyCart({ session }: CartVisit): void {
  Object.assign(session, { lines: [], coupons: [], chosenRates: {}, paymentMethod: '', draftOrderId: null });
}
