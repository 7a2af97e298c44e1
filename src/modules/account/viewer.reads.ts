import type { UserClient, WireUserSelf } from '../../upstream/wordpress/user-client.js';
import type { CallerSlice } from '../caller/caller.slice.js';
import type { SignedIn } from '../caller/identity.js';
import type { UserModel } from '../content/user.model.js';
import type { CustomerSlice } from '../customer/customer.slice.js';
import type { PrivateUser, Self } from './private-user.model.js';
import { mapSelf, selfOfCustomer } from './user.mapper.js';

/** Whoever is logged in, as a user of WordPress; for one operation and never longer. */
export class ViewerReads {
  readonly #users: UserClient;
  readonly #customers: CustomerSlice['customers'];
  readonly #caller: CallerSlice['caller'];
  readonly #selves = new Map<number, Promise<Self>>();

  constructor(users: UserClient, customers: CustomerSlice['customers'], caller: CallerSlice['caller']) {
    this.#users = users;
    this.#customers = customers;
    this.#caller = caller;
  }

  /** Null for guests. */
  async self(): Promise<Self | null> {
    const identity = await this.#caller.identity();
    if (identity.kind !== 'customer') return null;
    const reading = this.#selves.get(identity.userId) ?? this.#read(identity);
    this.#selves.set(identity.userId, reading);
    return reading;
  }

  /** As everybody may see them; null for guests. */
  async user(): Promise<UserModel | null> {
    return (await this.self())?.user ?? null;
  }

  /** The same for whoever names themselves by user name or e-mail address; null for any other name. */
  async userNamed(name: string): Promise<UserModel | null> {
    const self = await this.self();
    return self && [self.own.username, self.own.email].includes(name) ? self.user : null;
  }

  /** What a user keeps to themselves: null unless they are the one who is asking. */
  async privateOf(user: UserModel): Promise<PrivateUser | null> {
    if (user.id !== (await this.#caller.customerId())) return null;
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
