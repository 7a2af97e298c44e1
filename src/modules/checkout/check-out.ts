import { BadInputError } from '../../errors.js';
import type { CheckoutInput } from '../../generated/schema-types.js';
import { isDefined } from '../../lib/is-defined.js';
import { draftOrder, placeOrder, type CheckoutBody } from '../../upstream/store-api/cart-requests.js';
import type { CallerSlice } from '../caller/caller.slice.js';
import type { CustomerSlice } from '../customer/customer.slice.js';
import type { InventorySlice } from '../inventory/inventory.slice.js';
import type { OrderSlice } from '../order/order.slice.js';
import type { PricingSlice } from '../pricing/pricing.slice.js';
import type { ProductSlice } from '../product/product.slice.js';
import type { SessionSlice } from '../session/session.slice.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import type { VariationSlice } from '../variation/variation.slice.js';
import { checkoutAddresses, type CheckoutAddresses } from './checkout-address.js';
import { refuseMismatches } from './refuse-mismatches.js';
import { CheckoutJournal, type PreparedOrder } from './place-once.js';
import { idempotencyKeyHash, fingerprintOf } from './idempotency-key.js';
import { noticeUntaken } from './checkout-notices.js';
import { checkoutRefusal, noCart } from './checkout-refusal.js';
import { chooseRates } from './checkout-shipping.js';
import type { CheckoutOutcome } from './checkout.model.js';
import type { CheckoutSlice } from './checkout.slice.js';
import { finishOrder } from './finish-order.js';

/** What a checkout uses of the operation's context. */
export type CheckoutContext = CallerSlice &
  CheckoutSlice &
  CustomerSlice &
  OperationSlice &
  OrderSlice &
  InventorySlice &
  PricingSlice &
  ProductSlice &
  SessionSlice &
  VariationSlice;

/**
 * Orders what is in the cart, once at most. One at a time for each shopper, in whichever process: the
 * second of two that come together finds the answer of the first, or the cart empty.
 * @throws CheckoutMismatchError, CheckoutUncertainError, IdempotencyKeyReusedError, RateLimitedError, RefusedByShopError,
 *   BadInputError
 */
export async function checkOut(input: CheckoutInput, context: CheckoutContext): Promise<CheckoutOutcome> {
  const { checkout, shopper } = context;
  const name = {
    key: idempotencyKeyHash(input.idempotencyKey, checkout.idempotencyKey),
    fingerprint: fingerprintOf(input),
  };
  const journal = new CheckoutJournal(context);
  noticeUntaken(input, context.notes);
  const placed = await shopper.session.withLock(async () => {
    const order = await journal.placeOnce(name, () => orRefusal(() => prepare(input, context)));
    if (!order.isFinished) await finishOrder(input, order, context);
    return order;
  });
  await showNewCustomer(input, placed, context);
  return placed;
}

/** Who has made an account with the order may see it in the answer; they are not logged in to it yet. */
async function showNewCustomer(
  { account }: CheckoutInput,
  { customerId }: CheckoutOutcome,
  { caller, customers }: CheckoutContext,
): Promise<void> {
  if (!account || customerId === 0) return;
  if ((await caller.identity()).kind === 'anonymous') customers.markCreated(customerId);
}

/** Checks the cart, chooses how it is sent, and drafts the order. */
async function prepare(input: CheckoutInput, context: CheckoutContext): Promise<PreparedOrder> {
  const { session } = context.shopper;
  const cart = await session.cart();
  if (cart.items.length === 0) throw noCart();
  const { paymentMethod, shippingMethod } = input;
  if (paymentMethod && !cart.payment_methods.includes(paymentMethod)) {
    throw new BadInputError(`Invalid payment method. The shop takes: ${cart.payment_methods.join(', ')}.`, {
      reason: 'woocommerce_rest_checkout_missing_payment_method',
    });
  }
  // The shop's refusal tells whether an address has an account, as it does at its own registration.
  if (input.account) await context.rateLimits.registration();
  await refuseMismatches(cart, context);
  const addresses = checkoutAddresses(input, cart, context.notes);
  await chooseRates(shippingMethod, addresses, cart, session);
  const draft = await session.request(draftOrder());
  return { draft, send: () => session.request(placeOrder(bodyOf(input, addresses))) };
}

function bodyOf(
  { paymentMethod, customerNote, account, paymentData }: CheckoutInput,
  { billing, shipping }: CheckoutAddresses,
): CheckoutBody {
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
