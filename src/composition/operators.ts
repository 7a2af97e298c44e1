import type { CacheStore } from '../cache/cache-store.js';
import type { AdminOptions } from '../http/admin-routes.js';
import { RequestCounts } from '../http/request-counts.js';
import { createRequiredSources } from '../http/required-sources.js';
import type { Clock } from '../lib/clock.js';
import { createMetrics } from '../observability/metrics.js';
import type { Sources } from '../sources/source-set.js';

/** What operators see of a running server. */
export interface OperatorParts {
  requestCounts: RequestCounts;
  /** Why sources keep the server from being ready. */
  requiredSources: () => string[];
  figures: Pick<AdminOptions, 'sources' | 'metrics'>;
}

/** Puts together what is read from the figures of sources, cache and requests. */
export function createOperatorParts(sources: Sources, cache: CacheStore, clock: Clock): OperatorParts {
  const states = () => sources.states();
  const now = () => clock.now();
  const requestCounts = new RequestCounts();
  return {
    requestCounts,
    requiredSources: createRequiredSources({ states, now, probe: () => sources.probeRequired() }),
    figures: {
      sources: { states, now },
      metrics: createMetrics({
        sources: states,
        cache: () => cache.stats(),
        requests: () => requestCounts.read(),
      }),
    },
  };
}
