import type { SessionSlice } from '../session/session.slice.js';

type ShopperSession = SessionSlice['shopper']['session'];

/** An order that was placed in a session. */
export interface PlacedOrder {
  id: number;
  key: string;
}

/** Name of the note on the session. */
const NOTE = 'placed-orders';
/** Nobody reads more of them as a guest. */
const MOST = 50;

interface Placed {
  orders: PlacedOrder[];
}

/** The orders that were placed in a session, so that the guest behind it may read them; the last one first. */
export async function placedIn(session: ShopperSession): Promise<readonly PlacedOrder[]> {
  return (await session.note<Placed>(NOTE))?.orders ?? [];
}

/** Remembers an order with the session that it was placed in. To be called in the session's turn. */
export async function rememberPlaced(session: ShopperSession, order: PlacedOrder): Promise<void> {
  const others = (await placedIn(session)).filter(({ id }) => id !== order.id);
  await session.setNote(NOTE, { orders: [order, ...others].slice(0, MOST) });
}
