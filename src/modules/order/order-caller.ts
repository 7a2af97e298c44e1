import { EVERY_KEY, type MetaKeys } from '../shared/meta-keys.js';
import type { Shopper } from '../session/shopper.js';

/** What it takes to know who asks for orders. */
export interface OrderCallerDeps {
  shopper: Shopper;
  /** Counts a look-up that could be a guess. @throws RateLimitedError after too many */
  countLookup: () => Promise<void>;
  /** Custom fields of orders that their owner may read. */
  metaKeys: ReadonlySet<string>;
}

/** One customer's orders, or everybody's; null is a guest, who has no list. */
export type Whose = number | 'everybody' | null;

/** Who asks for orders in one operation, and what follows from it. */
export class OrderCaller {
  readonly #deps: OrderCallerDeps;

  constructor(deps: OrderCallerDeps) {
    this.#deps = deps;
  }

  /** The customer who is asking; null for a guest and for a manager. */
  async customerId(): Promise<number | null> {
    const who = await this.#deps.shopper.identity();
    return who.kind === 'customer' ? who.userId : null;
  }

  /** Whether a key pair of the shop came with the request. */
  async isManager(): Promise<boolean> {
    return (await this.#deps.shopper.identity()).kind === 'manager';
  }

  /**
   * Whose orders are meant. A customer's own, whatever is asked: nobody else's record can be in their hands.
   * @param of the customer that a manager asks about
   */
  async whose(of?: number): Promise<Whose> {
    const customer = await this.customerId();
    if (customer !== null) return customer;
    return (await this.isManager()) ? (of ?? 'everybody') : null;
  }

  /**
   * Counts a look-up of what may be somebody else's; a manager has nothing to guess.
   * @throws RateLimitedError after too many
   */
  async countLookup(): Promise<void> {
    if (!(await this.isManager())) await this.#deps.countLookup();
  }

  /** The custom fields that the caller may read. */
  async metaKeys(): Promise<MetaKeys> {
    return (await this.isManager()) ? EVERY_KEY : this.#deps.metaKeys;
  }
}
