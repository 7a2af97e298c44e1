import type { CheckoutSlice } from './checkout.slice.js';
import type { CustomerSlice } from '../customer/customer.slice.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import type { OrderSlice } from '../order/order.slice.js';
import type { PricingSlice } from '../pricing/pricing.slice.js';
import type { ProductSlice } from '../product/product.slice.js';
import type { SessionSlice } from '../session/session.slice.js';
import type { VariationSlice } from '../variation/variation.slice.js';
import { BadInputError, CheckoutUncertainError, UpstreamRateLimitedError } from '../../errors.js';
import type { CheckoutInput } from '../../generated/schema-types.js';
import { isDefined } from '../../lib/is-defined.js';
import type { WireCart } from '../../upstream/store-api/cart-types.js';
import { checkoutAddresses, type CheckoutAddresses } from './checkout-address.js';
import { checkCart } from './checkout-check.js';
import { checkoutKey, fingerprintOf } from './checkout-key.js';
import { checkoutRefusal, noCart } from './checkout-refusal.js';
import { chooseRates } from './checkout-shipping.js';
import type { CheckoutAttempt, CheckoutOutcome, WireCheckout } from './checkout.model.js';
import { AttemptLog } from './attempt-log.js';
import { noticeUntaken } from './checkout-notices.js';
import { finishOrder } from './finish-order.js';

type Context = CheckoutSlice &
  CustomerSlice &
  OperationSlice &
  OrderSlice &
  PricingSlice &
  ProductSlice &
  SessionSlice &
  VariationSlice;

/**
 * Orders what is in the cart, once at most. One at a time for each shopper, in whichever process: the
 * second of two that come together finds the answer of the first, or the cart empty.
 * @throws CheckoutMismatchError, CheckoutUncertainError, IdempotencyKeyReusedError, RefusedByShopError, BadInputError
 */
export async function checkOut(input: CheckoutInput, context: Context): Promise<CheckoutOutcome> {
  const { checkout, shopper } = context;
  const name = {
    key: checkoutKey(input.idempotencyKey, checkout.idempotencyKey),
    fingerprint: fingerprintOf(input),
  };
  const log = new AttemptLog(context);
  noticeUntaken(input, context.notes);
  const outcome = await shopper.session.exclusively(async () => {
    const known = await log.outcomeOf(name);
    if (known) {
      if (!known.isFinished) await finishOrder(input, known, context);
      return known;
    }
    const ready = await orRefusal(() => prepare(input, context));
    const draft = await orRefusal(() =>
      shopper.session.request<WireCheckout>({ method: 'GET', path: '/checkout' }),
    );
    const attempt: CheckoutAttempt = {
      ...name,
      orderId: draft.order_id,
      orderKey: draft.order_key,
      startedAt: checkout.now(),
    };
    await log.begin(attempt);
    return send(input, ready, attempt, log, context);
  });
  await admitNewCustomer(input, outcome, context);
  return outcome;
}

/** Who has made an account with the order may see it in the answer; they are not logged in to it yet. */
async function admitNewCustomer(
  { account }: CheckoutInput,
  { customerId }: CheckoutOutcome,
  { customers, shopper }: Context,
): Promise<void> {
  if (!account || customerId === 0) return;
  if ((await shopper.identity()).kind === 'anonymous') customers.admit(customerId);
}

/** Cart and addresses of an order that is about to be sent. */
interface Ready {
  cart: WireCart;
  addresses: CheckoutAddresses;
}

async function prepare(input: CheckoutInput, context: Context): Promise<Ready> {
  const { session } = context.shopper;
  const cart = await session.cart();
  if (cart.items.length === 0) throw noCart();
  const { paymentMethod, shippingMethod } = input;
  if (paymentMethod && !cart.payment_methods.includes(paymentMethod)) {
    throw new BadInputError(`Invalid payment method. The shop takes: ${cart.payment_methods.join(', ')}.`, {
      reason: 'woocommerce_rest_checkout_missing_payment_method',
    });
  }
  await checkCart(cart, context);
  const addresses = checkoutAddresses(input, cart, context.notes);
  return { cart: await chooseRates(shippingMethod, addresses, cart, session), addresses };
}

async function send(
  input: CheckoutInput,
  { addresses }: Ready,
  attempt: CheckoutAttempt,
  log: AttemptLog,
  context: Context,
): Promise<CheckoutOutcome> {
  let wire: WireCheckout;
  try {
    wire = await context.shopper.session.request<WireCheckout>({
      method: 'POST',
      path: '/checkout',
      body: bodyOf(input, addresses),
    });
  } catch (error) {
    const refusal = checkoutRefusal(error);
    if (refusal || error instanceof UpstreamRateLimitedError) {
      await log.drop();
      throw refusal ?? error;
    }
    // Nobody knows whether it arrived: look before anything else, and never send it again by itself.
    const placed = await log.settle(attempt);
    if (placed) {
      await finishOrder(input, placed, context);
      return placed;
    }
    throw new CheckoutUncertainError(
      'The shop did not say whether the order was placed. Send the same again in a few seconds: if it was placed, the answer is that order.',
      { retryAfterSeconds: 5 },
    );
  }
  const { payment_result: payment } = wire;
  const outcome: CheckoutOutcome = {
    orderId: wire.order_id,
    orderKey: wire.order_key,
    customerId: wire.customer_id,
    redirect: payment?.redirect_url || null,
    result: payment?.payment_status || 'success',
  };
  await log.end(attempt, outcome);
  await finishOrder(input, outcome, context);
  return outcome;
}

function bodyOf(
  { paymentMethod, customerNote, account, paymentData }: CheckoutInput,
  { billing, shipping }: CheckoutAddresses,
): object {
  return {
    billing_address: billing,
    shipping_address: shipping,
    ...(paymentMethod && { payment_method: paymentMethod }),
    ...(customerNote && { customer_note: customerNote }),
    ...(paymentData && {
      payment_data: paymentData.filter(isDefined).map(({ key, value }) => ({ key, value })),
    }),
    ...(account && { create_account: true, customer_password: account.password }),
  };
}

async function orRefusal<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw checkoutRefusal(error) ?? error;
  }
}
