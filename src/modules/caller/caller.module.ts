import type { RequestHead } from '../../lib/request-head.js';
import type { ManagerClient } from '../../upstream/woo-rest/manager-client.js';
import type { Module } from '../module.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import { Caller } from './caller.js';
import type { CallerSlice } from './caller.slice.js';
import type { Identity } from './identity.js';
import { ManagerAccess } from './manager-access.js';
import type { RateLimits } from './rate-limits.js';

interface Deps {
  /** Finds out who sent a request. */
  authenticate: (request: RequestHead) => Promise<Identity>;
  /** Calls by key pairs of callers. */
  managers: ManagerClient;
  /** Counts what comes from one network address. */
  rateLimits: (address: string) => RateLimits;
}

/** Who is asking, what they may do, and how often. */
export const callerModule: Module<CallerSlice, OperationSlice, Deps> = {
  context: {
    caller: ({ notes }, { deps, request }) =>
      new Caller({
        authenticate: () => deps.authenticate(request),
        markPrivate: () => {
          notes.markPrivate();
        },
      }),
    manager: ({ caller }, { deps }) => new ManagerAccess(caller, deps.managers),
    rateLimits: (_, { deps, request }) => deps.rateLimits(request.address),
  },
  resolvers: [],
};
