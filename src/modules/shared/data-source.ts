import type { ReadNotes } from '../../cache/read-notes.js';
import type { DataSource } from '../../generated/schema-types.js';
import type { ValueSource } from './merged-value.js';

/** How many seconds ago a moment was, given in epoch milliseconds. */
export type AgeOf = (epochMs: number) => number;

/**
 * Tells ages at one moment of an operation, in epoch milliseconds. An answer that tells an age is another
 * one the next moment, so it is not kept.
 */
export function agesAt(now: number, notes: ReadNotes): AgeOf {
  return (epochMs) => {
    notes.freshUntil(now);
    return Math.max(0, now - epochMs) / 1000;
  };
}

/** The GraphQL `DataSource` of a value's source. The age is only worked out for those who ask for it. */
export function dataSourceOf(source: ValueSource, ageOf: AgeOf): DataSource {
  const { name, status, fetchedAt, message } = source;
  return {
    name,
    status,
    fetchedAt: isoMoment(fetchedAt),
    get ageSeconds() {
      return fetchedAt === null ? null : ageOf(fetchedAt);
    },
    message,
  };
}

/** ISO 8601 in UTC of epoch milliseconds; null stays null. */
export function isoMoment(epochMs: number | null): string | null {
  return epochMs === null ? null : new Date(epochMs).toISOString();
}
