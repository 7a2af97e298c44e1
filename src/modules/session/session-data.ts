import { LimitError } from '../../errors.js';
import type { MetaData, MetaDataInput } from '../../generated/schema-types.js';
import type { ShopperSession } from './shopper.js';

/** Name of the note on the session. */
export const SESSION_DATA = 'session-data';

const MOST_PAIRS = 50;
const LONGEST_KEY = 200;
const MOST_CHARACTERS = 32_768;

type Pairs = Readonly<Record<string, string>>;

/** The pairs a storefront noted in its session, by name. */
export async function readPairs(session: ShopperSession): Promise<MetaData[]> {
  return asMetaData((await session.note<Pairs>(SESSION_DATA)) ?? {});
}

/**
 * Notes pairs beside those that are there; an empty value takes a pair away.
 * @returns all of them
 * @throws LimitError for more than 50 pairs, a name of more than 200 characters, or 32 KB in all; nothing is noted then
 */
export async function updatePairs(
  session: ShopperSession,
  given: readonly MetaDataInput[],
): Promise<MetaData[]> {
  return session.withLock(async () => {
    const next = new Map(Object.entries((await session.note<Pairs>(SESSION_DATA)) ?? {}));
    for (const { key, value } of given) {
      if (value === '') next.delete(key);
      else next.set(key, value);
    }
    const pairs = Object.fromEntries(next);
    const longest = Math.max(0, ...[...next.keys()].map(({ length }) => length));
    const { length } = JSON.stringify(pairs);
    if (next.size > MOST_PAIRS || longest > LONGEST_KEY || length > MOST_CHARACTERS) {
      throw new LimitError(
        `sessionData: a session keeps at most ${MOST_PAIRS} pairs, names of ${LONGEST_KEY} characters and 32 KB in all.`,
        { limit: 'sessionData', pairs: next.size, characters: length },
      );
    }
    await session.setNote(SESSION_DATA, pairs);
    return asMetaData(pairs);
  });
}

function asMetaData(pairs: Pairs): MetaData[] {
  return Object.entries(pairs).map(([key, value]) => ({ key, value }));
}
