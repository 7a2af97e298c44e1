import {
  CheckoutUncertainError,
  IdempotencyKeyReusedError,
  UpstreamError,
  UpstreamRateLimitedError,
} from '../../errors.js';
import type { WireCheckout } from '../../upstream/store-api/checkout-types.js';
import type { WireOrder } from '../../upstream/woo-rest/order-types.js';
import type { OrderSlice } from '../order/order.slice.js';
import type { SessionSlice } from '../session/session.slice.js';
import { checkoutRefusal } from './checkout-refusal.js';
import type { CheckoutOutcome, Placement } from './checkout.model.js';
import type { CheckoutSlice } from './checkout.slice.js';

/** Notes on the session: the placement whose end is not known, and the outcomes by key. */
const OPEN = 'checkout-attempt';
const doneNote = (key: string): string => `checkout-done:${key}`;

/** As long as PHP may go on with an order whose caller has gone (`max_execution_time` is seldom more). */
const STILL_RUNNING_MS = 60_000;

/** What names a checkout. */
type Name = Pick<Placement, 'key' | 'fingerprint'>;

interface Done extends CheckoutOutcome {
  fingerprint: string;
}

/** An order that exists. */
export interface PlacedOrder extends CheckoutOutcome {
  /** Whether an earlier checkout did everything that follows an order. */
  isFinished: boolean;
}

/** An order that is ready to be sent. */
export interface PreparedOrder {
  /** The draft that becomes the order. */
  draft: Pick<WireCheckout, 'order_id' | 'order_key'>;
  send: () => Promise<WireCheckout>;
}

/**
 * What is known of the checkouts of one session, in all processes. The draft's number is written down
 * before the order is sent, so that afterwards the shop can be asked what became of it.
 */
export class CheckoutJournal {
  readonly #context: CheckoutSlice & OrderSlice & SessionSlice;

  constructor(context: CheckoutSlice & OrderSlice & SessionSlice) {
    this.#context = context;
  }

  /**
   * Places an order once: what was placed under this name before is the answer. To be called with the session locked.
   * @param prepare what it throws is thrown, and leaves nothing behind
   * @throws IdempotencyKeyReusedError when the key named another checkout
   * @throws CheckoutUncertainError when it is not known whether the order was placed
   * @throws RefusedByShopError, BadInputError when the shop refuses it
   */
  async placeOnce(name: Name, prepare: () => Promise<PreparedOrder>): Promise<PlacedOrder> {
    const known = await this.#outcomeOf(name);
    if (known) return known;
    const { draft, send } = await prepare();
    const placement: Placement = {
      ...name,
      orderId: draft.order_id,
      orderKey: draft.order_key,
      startedAt: this.#context.checkout.now(),
    };
    await this.#context.shopper.session.setNote(OPEN, placement);
    return { ...(await this.#send(placement, send)), isFinished: false };
  }

  async #send(placement: Placement, send: () => Promise<WireCheckout>): Promise<CheckoutOutcome> {
    let wire: WireCheckout;
    try {
      wire = await send();
    } catch (error) {
      const refusal = checkoutRefusal(error);
      if (refusal || error instanceof UpstreamRateLimitedError) {
        await this.#drop();
        throw refusal ?? error;
      }
      // Nobody knows whether it arrived: look before anything else, and never send it again by itself.
      const placed = await this.#settle(placement);
      if (placed) return placed;
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
    await this.#end(placement, outcome);
    return outcome;
  }

  /** The outcome of this very checkout, when it was made before. */
  async #outcomeOf({ key, fingerprint }: Name): Promise<PlacedOrder | null> {
    const { session } = this.#context.shopper;
    const done = key === null ? null : await session.note<Done>(doneNote(key));
    if (done) return { ...this.#sameAs(fingerprint, done.fingerprint, done), isFinished: true };
    const open = await session.note<Placement>(OPEN);
    if (!open) return null;
    const isThis = key === null ? open.key === null && open.fingerprint === fingerprint : open.key === key;
    const outcome = await this.#settle(open);
    if (outcome && !isThis) return null;
    if (outcome) return { ...this.#sameAs(fingerprint, open.fingerprint, outcome), isFinished: false };
    const leftMs = open.startedAt + STILL_RUNNING_MS - this.#context.checkout.now();
    if (leftMs > 0) {
      throw new CheckoutUncertainError(
        'An earlier order of this cart may still be on its way. Send the same again in a few seconds.',
        { retryAfterSeconds: Math.min(5, Math.ceil(leftMs / 1000)) },
      );
    }
    await this.#drop();
    return null;
  }

  /** Writes down what became of an order. */
  async #end({ key, fingerprint }: Name, outcome: CheckoutOutcome): Promise<void> {
    const { shopper, orders } = this.#context;
    await orders.readable.remember({ id: outcome.orderId, key: outcome.orderKey });
    if (key !== null) await shopper.session.setNote(doneNote(key), { ...outcome, fingerprint });
    await this.#drop();
  }

  /** There is no open placement any more: its key is free again. */
  async #drop(): Promise<void> {
    await this.#context.shopper.session.setNote(OPEN, null);
  }

  /**
   * Asks the shop what became of an order; null when it was not placed, or not yet.
   * @throws CheckoutUncertainError when the shop does not say
   */
  async #settle(placement: Placement): Promise<CheckoutOutcome | null> {
    const order = await this.#read(placement.orderId);
    // Another order's key would mean another order: numbers are the shop's, and it may have been set up anew.
    if (!order || order.order_key !== placement.orderKey || order.status === 'checkout-draft') return null;
    const outcome: CheckoutOutcome = {
      orderId: order.id,
      orderKey: order.order_key,
      customerId: order.customer_id,
      // Where the payment provider wanted the shopper is lost with the answer; the shop's own page takes payments too.
      redirect: order.needs_payment ? (order.payment_url ?? null) : null,
      result: order.status === 'failed' ? 'failure' : 'success',
    };
    await this.#end(placement, outcome);
    return outcome;
  }

  async #read(id: number): Promise<WireOrder | undefined> {
    try {
      const [order] = await this.#context.checkout.orders.byIds([id], { status: 'any' });
      return order;
    } catch (error) {
      if (!(error instanceof UpstreamError)) throw error;
      throw new CheckoutUncertainError(
        'The shop does not say whether the order was placed. Send the same again in a few seconds: if it was placed, the answer is that order.',
        { retryAfterSeconds: 5 },
      );
    }
  }

  #sameAs(fingerprint: string, before: string, outcome: CheckoutOutcome): CheckoutOutcome {
    if (fingerprint === before) return outcome;
    throw new IdempotencyKeyReusedError(
      'This idempotency key came with another input before. Take a new key for a new order.',
    );
  }
}
