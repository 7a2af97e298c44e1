import type { Clock } from '../lib/clock.js';
import type { TokenBox } from '../modules/caller/token-box.js';
import type { ModuleDeps } from '../modules/modules.js';
import { openSession } from '../modules/session/session.js';
import { createSessionMemory } from '../modules/session/session-memory.js';
import type { SharedState } from '../shared-state/shared-state.js';
import type { ShopClients } from '../upstream/shop-clients.js';

/** What all sessions are made with. */
export interface SessionOpenerDeps {
  clients: Pick<ShopClients, 'carts'>;
  state: SharedState;
  tokens: TokenBox;
  clock: Clock;
}

/** How the session of a request is opened. */
export function createSessionOpener({
  clients: { carts },
  state,
  tokens,
  clock,
}: SessionOpenerDeps): ModuleDeps['openSession'] {
  const memory = createSessionMemory(state, tokens, clock);
  return ({ headers }, operation) => openSession({ carts, memory, tokens, clock, headers, ...operation });
}
