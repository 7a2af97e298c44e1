import type { MetricRegistry } from '../observability/metric-registry.js';
import type { RequestCount } from './request-counts.js';

const LABELS = ['route', 'status'] as const;

/** Metrics of requests, by routes of ours and classes of status. */
export function addRequestMetrics(registry: MetricRegistry, counts: () => readonly RequestCount[]): void {
  const each = (valueOf: (count: RequestCount) => number) => () =>
    counts().map((count) => ({
      labels: { route: count.route, status: count.status },
      value: valueOf(count),
    }));
  registry.addCounter({
    name: 'woo_federation_http_requests_total',
    help: 'Requests answered.',
    labels: LABELS,
    read: each(({ requests }) => requests),
  });
  registry.addCounter({
    name: 'woo_federation_http_request_seconds_total',
    help: 'Time from their headers to the end of their answers.',
    labels: LABELS,
    read: each(({ ms }) => ms / 1000),
  });
}
