import type { Caller } from '../caller/caller.js';
import { ANONYMOUS, type SignedIn } from '../caller/identity.js';
import type { SessionDeps } from './session-deps.js';
import type { Shopper, ShopperSession } from './shopper.js';

/** A session that can also be handed over to a customer. */
export interface OwnedSession extends ShopperSession {
  /** The session becomes the customer's; what the guest had in the cart is added to theirs. */
  joinInto(customer: SignedIn): Promise<void>;
  responseHeaders(): Readonly<Record<string, string>>;
}

/** What a session takes from its operation. */
export type SessionOperation = Pick<SessionDeps, 'identity' | 'notes' | 'slugOf'>;

/** What an operation's shopper is made from. */
export interface ShopperDeps extends Pick<SessionDeps, 'notes' | 'slugOf'> {
  caller: Pick<Caller, 'shopperIdentity' | 'become'>;
  /** Opens the session of this request; it asks for the identity when it goes upstream. */
  openSession: (operation: SessionOperation) => OwnedSession;
  /** Called by everything that asks for the session. */
  markPrivate: () => void;
}

/** The shopper of one operation. Nothing is read or verified before somebody asks. */
export function createShopper({ caller, openSession, markPrivate, notes, slugOf }: ShopperDeps): Shopper {
  let opened: OwnedSession | undefined;
  const session = (): OwnedSession => {
    markPrivate();
    return (opened ??= openSession({ identity: () => caller.shopperIdentity(), notes, slugOf }));
  };
  return {
    signIn: async (customer) => {
      await session().joinInto(customer);
      caller.become(customer);
    },
    signOut: () => {
      caller.become(ANONYMOUS);
      session().forget();
    },
    get session() {
      return session();
    },
    responseHeaders: () => opened?.responseHeaders() ?? {},
  };
}
