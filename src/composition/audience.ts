import type { CacheStore } from '../cache/cache-store.js';
import type { Config } from '../config/schema.js';
import type { ContextDeps } from '../graphql/create-context.js';
import { createCustomerGroups } from '../modules/caller/customer-groups.js';
import { presentsUser } from '../modules/caller/request-credentials.js';
import { type GroupOfCustomer, groupOfShopper } from '../modules/caller/customer-group.js';
import { createAudienceReader, type AudienceReader } from '../sources/audience-reader.js';
import { isAudienceValue } from '../sources/audience.js';
import type { CustomerCalls } from '../upstream/woo-rest/customers.js';

/** For whom sources are read, as the configuration's `context` says. */
export interface ContextParts {
  /** Of requests' headers. */
  reader: AudienceReader;
  /** Names of all headers that answers vary by, for whoever keeps answers in front of us. */
  vary: readonly string[];
  /** For the contexts of operations. */
  deps: Pick<ContextDeps, 'audience' | 'isPersonal'>;
}

/** Chooses who says what prices and stock hang on beside the product. */
export function createContextParts(
  config: Pick<Config, 'context' | 'account'>,
  customers: Pick<CustomerCalls, 'byId'>,
  cache: CacheStore,
): ContextParts {
  const reader = createAudienceReader(config.context);
  const groupOf = groupReader(config, customers, cache);
  return {
    reader,
    // Log-ins tell groups by these: without them a cache would hand a guest's prices to a customer.
    vary: groupOf ? [...reader.headers, 'authorization', 'cookie'] : reader.headers,
    deps: {
      isPersonal: ({ headers }) => groupOf !== null && presentsUser(headers, config.account.cookie.name),
      audience: {
        of: ({ headers }, caller, notes) => {
          const said = reader.ofHeaders(headers, (part) => {
            notes.notice(`The request's header names a ${part} that is not served; it was left out.`);
          });
          if (!groupOf || !presentsUser(headers, config.account.cookie.name)) return said;
          const group = groupOfShopper(caller, groupOf, () => {
            notes.notice('The log-in has ended: prices and stock are those for everybody.');
          });
          return group.then((customerGroup) => ({
            ...said,
            customerGroup: customerGroup ?? said.customerGroup,
          }));
        },
        choose: (context, choice) => reader.choose(context, choice),
      },
    },
  };
}

/** How the group of somebody who is logged in is found; null when log-ins do not tell groups. */
function groupReader(
  { context }: Pick<Config, 'context'>,
  customers: Pick<CustomerCalls, 'byId'>,
  cache: CacheStore,
): GroupOfCustomer | null {
  const { claim, customer } = context.customerGroup ?? {};
  if (claim === undefined && customer === undefined) return null;
  const groups = customer && createCustomerGroups(customer, customers, cache);
  return async ({ userId, group }) => {
    if (isGroup(group)) return group;
    const said = await groups?.of(userId);
    return isGroup(said) ? said : null;
  };
}

function isGroup(said: unknown): said is string {
  return typeof said === 'string' && isAudienceValue(said);
}
