import type { DataSource } from '../../generated/resolvers-types.js';
import type { ValueSource } from './value-source.js';

/** The GraphQL `DataSource` of a value's source. @param now epoch milliseconds */
export function dataSourceOf(source: ValueSource, now: number): DataSource {
  const { name, status, fetchedAt, message } = source;
  return {
    name,
    status,
    fetchedAt: isoMoment(fetchedAt),
    ageSeconds: fetchedAt === null ? null : Math.max(0, now - fetchedAt) / 1000,
    message,
  };
}

/** ISO 8601 in UTC of epoch milliseconds; null stays null. */
export function isoMoment(epochMs: number | null): string | null {
  return epochMs === null ? null : new Date(epochMs).toISOString();
}
