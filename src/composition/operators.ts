import { addCacheMetrics } from '../cache/cache-metrics.js';
import type { CacheStore } from '../cache/cache-store.js';
import type { AdminOptions } from '../http-server/admin-routes.js';
import { RequestCounts } from '../http-server/request-counts.js';
import { addRequestMetrics } from '../http-server/request-metrics.js';
import { createRequiredSources } from '../http-server/required-sources.js';
import type { Clock } from '../lib/clock.js';
import { createMetrics } from '../observability/metrics.js';
import { addSourceMetrics } from '../sources/source-metrics.js';
import type { Sources } from '../sources/source-set.js';

/** What operators see of a running server. */
export interface OperatorViews {
  requestCounts: RequestCounts;
  /** Why sources keep the server from being ready. */
  requiredSources: () => string[];
  pages: Pick<AdminOptions, 'sources' | 'metrics'>;
}

/** Puts together what operators see of sources, cache and requests. */
export function createOperatorViews(sources: Sources, cache: CacheStore, clock: Clock): OperatorViews {
  const states = () => sources.states();
  const now = () => clock.now();
  const requestCounts = new RequestCounts();
  return {
    requestCounts,
    requiredSources: createRequiredSources({ states, now, probe: () => sources.probeRequired() }),
    pages: {
      sources: { states, now },
      metrics: createMetrics((registry) => {
        addSourceMetrics(registry, states);
        addCacheMetrics(registry, () => cache.stats());
        addRequestMetrics(registry, () => requestCounts.read());
      }),
    },
  };
}
