import { NotFoundError } from '../../errors.js';
import { databaseIdOf, keyNumber } from '../../relay/global-id.js';
import type { CustomerModel } from './customer.model.js';
import type { CustomerSlice } from './customer.slice.js';

/** One of the keys of `Customer` in a router's representation. */
interface CustomerKeys {
  id?: unknown;
  databaseId?: unknown;
}

/**
 * The customer that a router means: the shopper whose headers it passes on, or null, whether there is such a
 * customer or not.
 * @throws BadInputError for a malformed key
 */
export async function customerReference(
  keys: CustomerKeys,
  { customers }: CustomerSlice,
): Promise<CustomerModel | null> {
  try {
    return await customers.named(idOf(keys));
  } catch (error) {
    if (error instanceof NotFoundError) return null;
    throw error;
  }
}

function idOf({ id, databaseId }: CustomerKeys): number | 'guest' {
  if (id === 'guest') return id;
  return typeof id === 'string' ? databaseIdOf(id, 'user') : keyNumber(databaseId);
}
