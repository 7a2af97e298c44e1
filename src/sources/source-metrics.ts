import type { Sample, MetricRegistry } from '../observability/metric-registry.js';
import type { SourceState } from './source.js';

const LABELS = ['source', 'kind', 'provides'] as const;
type Labels = Record<(typeof LABELS)[number], string>;

/** Metrics of sources. Their labels are names from the configuration and words of ours, never keys or addresses. */
export function addSourceMetrics(registry: MetricRegistry, states: () => readonly SourceState[]): void {
  /** One sample for each source that has it. */
  const each = (valueOf: (state: SourceState) => number | null) => () =>
    states().flatMap((state) => {
      const value = valueOf(state);
      return value === null ? [] : [{ labels: labelsOf(state), value }];
    });
  /** One sample for each source and each of its names. */
  const eachOf =
    <L extends string>(label: L, valuesOf: (state: SourceState) => Readonly<Record<string, number>>) =>
    (): Sample<keyof Labels | L>[] =>
      states().flatMap((state) =>
        Object.entries(valuesOf(state)).map(([name, value]) => ({
          labels: { ...labelsOf(state), [label]: name } as Labels & Record<L, string>,
          value,
        })),
      );

  registry.addCounter({
    name: 'woo_federation_source_calls_total',
    help: 'Calls begun, those that the breaker held back included; readings of a source that is read whole.',
    labels: LABELS,
    read: each(({ calls }) => calls),
  });
  registry.addCounter({
    name: 'woo_federation_source_call_seconds_total',
    help: 'Time that those calls took.',
    labels: LABELS,
    read: each(({ callMs }) => callMs / 1000),
  });
  registry.addCounter({
    name: 'woo_federation_source_failures_total',
    help: 'What went wrong, by code: calls, and single keys whose answer could not be used.',
    labels: [...LABELS, 'code'],
    read: eachOf('code', ({ failures }) => failures),
  });
  registry.addCounter({
    name: 'woo_federation_source_reads_total',
    help: 'What operations were told about products, once for each product and operation.',
    labels: [...LABELS, 'status'],
    read: eachOf('status', ({ reads }) => reads),
  });
  registry.addCounter({
    name: 'woo_federation_source_reads_from_memory_total',
    help: 'How many of those reads waited for no call.',
    labels: LABELS,
    read: each(({ readsFromMemory }) => readsFromMemory),
  });
  registry.addGauge({
    name: 'woo_federation_source_failing',
    help: '1 when the last call failed.',
    labels: LABELS,
    read: each(({ isFailing }) => Number(isFailing)),
  });
  registry.addGauge({
    name: 'woo_federation_source_breaker_open',
    help: '1 while calls are held back; absent where there is no breaker.',
    labels: LABELS,
    read: each(({ breaker }) => breaker && Number(breaker === 'open')),
  });
  registry.addGauge({
    name: 'woo_federation_source_last_success_timestamp_seconds',
    help: 'When a call was last answered; absent before that.',
    labels: LABELS,
    read: each(({ lastSuccessAt }) => lastSuccessAt && lastSuccessAt / 1000),
  });
  registry.addGauge({
    name: 'woo_federation_source_items_held',
    help: 'Items of a source that is read whole; absent for those asked by key.',
    labels: LABELS,
    read: each(({ list }) => list && list.items),
  });
  registry.addGauge({
    name: 'woo_federation_source_items_timestamp_seconds',
    help: 'Of which moment those items are.',
    labels: LABELS,
    read: each(({ list }) => list && list.readAt / 1000),
  });
}

function labelsOf({ name, kind, provides }: SourceState): Labels {
  return { source: name, kind, provides };
}
