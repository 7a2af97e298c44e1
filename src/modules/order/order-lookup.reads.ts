import { NotFoundError } from '../../errors.js';
import type { WireOrder } from '../../upstream/woo-rest/order-types.js';
import type { GuestProof } from './guest-proof.js';
import type { OrderAccess } from './order-access.js';
import { everyRow } from './order-rows.js';
import type { OrderModel } from './order.model.js';
import type { ReadableOrders } from './readable-orders.reads.js';

type Row = Pick<WireOrder, 'id' | 'number' | 'order_key'>;

/**
 * Looks orders up by what callers know of them. What is the caller's own is theirs as often as they like;
 * everything else could be a guess, and is counted.
 */
export class OrderLookups {
  readonly #access: OrderAccess;
  readonly #readable: ReadableOrders;

  constructor(access: OrderAccess, readable: ReadableOrders) {
    this.#access = access;
    this.#readable = readable;
  }

  /**
   * Looks an order up by its id.
   * @throws NotFoundError for what is not theirs and for what is not there
   * @throws RateLimitedError after too many that were neither
   */
  byId(id: number, proof: GuestProof | null): Promise<OrderModel> {
    return this.#orRefuse(
      () => this.#readable.byId(id),
      () => proof && this.#readable.provedBy(id, proof),
    );
  }

  /** The same by `orderKey`, among the caller's own orders. */
  byKey(key: string): Promise<OrderModel> {
    return this.#orRefuse(
      () => this.#readable.placedHere((order) => order.key === key),
      () => this.#ownWith(({ order_key: orderKey }) => orderKey === key),
    );
  }

  /** The same by the number that the shop shows, among the customer's own orders. */
  byNumber(number: string): Promise<OrderModel> {
    const direct = async () => {
      // In stock WooCommerce the number is the id; plugins that number orders themselves make it another.
      const order = /^[1-9]\d{0,14}$/.test(number) ? await this.#readable.byId(Number(number)) : null;
      return order?.orderNumber === number ? order : null;
    };
    return this.#orRefuse(direct, () => this.#ownWith((order) => order.number === number));
  }

  /** The same as `byId` for a global id: null where that throws NotFoundError. */
  async peek(id: number): Promise<OrderModel | null> {
    const order = await this.#readable.byId(id);
    if (!order) await this.#access.countLookup();
    return order;
  }

  async #ownWith(matches: (row: Row) => boolean): Promise<OrderModel | null> {
    const whose = await this.#access.whose();
    if (whose === null) return null;
    const query = whose === 'everybody' ? {} : { customer: whose };
    const fields = ['id', 'number', 'order_key'] as const;
    const rows = await everyRow(await this.#access.calls(), fields, { status: 'any', ...query });
    const found = rows.find(matches);
    return found ? this.#readable.byId(found.id) : null;
  }

  async #orRefuse(
    findOwn: () => Promise<OrderModel | null>,
    guess: () => Promise<OrderModel | null> | null,
  ): Promise<OrderModel> {
    const own = await findOwn();
    if (own) return own;
    await this.#access.countLookup();
    const guessed = await guess();
    if (guessed) return guessed;
    throw new NotFoundError('Not authorized to access this order');
  }
}
