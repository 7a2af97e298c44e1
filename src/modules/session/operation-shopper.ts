import { ForbiddenError, UnauthenticatedError } from '../../errors.js';
import type { SlugOfTerm } from '../../upstream/store-api/item-of-line.js';
import {
  ANONYMOUS,
  type Identity,
  type IdentityReader,
  type ShopperIdentity,
  type SignedIn,
} from '../caller/identity.js';
import type { SessionNotes } from './session-notes.js';
import type { Shopper, ShopperSession } from './shopper.js';

/** A session that can also be handed over to a customer. */
export interface OwnedSession extends ShopperSession {
  /** The session becomes the customer's; what the guest had in the cart is added to theirs. */
  joinInto(customer: SignedIn): Promise<void>;
  responseHeaders(): Readonly<Record<string, string>>;
}

/** What an operation's shopper is made from. */
export interface ShopperDeps {
  readIdentity: IdentityReader;
  /** Makes the session of this request; it asks for the identity when it goes upstream. */
  openSession: (deps: SessionDeps) => OwnedSession;
  address: string;
  /** Called by everything that depends on who is asking. */
  markPrivate: () => void;
  notes: SessionNotes;
  slugOf: SlugOfTerm;
}

/** What a session takes from its operation. */
export interface SessionDeps extends Pick<ShopperDeps, 'notes' | 'slugOf'> {
  identity: () => Promise<ShopperIdentity>;
}

/** The shopper of one operation. Nothing is read or verified before somebody asks. */
export function createShopper({
  readIdentity,
  openSession,
  address,
  markPrivate,
  notes,
  slugOf,
}: ShopperDeps): Shopper {
  let known: Promise<Identity> | undefined;
  const identity = (): Promise<Identity> => {
    markPrivate();
    return (known ??= readIdentity());
  };
  const shopperIdentity = async (): Promise<ShopperIdentity> => {
    const who = await identity();
    if (who.kind !== 'manager') return who;
    throw new ForbiddenError(
      'A key pair of the shop is no shopper: it has neither a cart nor an account. Send no `Authorization`, or the token of a log-in.',
    );
  };
  let opened: OwnedSession | undefined;
  const session = (): OwnedSession => {
    markPrivate();
    return (opened ??= openSession({ identity: shopperIdentity, notes, slugOf }));
  };
  return {
    identity,
    shopperIdentity,
    customer: async () => {
      const who = await shopperIdentity();
      if (who.kind === 'customer') return who;
      throw new UnauthenticatedError(
        'Log in first: send `Authorization: Bearer` with the token of a log-in.',
      );
    },
    signIn: async (customer) => {
      await session().joinInto(customer);
      known = Promise.resolve(customer);
    },
    signOut: () => {
      known = Promise.resolve(ANONYMOUS);
      session().forget();
    },
    get session() {
      return session();
    },
    address,
    responseHeaders: () => opened?.responseHeaders() ?? {},
  };
}
