import DataLoader from 'dataloader';
import type { WireOrder } from '../../upstream/woo-rest/order-types.js';
import type { SessionSlice } from '../session/session.slice.js';
import { type GuestProof, isProvedBy } from './guest-proof.js';
import type { OrderAccess } from './order-access.js';
import { isVisibleStatus } from './order-status-enum.js';
import { mapOrder } from './order.mapper.js';
import type { OrderModel } from './order.model.js';
import { placedIn, rememberPlaced, type PlacedOrder } from './session-orders.js';

/**
 * Orders that whoever asks may read; one operation's. For shoppers everything goes out with the shop's
 * keys, so everything that comes back is checked here: nothing of somebody else's leaves this class.
 * A manager's key pair goes out itself, and WooCommerce decides.
 */
export class ReadableOrders {
  readonly #access: OrderAccess;
  readonly #shopper: SessionSlice['shopper'];
  /** Orders of the customer who asks. */
  readonly #mine: DataLoader<number, WireOrder | null>;
  /** Orders of anybody: only for ids that the caller has proved to have placed. */
  readonly #proved: DataLoader<number, WireOrder | null>;
  readonly #models = new Map<WireOrder, OrderModel>();

  constructor(access: OrderAccess, shopper: SessionSlice['shopper']) {
    this.#access = access;
    this.#shopper = shopper;
    this.#mine = new DataLoader(async (ids) => {
      const { userId } = await access.caller.customer();
      const calls = await access.calls();
      const found = await calls.byIds(ids, { customer: userId, status: 'any' });
      return inOrderOf(
        ids,
        found.filter((order) => order.customer_id === userId),
      );
    });
    this.#proved = new DataLoader(async (ids) => {
      const calls = await access.calls();
      return inOrderOf(ids, await calls.byIds(ids, { status: 'any' }));
    });
  }

  /** An order that the caller may read, or null: of what is not theirs and of what is not there alike. */
  async byId(id: number): Promise<OrderModel | null> {
    if ((await this.#access.caller.customerId()) !== null) return this.#model(await this.#mine.load(id));
    if (await this.#access.isManager()) return this.justPlaced(id);
    return this.placedHere((order) => order.id === id);
  }

  /** An order that a guest has placed in this session. A customer's orders are found by the customer. */
  async placedHere(matches: (order: PlacedOrder) => boolean): Promise<OrderModel | null> {
    const who = await this.#access.caller.identity();
    if (who.kind !== 'anonymous') return null;
    const placed = (await placedIn(this.#shopper.session)).find(matches);
    return placed ? this.#model(await this.#proved.load(placed.id)) : null;
  }

  /** A guest's order, when key and address are right. */
  async provedBy(id: number, proof: GuestProof): Promise<OrderModel | null> {
    const order = await this.#proved.load(id);
    return order && isProvedBy(order, proof) ? this.#model(order) : null;
  }

  /** An order that was just placed by whoever asks: the shop has said so to them. */
  async justPlaced(id: number): Promise<OrderModel | null> {
    return this.#model(await this.#proved.load(id));
  }

  /** Lets the guest who has placed an order read it, in this session. */
  async remember(order: PlacedOrder): Promise<void> {
    await rememberPlaced(this.#shopper.session, order);
  }

  /** An order that WooCommerce has just answered a manager's write with. */
  async written(wire: WireOrder): Promise<OrderModel> {
    this.#proved.clear(wire.id).prime(wire.id, wire);
    return (await this.#model(wire)) as OrderModel;
  }

  /**
   * An order that came with a list, if it is of the list; whoever asks for it again is told the same.
   * @param of the customer that a manager asks about
   */
  async listed(wire: WireOrder, of?: number): Promise<OrderModel | null> {
    const whose = await this.#access.whose(of);
    if (!isVisibleStatus(wire.status) || (whose !== 'everybody' && wire.customer_id !== whose)) return null;
    const loader = (await this.#access.isManager()) ? this.#proved : this.#mine;
    loader.prime(wire.id, wire);
    return this.#model(wire);
  }

  async #model(wire: WireOrder | null): Promise<OrderModel | null> {
    if (!wire) return null;
    const metaKeys = await this.#access.metaKeys();
    let model = this.#models.get(wire);
    if (!model) this.#models.set(wire, (model = mapOrder(wire, metaKeys)));
    return model;
  }
}

/** The orders that may be shown at all, by id. */
function inOrderOf(ids: readonly number[], found: readonly WireOrder[]): (WireOrder | null)[] {
  const visible = found.filter(({ status }) => isVisibleStatus(status));
  const byId = new Map(visible.map((order) => [order.id, order]));
  return ids.map((id) => byId.get(id) ?? null);
}
