import { Registry } from 'prom-client';
import type { CacheStats } from '../cache/cache-stats.js';
import type { RequestCount } from '../http/request-counts.js';
import type { SourceState } from '../sources/source.js';
import { addCacheFigures } from './cache-figures.js';
import { FigureRegistry } from './figure-registry.js';
import { addRequestFigures } from './request-figures.js';
import { addSourceFigures } from './source-figures.js';

/** Where the figures are read from. */
export interface MetricsSources {
  sources: () => readonly SourceState[];
  cache: () => CacheStats;
  requests: () => readonly RequestCount[];
}

/** The figures of a server in Prometheus's text format. */
export interface Metrics {
  contentType: string;
  text: () => Promise<string>;
}

/** Whoever never asks pays nothing: also the process is watched from the first question on only. */
export function createMetrics(from: MetricsSources): Metrics {
  let registry: FigureRegistry | undefined;
  return {
    contentType: Registry.PROMETHEUS_CONTENT_TYPE,
    text: () => (registry ??= createRegistry(from)).text(),
  };
}

function createRegistry({ sources, cache, requests }: MetricsSources): FigureRegistry {
  const registry = new FigureRegistry();
  addSourceFigures(registry, sources);
  addCacheFigures(registry, cache);
  addRequestFigures(registry, requests);
  registry.addProcess();
  return registry;
}
