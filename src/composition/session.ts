import type { ModuleDeps } from '../modules/modules.js';
import type { Accounts } from '../modules/account/accounts.js';
import type { Clock } from '../lib/clock.js';
import { openSession } from '../modules/session/session.js';
import { createSessionMemory } from '../modules/session/session-memory.js';
import type { TokenBox } from '../modules/caller/token-box.js';
import type { SharedState } from '../shared-state/shared-state.js';
import type { ShopClients } from '../upstream/shop-clients.js';

/** What sessions and log-ins stand on. */
export interface SessionDeps {
  clients: ShopClients;
  state: SharedState;
  tokens: TokenBox;
  accounts: Pick<Accounts, 'identify'>;
  clock: Clock;
}

/** How the shopper of a request is made. */
export function createShopperParts(foundation: SessionDeps): ModuleDeps['shopper'] {
  const { clients, state, tokens, clock } = foundation;
  const memory = createSessionMemory(state, tokens, clock);
  return ({ headers, secure }) => ({
    readIdentity: () => foundation.accounts.identify({ headers, secure }),
    openSession: (deps) => openSession({ carts: clients.carts, memory, tokens, clock, headers, ...deps }),
  });
}
