import DataLoader from 'dataloader';
import { BadInputError } from '../../errors.js';
import { groupBy } from '../../lib/group-by.js';
import { isDefined } from '../../lib/is-defined.js';
import type { OrderReads } from '../../upstream/woo-rest/order-reads.js';
import type { WireOrder, WireRefund } from '../../upstream/woo-rest/order-types.js';
import type { OrderCaller } from './order-caller.js';
import { mapOrderNote, mapRefund } from './order.mapper.js';
import type { OrderModel, OrderNoteModel, RefundModel } from './order.model.js';
import type { ReadableOrders } from './order.reads.js';
import { everyRow } from './order-rows.js';

/** What WooCommerce keeps beside an order, of orders that the caller may read: refunds and notes. */
export class OrderParts {
  readonly #orders: OrderReads;
  readonly #caller: OrderCaller;
  readonly #readable: ReadableOrders;
  readonly #refunds: DataLoader<number, WireRefund[]>;

  constructor(orders: OrderReads, caller: OrderCaller, readable: ReadableOrders) {
    this.#orders = orders;
    this.#caller = caller;
    this.#readable = readable;
    this.#refunds = new DataLoader(async (ids) => {
      const byOrder = groupBy(await orders.refundsOf(ids), ({ parent_id: order }) => order);
      return ids.map((id) => byOrder.get(id) ?? []);
    });
  }

  /** What was paid back for an order, newest first. */
  async refundsOf(order: OrderModel): Promise<RefundModel[]> {
    if (!order.hasRefunds) return [];
    const refunds = await this.#refunds.load(order.id);
    const metaKeys = await this.#caller.metaKeys();
    return refunds.map((refund) => mapRefund(refund, order, metaKeys)).toSorted((a, b) => b.id - a.id);
  }

  /** A refund of an order that the caller may read, or null. @throws RateLimitedError after too many others */
  async refund(id: number): Promise<RefundModel | null> {
    const [wire] = await this.#orders.refundsByIds([id]);
    const order = wire ? await this.#readable.byId(wire.parent_id) : null;
    if (wire && order) return mapRefund(wire, order, await this.#caller.metaKeys());
    await this.#caller.countLookup();
    return null;
  }

  /**
   * What was paid back to the customer, newest first.
   * @param of the customer that a manager asks about
   * @throws BadInputError when a manager says no customer: that would take every order of the shop
   */
  async refunds(of?: number): Promise<RefundModel[]> {
    const customer = await this.#caller.whose(of);
    if (customer === 'everybody')
      throw new BadInputError('With a key pair, ask for refunds with their order: `order { refunds }`.');
    if (customer === null) return [];
    type Row = Pick<WireOrder, 'id' | 'refunds'>;
    const rows = await everyRow<Row>(this.#orders, ['id', 'refunds'], { status: 'any', customer });
    const orders = await Promise.all(
      rows.filter(({ refunds }) => refunds.length > 0).map(({ id }) => this.#readable.byId(id)),
    );
    const refunds = await Promise.all(orders.filter(isDefined).map((order) => this.refundsOf(order)));
    return refunds.flat().toSorted((a, b) => b.id - a.id);
  }

  /** What the shop wrote to the customer about an order, newest first. */
  async notesOf(order: OrderModel): Promise<OrderNoteModel[]> {
    const notes = await this.#orders.customerNotes(order.id);
    return notes
      .filter(({ customer_note: isForCustomer }) => isForCustomer)
      .map((note) => mapOrderNote(note, order.id))
      .toSorted((a, b) => b.id - a.id);
  }
}
