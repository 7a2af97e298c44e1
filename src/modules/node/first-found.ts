import { isDefined } from '../../lib/is-defined.js';
import { allMaybe, mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import type { AnyModel } from '../lookups.js';

type Found = MaybePromise<AnyModel | null>;

/** Asks those of a rank together, and those of the next rank only when they found nothing. */
export function firstFound<Lookup extends { rank: number | null }>(
  lookups: readonly Lookup[],
  find: (lookup: Lookup) => Found,
): Found {
  const ranks = [...new Set(lookups.map(({ rank }) => rank))].toSorted((a, b) => Number(a) - Number(b));
  return ranks.reduce<Found>(
    (before, rank) =>
      mapMaybe(before, (found) => found ?? firstOf(lookups.filter((one) => one.rank === rank).map(find))),
    null,
  );
}

function firstOf(found: readonly Found[]): Found {
  return mapMaybe(allMaybe(found), (models) => models.find(isDefined) ?? null);
}
