import { ForbiddenError, UnauthenticatedError } from '../../errors.js';
import type { ManagerCalls, ManagerClient } from '../../upstream/woo-rest/manager-client.js';
import type { OrderReads } from '../../upstream/woo-rest/order-reads.js';
import type { Shopper } from '../session/shopper.js';

/** What a shop manager may do in one operation: all of it goes out under the key pair that came with the request. */
export class OperationManager {
  readonly #shopper: Pick<Shopper, 'identity'>;
  readonly #client: ManagerClient;
  #calls: ManagerCalls | undefined;

  constructor(shopper: Pick<Shopper, 'identity'>, client: ManagerClient) {
    this.#shopper = shopper;
    this.#client = client;
  }

  /** Null unless a key pair came. */
  async calls(): Promise<ManagerCalls | null> {
    const who = await this.#shopper.identity();
    return who.kind === 'manager' ? (this.#calls ??= this.#client.withKeys(who.keys)) : null;
  }

  /** @throws UnauthenticatedError for nobody, ForbiddenError for a customer */
  async required(): Promise<ManagerCalls> {
    const calls = await this.calls();
    if (calls) return calls;
    const needed =
      'This takes a key pair of the shop: `Authorization: Basic` with the base64 of "ck_…:cs_…", from a server of your own.';
    const { kind } = await this.#shopper.identity();
    throw kind === 'customer' ? new ForbiddenError(needed) : new UnauthenticatedError(needed);
  }
}

/** Reads of orders by the caller's own key pair where there is one, else by the shop's. */
export function callersOrders(ours: OrderReads, manager: Pick<OperationManager, 'calls'>): OrderReads {
  const by = async (): Promise<OrderReads> => (await manager.calls())?.orders ?? ours;
  return {
    page: async (query) => (await by()).page(query),
    rows: async (fields, query) => (await by()).rows(fields, query),
    byIds: async (ids, query) => (await by()).byIds(ids, query),
    refundsOf: async (ids) => (await by()).refundsOf(ids),
    refundsByIds: async (ids) => (await by()).refundsByIds(ids),
    customerNotes: async (id) => (await by()).customerNotes(id),
    downloads: async (customerId) => (await by()).downloads(customerId),
    update: async (id, changes) => (await by()).update(id, changes),
    // The shop's vocabulary, the same for everybody.
    statuses: () => ours.statuses(),
  };
}
