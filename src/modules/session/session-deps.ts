import type { IncomingHttpHeaders } from 'node:http';
import type { Clock } from '../../lib/clock.js';
import type { CartClient } from '../../upstream/store-api/cart-client.js';
import type { SlugOfTerm } from '../../upstream/store-api/item-of-line.js';
import type { ShopperIdentity } from '../caller/identity.js';
import type { SignedTokens } from '../../lib/signed-tokens.js';
import type { SessionStore } from './session-store.js';
import type { SessionNotes } from './session-notes.js';

/** What the session of one request is made from. */
export interface SessionDeps {
  carts: CartClient;
  sessions: SessionStore;
  tokens: SignedTokens;
  clock: Clock;
  /** Of the request: they name the session. */
  headers: IncomingHttpHeaders;
  identity: () => Promise<ShopperIdentity>;
  notes: SessionNotes;
  slugOf: SlugOfTerm;
}
