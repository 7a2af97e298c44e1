import type { CheckoutSlice } from './checkout.slice.js';
import type { OrderSlice } from '../order/order.slice.js';
import type { SessionSlice } from '../session/session.slice.js';
import { CheckoutUncertainError, IdempotencyKeyReusedError, UpstreamError } from '../../errors.js';
import type { WireOrder } from '../../upstream/woo-rest/order-types.js';
import type { CheckoutAttempt, CheckoutOutcome } from './checkout.model.js';

type Context = CheckoutSlice & OrderSlice & SessionSlice;

/** Notes on the session: the attempt whose end is not known, and the outcomes by key. */
const OPEN = 'checkout-attempt';
const doneNote = (key: string): string => `checkout-done:${key}`;

/** As long as PHP may go on with an order whose caller has gone (`max_execution_time` is seldom more). */
const STILL_RUNNING_MS = 60_000;

/** What names a checkout. */
type Name = Pick<CheckoutAttempt, 'key' | 'fingerprint'>;

interface Done extends CheckoutOutcome {
  fingerprint: string;
}

/** The outcome of an earlier attempt. */
export interface KnownOutcome extends CheckoutOutcome {
  /** Whether everything was done that follows an order. */
  isFinished: boolean;
}

/**
 * What is known of the checkouts of one session, in all processes. The draft's number is written down
 * before the order is sent, so that afterwards the shop can be asked what became of it.
 */
export class AttemptLog {
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  /**
   * The outcome of this very checkout, when it was made before.
   * @throws IdempotencyKeyReusedError when its key names another one
   * @throws CheckoutUncertainError when an earlier one may still be under way
   */
  async outcomeOf({ key, fingerprint }: Name): Promise<KnownOutcome | null> {
    const { session } = this.#context.shopper;
    const done = key === null ? null : await session.note<Done>(doneNote(key));
    if (done) return { ...this.#sameAs(fingerprint, done.fingerprint, done), isFinished: true };
    const open = await session.note<CheckoutAttempt>(OPEN);
    if (!open) return null;
    const isThis = key === null ? open.key === null && open.fingerprint === fingerprint : open.key === key;
    const outcome = await this.settle(open);
    if (outcome && !isThis) return null;
    if (outcome) return { ...this.#sameAs(fingerprint, open.fingerprint, outcome), isFinished: false };
    const { checkout } = this.#context;
    const leftMs = open.startedAt + STILL_RUNNING_MS - checkout.now();
    if (leftMs > 0) {
      throw new CheckoutUncertainError(
        'An earlier order of this cart may still be on its way. Send the same again in a few seconds.',
        { retryAfterSeconds: Math.min(5, Math.ceil(leftMs / 1000)) },
      );
    }
    await this.drop();
    return null;
  }

  /** Writes down that an order is about to be sent. */
  async begin(attempt: CheckoutAttempt): Promise<void> {
    await this.#context.shopper.session.setNote(OPEN, attempt);
  }

  /** Writes down what became of it. */
  async end({ key, fingerprint }: Name, outcome: CheckoutOutcome): Promise<void> {
    const { shopper, orders } = this.#context;
    await orders.readable.remember({ id: outcome.orderId, key: outcome.orderKey });
    if (key !== null) await shopper.session.setNote(doneNote(key), { ...outcome, fingerprint });
    await this.drop();
  }

  /** There is no order: the key is free again. */
  async drop(): Promise<void> {
    await this.#context.shopper.session.setNote(OPEN, null);
  }

  /**
   * Asks the shop what became of an order; null when it was not placed, or not yet.
   * @throws CheckoutUncertainError when the shop does not say
   */
  async settle(attempt: CheckoutAttempt): Promise<CheckoutOutcome | null> {
    const order = await this.#read(attempt.orderId);
    // Another order's key would mean another order: numbers are the shop's, and it may have been set up anew.
    if (!order || order.order_key !== attempt.orderKey || order.status === 'checkout-draft') return null;
    const outcome: CheckoutOutcome = {
      orderId: order.id,
      orderKey: order.order_key,
      customerId: order.customer_id,
      // Where the payment provider wanted the shopper is lost with the answer; the shop's own page takes payments too.
      redirect: order.needs_payment ? (order.payment_url ?? null) : null,
      result: order.status === 'failed' ? 'failure' : 'success',
    };
    await this.end(attempt, outcome);
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
