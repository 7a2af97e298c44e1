import type { UserClient, WireUserSelf } from '../../upstream/wordpress/user-client.js';
import type { CustomerReads } from '../customer/customer.reads.js';
import type { SignedIn } from '../caller/identity.js';
import type { Shopper } from '../session/shopper.js';
import { mapSelf, selfOfCustomer } from './user.mapper.js';
import type { UserModel } from '../content/user.model.js';
import type { PrivateUser, Self } from './private-user.model.js';

/** Whoever is logged in, as a user of WordPress; for one operation and never longer. */
export class ViewerReads {
  readonly #users: UserClient;
  readonly #customers: CustomerReads;
  readonly #shopper: Pick<Shopper, 'identity'>;
  readonly #selves = new Map<number, Promise<Self>>();

  constructor(users: UserClient, customers: CustomerReads, shopper: Pick<Shopper, 'identity'>) {
    this.#users = users;
    this.#customers = customers;
    this.#shopper = shopper;
  }

  /** Null for guests. */
  async self(): Promise<Self | null> {
    const identity = await this.#shopper.identity();
    if (identity.kind !== 'customer') return null;
    const reading = this.#selves.get(identity.userId) ?? this.#read(identity);
    this.#selves.set(identity.userId, reading);
    return reading;
  }

  /** What a user keeps to themselves: null unless they are the one who is asking. */
  async privateOf(user: UserModel): Promise<PrivateUser | null> {
    const identity = await this.#shopper.identity();
    if (identity.kind !== 'customer' || identity.userId !== user.id) return null;
    return (await this.self())?.own ?? null;
  }

  /** A user that was just written. */
  remember(wire: WireUserSelf): void {
    this.#selves.set(wire.id, Promise.resolve(mapSelf(wire)));
  }

  /** The next read asks again. */
  forget(userId: number): void {
    this.#selves.delete(userId);
  }

  async #read({ userId, credentials }: SignedIn): Promise<Self> {
    const wire = await this.#users.self(credentials);
    // Whatever WordPress makes of the credentials, they must never show somebody else.
    return wire?.id === userId ? mapSelf(wire) : selfOfCustomer(await this.#customers.own());
  }
}
