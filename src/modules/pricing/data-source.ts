import type { DataSource } from '../../generated/resolvers-types.js';
import type { ValueSource } from './value-source.js';

/** How many seconds ago a moment was, given in epoch milliseconds. */
export type AgeOf = (epochMs: number) => number;

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
