import type { ReadNotes } from '../../cache/read-notes.js';
import { addKnownDecimals } from '../../lib/decimal.js';
import type { ConnectionModel } from '../../relay/connection.model.js';
import { connectionOf, EMPTY_WINDOW } from '../../relay/list-connection.js';
import type { PageRequest } from '../../relay/paging.js';
import type { OrderCalls } from '../../upstream/woo-rest/order-calls.js';
import { leftOut } from '../../upstream/woo-rest/rows.js';
import type { OrderAccess } from './order-access.js';
import { readOrderPage } from './order-page.js';
import type { OrderWhere } from './order-query.js';
import { everyRow } from './order-rows.js';
import { PAID_STATUSES } from './order-status-enum.js';
import type { OrderStatuses } from './order-statuses.reads.js';
import type { OrderModel } from './order.model.js';
import type { ReadableOrders } from './readable-orders.reads.js';

/**
 * Lists and sums over the orders of whoever asks. Guests have none of them.
 * In every method `of` is the customer that a manager asks about; a customer's own are meant whatever it says.
 */
export class OrderLists {
  readonly #access: OrderAccess;
  readonly #readable: ReadableOrders;
  readonly #statuses: OrderStatuses;
  readonly #notes: ReadNotes;

  constructor(access: OrderAccess, readable: ReadableOrders, statuses: OrderStatuses, notes: ReadNotes) {
    this.#access = access;
    this.#readable = readable;
    this.#statuses = statuses;
    this.#notes = notes;
  }

  /** One page of the customer's orders, or of all for a manager. */
  async page(
    where: OrderWhere | null | undefined,
    page: PageRequest,
    of?: number,
  ): Promise<ConnectionModel<OrderModel>> {
    const whose = await this.#access.whose(of);
    if (whose === null) return connectionOf(EMPTY_WINDOW);
    const calls = await this.#access.calls();
    const notedCalls: OrderCalls = {
      ...calls,
      page: async (query) => {
        const found = await calls.page(query);
        this.#notes.leftOut('order-list', leftOut(found));
        return found;
      },
    };
    const window = await this.#statuses.withVisible((statuses) =>
      readOrderPage(where, page, { whose, statuses }, notedCalls),
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
    const customer = await this.#access.whose(of);
    if (typeof customer !== 'number') return 0;
    const calls = await this.#access.calls();
    const { total } = await this.#statuses.withVisible((statuses) =>
      calls.rows(['id'], { customer, status: statuses.map(({ slug }) => slug), per_page: 1 }),
    );
    return total;
  }

  /** The sum of the customer's paid orders, as decimal text; '' when one of them cannot be read. */
  async spent(of?: number): Promise<string> {
    const customer = await this.#access.whose(of);
    if (typeof customer !== 'number') return '0';
    const query = { customer, status: PAID_STATUSES };
    const rows = await everyRow(await this.#access.calls(), ['id', 'total'], query);
    return addKnownDecimals(rows.map(({ total }) => total));
  }

  /** Whether the customer who asks has paid for a product. */
  async hasBought(productId: number): Promise<boolean> {
    const customer = await this.#access.caller.customerId();
    if (customer === null) return false;
    const query = { customer, product: productId, status: PAID_STATUSES, per_page: 1 };
    const { total } = await (await this.#access.calls()).rows(['id'], query);
    return total > 0;
  }
}
