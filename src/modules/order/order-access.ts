import type { OrderCalls } from '../../upstream/woo-rest/order-calls.js';
import type { CallerSlice } from '../caller/caller.slice.js';
import { EVERY_KEY, type MetaKeys } from '../shared/meta-keys.js';

/** What it takes to read orders for one caller. */
export interface OrderAccessDeps {
  caller: CallerSlice['caller'];
  manager: Pick<CallerSlice['manager'], 'calls'>;
  /** By the shop's own keys. */
  shopCalls: OrderCalls;
  /** Counts a look-up that could be a guess. @throws RateLimitedError after too many */
  countLookup: () => Promise<void>;
  /** Custom fields of orders that their owner may read. */
  metaKeys: ReadonlySet<string>;
}

/** One customer's orders, or everybody's; null is a guest, who has no list. */
export type Whose = number | 'everybody' | null;

/** How orders are read for the caller of one operation: by which keys, whose, and how much of them. */
export class OrderAccess {
  readonly #deps: OrderAccessDeps;

  constructor(deps: OrderAccessDeps) {
    this.#deps = deps;
  }

  get caller(): CallerSlice['caller'] {
    return this.#deps.caller;
  }

  /** By the key pair that came with the request, if one did; else by the shop's. */
  async calls(): Promise<OrderCalls> {
    return (await this.#deps.manager.calls())?.orders ?? this.#deps.shopCalls;
  }

  /** Whether a key pair of the shop came with the request. */
  async isManager(): Promise<boolean> {
    return (await this.#deps.caller.identity()).kind === 'manager';
  }

  /**
   * Whose orders are meant. A customer's own, whatever is asked: nobody else's record can be in their hands.
   * @param of the customer that a manager asks about
   */
  async whose(of?: number): Promise<Whose> {
    const customer = await this.#deps.caller.customerId();
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
