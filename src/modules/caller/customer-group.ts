import { UnauthenticatedError } from '../../errors.js';
import type { Caller } from './caller.js';
import type { SignedIn } from './identity.js';

/** What tells the price group of somebody who is logged in; null: they are in none. */
export type GroupOfCustomer = (customer: SignedIn) => Promise<string | null>;

/**
 * The price group of whoever is asking; null for guests, and for managers, who are no shoppers.
 * @param onExpired told when the log-in counts no longer: the catalogue is then shown as to a guest
 */
export async function groupOfShopper(
  caller: Pick<Caller, 'identity'>,
  groupOf: GroupOfCustomer,
  onExpired: () => void,
): Promise<string | null> {
  try {
    const who = await caller.identity();
    return who.kind === 'customer' ? await groupOf(who) : null;
  } catch (error) {
    if (!(error instanceof UnauthenticatedError)) throw error;
    onExpired();
    return null;
  }
}
