import { NotFoundError, UnauthenticatedError } from '../../errors.js';
import type { CustomerCalls, CustomerChanges, WireCustomer } from '../../upstream/woo-rest/customers.js';
import type { Caller } from '../caller/caller.js';
import { mapCustomer } from './customer.mapper.js';
import { type CustomerModel, type CustomerRecord, GUEST } from './customer.model.js';

type CustomerCaller = Pick<Caller, 'shopperIdentity' | 'customer'>;

/**
 * The shopper's own record, for one operation and never longer. It is read with the shop's keys, so every
 * way in asks first who is asking.
 */
export class CustomerRecords {
  readonly #calls: Pick<CustomerCalls, 'byId' | 'update'>;
  readonly #caller: CustomerCaller;
  readonly #records = new Map<number, Promise<CustomerRecord | null>>();
  readonly #created = new Set<number>();

  constructor(calls: Pick<CustomerCalls, 'byId' | 'update'>, caller: CustomerCaller) {
    this.#calls = calls;
    this.#caller = caller;
  }

  /** Whoever is asking: a customer, or a guest. */
  async current(): Promise<CustomerModel> {
    const identity = await this.#caller.shopperIdentity();
    return identity.kind === 'customer' ? this.#existing(identity.userId) : GUEST;
  }

  /** @throws UnauthenticatedError unless a customer is asking */
  async own(): Promise<CustomerRecord> {
    return this.#existing((await this.#caller.customer()).userId);
  }

  /**
   * The shopper, by an id that they say is theirs.
   * @param id database id, or `guest`
   * @throws NotFoundError for any other, whether there is such a customer or not
   */
  async named(id: number | 'guest'): Promise<CustomerModel> {
    const identity = await this.#caller.shopperIdentity();
    const own = identity.kind === 'customer' ? identity.userId : 'guest';
    if (id === own) return this.current();
    throw new NotFoundError('Not authorized to access this customer');
  }

  /** The caller has just made this account: they may see it in this operation, without being logged in to it. */
  markCreated(id: number): void {
    this.#created.add(id);
  }

  /** An account that was marked so, or null. */
  async created(id: number): Promise<CustomerRecord | null> {
    return this.#created.has(id) ? this.#existing(id) : null;
  }

  /** Changes the shopper's own record. @throws UnauthenticatedError unless a customer is asking */
  async update(changes: CustomerChanges): Promise<CustomerRecord> {
    const { userId } = await this.#caller.customer();
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
