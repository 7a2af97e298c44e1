import type { CacheStore } from '../../cache/cache-store.js';
import { NO_NOTES } from '../../cache/read-notes.js';
import { tags } from '../../cache/tags.js';
import { toError } from '../../lib/to-error.js';
import type { CustomerCalls, WireCustomer } from '../../upstream/woo-rest/customers.js';

/** What of a customer's record names their price group: the role in WordPress, or a custom field. */
export type GroupField = 'role' | { readonly meta: string };

/** The price groups of customers, by user id. */
export interface CustomerGroups {
  /** As it is written there, which may be any text; null for who is in none. */
  of(userId: number): Promise<string | null>;
}

/** Somebody who changes groups pays other prices: that may not take long. */
const LIFETIME = { freshMs: 60_000, staleMs: 0, errorMs: 300_000 };

/** Groups by the shop's own records, which are kept for a minute. Nothing else of a record is kept. */
export function createCustomerGroups(
  field: GroupField,
  customers: Pick<CustomerCalls, 'byId'>,
  cache: CacheStore,
): CustomerGroups {
  const groups = cache.collection<number, string>({
    name: 'customer-group',
    lifetime: LIFETIME,
    keyOf: String,
    tagsOf: (id) => [tags.user(id)],
    load: async (ids) => {
      const records = await Promise.all(ids.map((id) => customers.byId(id).catch(toError)));
      const found = ids.map((id, index): [string, string | Error | null] => {
        const record = records[index] ?? null;
        return [String(id), record instanceof Error ? record : groupIn(record, field)];
      });
      return new Map(found.filter((entry): entry is [string, string | Error] => entry[1] !== null));
    },
  });
  // What is read for one shopper alone says nothing about the answer as a whole.
  return { of: async (userId) => groups.get(userId, NO_NOTES) };
}

function groupIn(record: WireCustomer | null, field: GroupField): string | null {
  const said =
    field === 'role' ? record?.role : record?.meta_data.find(({ key }) => key === field.meta)?.value;
  return typeof said === 'string' && said !== '' ? said : null;
}
