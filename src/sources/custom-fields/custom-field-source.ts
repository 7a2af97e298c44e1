import { toError } from '../../lib/to-error.js';
import { onlyParts } from '../audience.js';
import { type Finding, openReading } from '../reading.js';
import { partsSeenBy, type SourceConfig } from '../source-config.js';
import { SourceRecord } from '../source-record.js';
import { stateOf } from '../source-state.js';
import type { Source, SourceDeps, ValueKind } from '../source.js';
import type { SourceSubject } from '../subject.js';
import { taggedReadOf } from '../tagged-read.js';
import { metaKeysOf } from './meta-keys.js';

/**
 * A source that is the shop itself: the custom fields of the product that is asked about. They came with the
 * product, so there are no calls, no key, and no age of their own; when the product was read is not known.
 */
export function createCustomFieldSource<S, T>(
  config: SourceConfig,
  kind: ValueKind<S, T>,
  { clock }: Pick<SourceDeps, 'clock'>,
): Source<T> {
  const record = new SourceRecord(clock);
  const taggedRead = taggedReadOf(config.name);
  const partsSeen = partsSeenBy(config);
  const keys = metaKeysOf(config.answer);
  const itemOf = (subject: SourceSubject): Record<string, unknown> =>
    Object.fromEntries(keys.map((key) => [key, subject.metaValue(key)]));

  return {
    config,
    open: (notes, audience) => {
      const map = kind.mapper(onlyParts(audience, partsSeen));
      const find = (subject: SourceSubject): Finding<S> => {
        // The fields came with the product, whose own read has noted how long it stays.
        notes.freshUntil(Infinity, taggedRead);
        try {
          const stated = map(itemOf(subject));
          const faults = stated === null ? [] : (kind.faultsOf?.(stated) ?? []);
          for (const fault of faults) record.failed(fault);
          return { stated, fetchedAt: null, staleBecause: null };
        } catch (error) {
          record.failed(error);
          return toError(error);
        }
      };
      return openReading({ config, kind, record, clock }, notes, { keyOf: (subject) => subject, find });
    },
    state: () => stateOf(config, record),
    probe: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
