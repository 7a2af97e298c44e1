import type { RequestCount } from '../http/request-counts.js';
import type { FigureRegistry } from './figure-registry.js';

const LABELS = ['route', 'status'] as const;

/** Figures of requests, by routes of ours and classes of status. */
export function addRequestFigures(registry: FigureRegistry, counts: () => readonly RequestCount[]): void {
  const each = (figureOf: (count: RequestCount) => number) => () =>
    counts().map((count) => ({
      labels: { route: count.route, status: count.status },
      value: figureOf(count),
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
