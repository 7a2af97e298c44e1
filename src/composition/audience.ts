import type { CacheStore } from '../cache/cache-store.js';
import type { Config } from '../config/schema.js';
import type { ContextDeps } from '../graphql/create-context.js';
import { presentsUser } from '../modules/caller/request-credentials.js';
import { type AudienceDeps, hasPersonalAudience } from '../modules/pricing/audience.reads.js';
import { createGroupOfCustomer } from '../modules/pricing/customer-groups.js';
import { createAudienceReader, type AudienceReader } from '../sources/audience-of-headers.js';
import type { CustomerCalls } from '../upstream/woo-rest/customers.js';

/** For whom sources are read, as the configuration's `context` says. */
export interface AudienceParts {
  /** Of requests' headers. */
  reader: AudienceReader;
  /** Names of all headers that responses vary by, for caches in front of us. */
  vary: readonly string[];
  /** For the contexts of operations. */
  deps: Pick<ContextDeps, 'audience' | 'isPersonal'>;
}

/** Chooses what tells for whom sources are read: headers, arguments, and log-ins where they name price groups. */
export function createAudienceParts(
  { context, account }: Pick<Config, 'context' | 'account'>,
  customers: Pick<CustomerCalls, 'byId'>,
  cache: CacheStore,
): AudienceParts {
  const reader = createAudienceReader(context);
  const groupOf = createGroupOfCustomer(context.customerGroup ?? {}, customers, cache);
  const audience: AudienceDeps = {
    reader,
    groupOf,
    presentsUser: (headers) => presentsUser(headers, account.cookie.name),
  };
  return {
    reader,
    // Log-ins name groups by these: without them a cache would hand a guest's prices to a customer.
    vary: groupOf ? [...reader.headers, 'authorization', 'cookie'] : reader.headers,
    deps: { audience, isPersonal: ({ headers }) => hasPersonalAudience(audience, headers) },
  };
}
