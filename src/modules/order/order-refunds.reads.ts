import DataLoader from 'dataloader';
import { BadInputError } from '../../errors.js';
import { groupBy } from '../../lib/group-by.js';
import { isDefined } from '../../lib/is-defined.js';
import type { WireRefund } from '../../upstream/woo-rest/order-types.js';
import type { OrderAccess } from './order-access.js';
import { everyRow } from './order-rows.js';
import { mapRefund } from './order.mapper.js';
import type { OrderModel, RefundModel } from './order.model.js';
import type { ReadableOrders } from './readable-orders.reads.js';

/** Refunds of orders that the caller may read. */
export class OrderRefunds {
  readonly #access: OrderAccess;
  readonly #readable: ReadableOrders;
  readonly #byOrder: DataLoader<number, WireRefund[]>;

  constructor(access: OrderAccess, readable: ReadableOrders) {
    this.#access = access;
    this.#readable = readable;
    this.#byOrder = new DataLoader(async (ids) => {
      const refunds = await (await access.calls()).refundsOf(ids);
      const found = groupBy(refunds, ({ parent_id: order }) => order);
      return ids.map((id) => found.get(id) ?? []);
    });
  }

  /** What was paid back for an order, newest first. */
  async ofOrder(order: OrderModel): Promise<RefundModel[]> {
    if (!order.hasRefunds) return [];
    const refunds = await this.#byOrder.load(order.id);
    const metaKeys = await this.#access.metaKeys();
    return refunds.map((refund) => mapRefund(refund, order, metaKeys)).toSorted((a, b) => b.id - a.id);
  }

  /** A refund of an order that the caller may read, or null. @throws RateLimitedError after too many others */
  async byId(id: number): Promise<RefundModel | null> {
    const [wire] = await (await this.#access.calls()).refundsByIds([id]);
    const order = wire ? await this.#readable.byId(wire.parent_id) : null;
    if (wire && order) return mapRefund(wire, order, await this.#access.metaKeys());
    await this.#access.countLookup();
    return null;
  }

  /**
   * What was paid back to the customer, newest first.
   * @param of the customer that a manager asks about
   * @throws BadInputError when a manager says no customer: that would take every order of the shop
   */
  async ofCustomer(of?: number): Promise<RefundModel[]> {
    const customer = await this.#access.whose(of);
    if (customer === 'everybody')
      throw new BadInputError('With a key pair, ask for refunds with their order: `order { refunds }`.');
    if (customer === null) return [];
    const rows = await everyRow(await this.#access.calls(), ['id', 'refunds'], {
      status: 'any',
      customer,
    });
    const orders = await Promise.all(
      rows.filter(({ refunds }) => refunds.length > 0).map(({ id }) => this.#readable.byId(id)),
    );
    const refunds = await Promise.all(orders.filter(isDefined).map((order) => this.ofOrder(order)));
    return refunds.flat().toSorted((a, b) => b.id - a.id);
  }
}
