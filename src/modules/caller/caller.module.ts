import type { ManagerClient } from '../../upstream/woo-rest/manager-client.js';
import type { Module } from '../module.js';
import type { SessionSlice } from '../session/session.slice.js';
import type { CallerSlice } from './caller.slice.js';
import { OperationManager } from './manager.js';
import type { RateLimits } from './rate-limits.js';

interface Deps {
  /** Calls by key pairs of callers. */
  managers: ManagerClient;
  /** Counts what comes from one network address. */
  rateLimits: (address: string) => RateLimits;
}

/** Who is asking, what they may do, and how often. */
export const callerModule: Module<CallerSlice, SessionSlice, Deps> = {
  context: {
    manager: ({ shopper }, { deps }) => new OperationManager(shopper, deps.managers),
    rateLimits: (_, { deps, request }) => deps.rateLimits(request.address),
  },
  resolvers: [],
};
