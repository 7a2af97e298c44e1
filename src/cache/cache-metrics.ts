import type { MetricRegistry } from '../observability/metric-registry.js';
import type { CacheStats, CollectionStats } from './cache-stats.js';

/** Metrics of the cache, as a whole and by collection. */
export function addCacheMetrics(registry: MetricRegistry, stats: () => CacheStats): void {
  const each = (valueOf: (collection: CollectionStats) => number) => () =>
    Object.entries(stats().collections).map(([collection, stats]) => ({
      labels: { collection },
      value: valueOf(stats),
    }));
  registry.addCounter({
    name: 'woo_federation_cache_reads_total',
    help: 'Reads: fresh ones, stale ones served without waiting, and misses that waited for a load.',
    labels: ['collection', 'result'],
    read: () =>
      Object.entries(stats().collections).flatMap(([collection, { hits, staleHits, misses }]) =>
        Object.entries({ fresh: hits, stale: staleHits, miss: misses }).map(([result, value]) => ({
          labels: { collection, result },
          value,
        })),
      ),
  });
  registry.addCounter({
    name: 'woo_federation_cache_loads_total',
    help: 'Loads begun, each for many keys.',
    labels: ['collection'],
    read: each(({ loads }) => loads),
  });
  registry.addCounter({
    name: 'woo_federation_cache_load_errors_total',
    help: 'Keys that could not be loaded.',
    labels: ['collection'],
    read: each(({ errors }) => errors),
  });
  registry.addGauge({
    name: 'woo_federation_cache_entries',
    help: 'Values kept.',
    labels: ['collection'],
    read: each(({ entries }) => entries),
  });
  registry.addGauge({
    name: 'woo_federation_cache_bytes',
    help: 'Estimated memory of all values kept.',
    labels: [],
    read: () => [{ labels: {}, value: stats().bytes }],
  });
}
