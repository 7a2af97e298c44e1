import { ForbiddenError, UnauthenticatedError } from '../../errors.js';
import type { Identity, ShopperIdentity, SignedIn } from './identity.js';

/** What an operation's caller is made from. */
export interface CallerDeps {
  /** @throws UnauthenticatedError for a token that is expired, revoked or not ours */
  authenticate: () => Promise<Identity>;
  /** Called by every question for the identity: an answer that depends on it is one caller's own. */
  markPrivate: () => void;
}

/** Who is asking in one operation. Nothing is read or verified before somebody wants to know. */
export class Caller {
  readonly #deps: CallerDeps;
  #identity: Promise<Identity> | undefined;

  constructor(deps: CallerDeps) {
    this.#deps = deps;
  }

  /**
   * The same for the whole operation, unless it logs in or out.
   * @throws UnauthenticatedError for a token that is expired, revoked or not ours
   */
  identity(): Promise<Identity> {
    this.#deps.markPrivate();
    return (this.#identity ??= this.#deps.authenticate());
  }

  /** @throws ForbiddenError for a key pair, which is no shopper; otherwise as `identity` */
  async shopperIdentity(): Promise<ShopperIdentity> {
    const who = await this.identity();
    if (who.kind !== 'manager') return who;
    throw new ForbiddenError(
      'A key pair of the shop is no shopper: it has neither a cart nor an account. Send no `Authorization`, or the token of a log-in.',
    );
  }

  /** @throws UnauthenticatedError unless a customer is asking */
  async customer(): Promise<SignedIn> {
    const who = await this.shopperIdentity();
    if (who.kind === 'customer') return who;
    throw new UnauthenticatedError('Log in first: send `Authorization: Bearer` with the token of a log-in.');
  }

  /** The user id of the customer who is asking; null for guests and managers. @throws as `identity` */
  async customerId(): Promise<number | null> {
    const who = await this.identity();
    return who.kind === 'customer' ? who.userId : null;
  }

  /** The rest of the operation is this shopper's: after a log-in or a log-out. */
  become(shopper: ShopperIdentity): void {
    this.#identity = Promise.resolve(shopper);
  }
}
