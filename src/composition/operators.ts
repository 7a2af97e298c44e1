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
import type { Oddities } from '../upstream/decode/oddities.js';
import { addOddityMetrics } from '../upstream/decode/oddity-metrics.js';

/** What operators see of a running server. */
export interface OperatorViews {
  requestCounts: RequestCounts;
  /** Why sources keep the server from being ready. */
  requiredSources: () => string[];
  pages: Pick<AdminOptions, 'sources' | 'metrics'>;
}

/** Puts together what operators see of sources, cache, the shop's answers and requests. */
export function createOperatorViews(parts: {
  sources: Sources;
  cache: CacheStore;
  oddities: Oddities;
  clock: Clock;
}): OperatorViews {
  const { sources, cache, oddities, clock } = parts;
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
        addOddityMetrics(registry, () => oddities.counts);
        addRequestMetrics(registry, () => requestCounts.read());
      }),
    },
  };
}
