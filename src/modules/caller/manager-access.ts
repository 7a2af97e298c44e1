import { ForbiddenError, UnauthenticatedError } from '../../errors.js';
import type { ManagerCalls, ManagerClient } from '../../upstream/woo-rest/manager-client.js';
import type { Caller } from './caller.js';

/** What a shop manager may do in one operation: all of it goes out under the key pair that came with the request. */
export class ManagerAccess {
  readonly #caller: Pick<Caller, 'identity'>;
  readonly #client: ManagerClient;
  #calls: ManagerCalls | undefined;

  constructor(caller: Pick<Caller, 'identity'>, client: ManagerClient) {
    this.#caller = caller;
    this.#client = client;
  }

  /** Null unless a key pair came. */
  async calls(): Promise<ManagerCalls | null> {
    const who = await this.#caller.identity();
    return who.kind === 'manager' ? (this.#calls ??= this.#client.withKeys(who.keys)) : null;
  }

  /** @throws UnauthenticatedError for nobody, ForbiddenError for a customer */
  async required(): Promise<ManagerCalls> {
    const calls = await this.calls();
    if (calls) return calls;
    const needed =
      'This takes a key pair of the shop: `Authorization: Basic` with the base64 of "ck_…:cs_…", from a server of your own.';
    const { kind } = await this.#caller.identity();
    throw kind === 'customer' ? new ForbiddenError(needed) : new UnauthenticatedError(needed);
  }
}
