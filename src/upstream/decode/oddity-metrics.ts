import type { MetricRegistry } from '../../observability/metric-registry.js';
import type { OddityCount } from './oddities.js';

/** Metrics of what the shop's answers held that is not what it should be. */
export function addOddityMetrics(registry: MetricRegistry, counts: () => readonly OddityCount[]): void {
  registry.addCounter({
    name: 'woo_federation_odd_answers_total',
    help: "Members of the shop's answers that were repaired, and records or entries that were left out.",
    labels: ['resource', 'outcome'],
    read: () =>
      counts().map(({ resource, outcome, count }) => ({ labels: { resource, outcome }, value: count })),
  });
}
