import { createHash } from 'node:crypto';
import type { SharedState } from '../../shared-state/shared-state.js';

/** Which orders a session has placed, so that the guest behind it may read them. */
export interface PlacedOrders {
  /** @param session what names the session, in all processes alike; never stored as it is */
  remember(session: string, order: { id: number; key: string }): Promise<void>;
  has(session: string, orderId: number): Promise<boolean>;
  /** The order with this key, if this session placed it. */
  idOfKey(session: string, orderKey: string): Promise<number | null>;
}

/** As long as WooCommerce lets a session live that is used (2 days), and the week that storefronts keep a token. */
const LIFE_MS = 7 * 24 * 60 * 60 * 1000;

/** Remembers placed orders in the state that all processes share. */
export function createPlacedOrders(state: SharedState): PlacedOrders {
  const byId = (session: string, id: number): string => `placed:${digest('id', session, String(id))}`;
  const byKey = (session: string, key: string): string => `placed:${digest('key', session, key)}`;
  return {
    remember: async (session, { id, key }) => {
      await Promise.all([
        state.set(byId(session, id), '1', LIFE_MS),
        state.set(byKey(session, key), String(id), LIFE_MS),
      ]);
    },
    has: async (session, orderId) => (await state.get(byId(session, orderId))) !== null,
    idOfKey: async (session, orderKey) => {
      const id = await state.get(byKey(session, orderKey));
      return id === null ? null : Number(id);
    },
  };
}

function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
