import { addDecimals } from '../../lib/decimal.js';
import type { OrderReads } from '../../upstream/woo-rest/order-reads.js';
import type { WireOrder } from '../../upstream/woo-rest/order-types.js';
import type { ConnectionModel } from '../../relay/connection.model.js';
import { connectionOf, EMPTY_WINDOW } from '../../relay/list-connection.js';
import type { PageRequest } from '../../relay/paging.js';
import type { OrderCaller } from './order-caller.js';
import { readOrderList, type OrderWhere } from './order-list.js';
import { mapDownload } from './order.mapper.js';
import type { DownloadableItemModel, OrderModel } from './order.model.js';
import type { ReadableOrders } from './order.reads.js';
import { everyRow } from './order-rows.js';
import type { OrderStates } from './order-states.reads.js';
import { PAID_STATUSES } from './order-status.js';

/**
 * Lists and sums over the orders of whoever asks. Guests have none of them.
 * In every method `of` is the customer that a manager asks about; a customer's own are meant whatever it says.
 */
export class OrderLists {
  readonly #orders: OrderReads;
  readonly #caller: OrderCaller;
  readonly #readable: ReadableOrders;
  readonly #states: OrderStates;
  readonly #downloads = new Map<number, Promise<DownloadableItemModel[]>>();

  constructor(orders: OrderReads, caller: OrderCaller, readable: ReadableOrders, states: OrderStates) {
    this.#orders = orders;
    this.#caller = caller;
    this.#readable = readable;
    this.#states = states;
  }

  /** One page of the customer's orders, or of all for a manager. */
  async page(
    where: OrderWhere | null | undefined,
    page: PageRequest,
    of?: number,
  ): Promise<ConnectionModel<OrderModel>> {
    const whose = await this.#caller.whose(of);
    if (whose === null) return connectionOf(EMPTY_WINDOW);
    const window = await this.#states.withVisible((statuses) =>
      readOrderList(where, page, { whose, statuses }, this.#orders),
    );
    const entries = await Promise.all(
      window.entries.map(async ({ node: wire, index }) => {
        const node = await this.#readable.listed(wire, of);
        return node ? [{ node, index }] : [];
      }),
    );
    return connectionOf({ ...window, entries: entries.flat() });
  }

  /** How many orders the customer has placed. */
  async count(of?: number): Promise<number> {
    const customer = await this.#caller.whose(of);
    if (typeof customer !== 'number') return 0;
    const { total } = await this.#states.withVisible((statuses) =>
      this.#orders.rows(['id'], { customer, status: statuses.map(({ slug }) => slug), per_page: 1 }),
    );
    return total;
  }

  /** The sum of the customer's paid orders, as decimal text. */
  async spent(of?: number): Promise<string> {
    const customer = await this.#caller.whose(of);
    if (typeof customer !== 'number') return '0';
    type Row = Pick<WireOrder, 'id' | 'total'>;
    const query = { customer, status: PAID_STATUSES };
    const rows = await everyRow<Row>(this.#orders, ['id', 'total'], query);
    return addDecimals('0', ...rows.map(({ total }) => total));
  }

  /** Whether the customer who asks has paid for a product. */
  async hasBought(productId: number): Promise<boolean> {
    const customer = await this.#caller.customerId();
    if (customer === null) return false;
    const query = { customer, product: productId, status: PAID_STATUSES, per_page: 1 };
    const { total } = await this.#orders.rows(['id'], query);
    return total > 0;
  }

  /** Files that the customer may fetch. */
  async downloads(of?: number): Promise<DownloadableItemModel[]> {
    const customer = await this.#caller.whose(of);
    if (typeof customer !== 'number' || customer === 0) return [];
    const reading =
      this.#downloads.get(customer) ?? this.#orders.downloads(customer).then((all) => all.map(mapDownload));
    this.#downloads.set(customer, reading);
    return reading;
  }
}
