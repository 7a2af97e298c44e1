import { Registry } from 'prom-client';
import { MetricRegistry } from './metric-registry.js';

/** The metrics of a server in Prometheus's text format. */
export interface Metrics {
  contentType: string;
  text: () => Promise<string>;
}

/**
 * Metrics that cost nothing until they are first asked for; the process, too, is watched from then on only.
 * @param register adds the metrics of the server's parts
 */
export function createMetrics(register: (registry: MetricRegistry) => void): Metrics {
  let registry: MetricRegistry | undefined;
  return {
    contentType: Registry.PROMETHEUS_CONTENT_TYPE,
    text: () => (registry ??= createRegistry(register)).text(),
  };
}

function createRegistry(register: (registry: MetricRegistry) => void): MetricRegistry {
  const registry = new MetricRegistry();
  register(registry);
  registry.addProcess();
  return registry;
}
