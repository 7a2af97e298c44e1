import type { CacheStats, CollectionStats } from '../cache/cache-stats.js';
import type { FigureRegistry } from './figure-registry.js';

/** Figures of the cache, as a whole and by collection. */
export function addCacheFigures(registry: FigureRegistry, stats: () => CacheStats): void {
  const each = (figureOf: (collection: CollectionStats) => number) => () =>
    Object.entries(stats().collections).map(([collection, figures]) => ({
      labels: { collection },
      value: figureOf(figures),
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
