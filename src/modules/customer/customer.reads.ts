import { NotFoundError, UnauthenticatedError } from '../../errors.js';
import type { CustomerCalls, CustomerChanges, WireCustomer } from '../../upstream/woo-rest/customers.js';
import type { Shopper } from '../session/shopper.js';
import { mapCustomer } from './customer.mapper.js';
import { type CustomerModel, type CustomerRecord, GUEST } from './customer.model.js';

/**
 * The shopper's own record, for one operation and never longer. It is read with the shop's keys, so every
 * way in asks first who is asking.
 */
export class CustomerReads {
  readonly #calls: CustomerCalls;
  readonly #shopper: Pick<Shopper, 'shopperIdentity' | 'customer'>;
  readonly #records = new Map<number, Promise<CustomerRecord | null>>();
  readonly #admitted = new Set<number>();

  constructor(calls: CustomerCalls, shopper: Pick<Shopper, 'shopperIdentity' | 'customer'>) {
    this.#calls = calls;
    this.#shopper = shopper;
  }

  /** Whoever is asking: a customer, or a guest. */
  async current(): Promise<CustomerModel> {
    const identity = await this.#shopper.shopperIdentity();
    return identity.kind === 'customer' ? this.#existing(identity.userId) : GUEST;
  }

  /** @throws UnauthenticatedError unless a customer is asking */
  async own(): Promise<CustomerRecord> {
    return this.#existing((await this.#shopper.customer()).userId);
  }

  /**
   * The shopper, by an id that they say is theirs.
   * @param id database id, or `guest`
   * @throws NotFoundError for any other, whether there is such a customer or not
   */
  async named(id: number | 'guest'): Promise<CustomerModel> {
    const identity = await this.#shopper.shopperIdentity();
    const own = identity.kind === 'customer' ? identity.userId : 'guest';
    if (id === own) return this.current();
    throw new NotFoundError('Not authorized to access this customer');
  }

  /** The caller has just made this account: they may see it in this operation, without being logged in to it. */
  admit(id: number): void {
    this.#admitted.add(id);
  }

  /** An account that the caller was admitted to, or null. */
  async admitted(id: number): Promise<CustomerRecord | null> {
    return this.#admitted.has(id) ? this.#existing(id) : null;
  }

  /** Changes the shopper's own record. @throws UnauthenticatedError unless a customer is asking */
  async update(changes: CustomerChanges): Promise<CustomerRecord> {
    const { userId } = await this.#shopper.customer();
    return this.remember(await this.#calls.update(userId, changes));
  }

  /** A record that was just written. */
  remember(wire: WireCustomer): CustomerRecord {
    const record = mapCustomer(wire);
    this.#records.set(record.id, Promise.resolve(record));
    return record;
  }

  async #existing(id: number): Promise<CustomerRecord> {
    const reading =
      this.#records.get(id) ?? this.#calls.byId(id).then((wire) => (wire ? mapCustomer(wire) : null));
    this.#records.set(id, reading);
    const record = await reading;
    if (record) return record;
    throw new UnauthenticatedError('This account does not exist any more.');
  }
}
