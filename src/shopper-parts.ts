import type { ContextSettings } from './graphql/create-context.js';
import { ANONYMOUS } from './modules/shopper/identity.js';
import { openSession } from './modules/shopper/session.js';
import type { TokenBox } from './modules/shopper/token-box.js';
import type { SharedState } from './shared-state/shared-state.js';
import type { ShopClients } from './upstream/shop-clients.js';

/** What sessions and log-ins stand on. */
export interface ShopperFoundation {
  clients: ShopClients;
  state: SharedState;
  tokens: TokenBox;
}

/** How the shopper of a request is made. */
export function createShopperParts(foundation: ShopperFoundation): ContextSettings['shopper'] {
  return ({ headers }) => ({
    readIdentity: () => Promise.resolve(ANONYMOUS),
    openSession: (identity) => openSession({ ...foundation, headers, identity }),
  });
}
