import type { CacheStore } from '../../cache/cache-store.js';
import { NO_NOTES } from '../../cache/read-notes.js';
import { tags } from '../../cache/tags.js';
import { toError } from '../../lib/to-error.js';
import { isAudienceValue } from '../../sources/audience.js';
import type { CustomerCalls, WireCustomer } from '../../upstream/woo-rest/customers.js';

/** What of the shop's record of a customer names their price group: the role in WordPress, or a custom field. */
export type GroupField = 'role' | { readonly meta: string };

/** What of a log-in names price groups: `context.customerGroup` of the configuration. */
export interface GroupRules {
  /** Claim of the identity provider's token, which has been read into the identity. */
  claim?: string | undefined;
  customer?: GroupField | undefined;
}

/** Somebody who is logged in. */
export interface LoggedIn {
  userId: number;
  /** What their token says in the claim for the price group; absent: nothing. */
  group?: unknown;
}

/** Tells the price group of somebody who is logged in; null: they are in none. */
export type GroupOfCustomer = (customer: LoggedIn) => Promise<string | null>;

/** Somebody who changes groups pays other prices: that may not take long. */
const LIFETIME = { freshMs: 60_000, staleMs: 0, errorMs: 300_000 };

/**
 * How the price group of somebody who is logged in is found: their token's claim goes before the shop's record.
 * @returns null when log-ins do not tell groups
 */
export function createGroupOfCustomer(
  { claim, customer: field }: GroupRules,
  customers: Pick<CustomerCalls, 'byId'>,
  cache: CacheStore,
): GroupOfCustomer | null {
  if (claim === undefined && field === undefined) return null;
  const recorded = field && createRecordedGroups(field, customers, cache);
  return async ({ userId, group }) => {
    if (isGroup(group)) return group;
    // What is read for one shopper alone says nothing about the response as a whole.
    const said = await recorded?.get(userId, NO_NOTES);
    return isGroup(said) ? said : null;
  };
}

/** Groups by the shop's own records, by user id, kept for a minute. Nothing else of a record is kept. */
function createRecordedGroups(field: GroupField, customers: Pick<CustomerCalls, 'byId'>, cache: CacheStore) {
  return cache.collection<number, string>({
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
}

function groupIn(record: WireCustomer | null, field: GroupField): string | null {
  const said =
    field === 'role' ? record?.role : record?.meta_data.find(({ key }) => key === field.meta)?.value;
  return typeof said === 'string' && said !== '' ? said : null;
}

function isGroup(said: unknown): said is string {
  return typeof said === 'string' && isAudienceValue(said);
}
