import type { IncomingHttpHeaders } from 'node:http';
import type { SharedState } from '../../shared-state/shared-state.js';
import type { ShopClients } from '../../upstream/shop-clients.js';
import type { Identity } from './identity.js';
import type { OwnedSession } from './operation-shopper.js';
import type { TokenBox } from './token-box.js';

/** What a session is opened with. */
export interface SessionParts {
  clients: ShopClients;
  state: SharedState;
  tokens: TokenBox;
  headers: IncomingHttpHeaders;
  identity: () => Promise<Identity>;
}

/** The session of a request, found by the tokens it came with. */
export function openSession(_parts: SessionParts): OwnedSession {
  throw new Error('The cart is not built yet.');
}
