import type { OrderAccess } from './order-access.js';
import { mapOrderNote } from './order.mapper.js';
import type { OrderModel, OrderNoteModel } from './order.model.js';

/** Notes of orders that the caller may read. */
export class OrderNotes {
  readonly #access: OrderAccess;

  constructor(access: OrderAccess) {
    this.#access = access;
  }

  /** What the shop wrote to the customer about an order, newest first. */
  async ofOrder(order: OrderModel): Promise<OrderNoteModel[]> {
    const notes = await (await this.#access.calls()).customerNotes(order.id);
    return notes
      .filter(({ customer_note: isForCustomer }) => isForCustomer)
      .map((note) => mapOrderNote(note, order.id))
      .toSorted((a, b) => b.id - a.id);
  }
}
