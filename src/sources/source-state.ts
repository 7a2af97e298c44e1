import { kindNameOf, type SourceConfig } from './source-config.js';
import type { SourceRecord } from './source-record.js';
import type { SourceState } from './source.js';

/** How a source is doing, by its record and by what its kind has besides. */
export function stateOf(
  config: SourceConfig,
  record: SourceRecord,
  besides: Partial<Pick<SourceState, 'breaker' | 'list' | 'isFailing'>> = {},
): SourceState {
  const { name, provides, required } = config;
  return {
    name,
    kind: kindNameOf(config),
    provides,
    required,
    breaker: null,
    list: null,
    ...record.counters(),
    ...besides,
  };
}
