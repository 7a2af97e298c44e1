import { BadInputError } from '../../errors.js';
import { chunks } from '../../lib/chunks.js';

/** WordPress' largest page, and so the most records that one call can give. */
export const MAX_PAGE_SIZE = 100;

/**
 * Calls `load` with at most 100 ids at a time, all at once, each id only once. No id: no call, because an
 * empty `include` would give everything.
 * @throws BadInputError for what cannot be an id
 */
export async function inChunks<T>(
  ids: readonly number[],
  load: (chunk: number[]) => Promise<T[]>,
): Promise<T[]> {
  return (await Promise.all(chunks([...new Set(ids.map(checkedId))], MAX_PAGE_SIZE).map(load))).flat();
}

/**
 * The id itself.
 * @throws BadInputError for what cannot be an id
 */
export function checkedId(id: number): number {
  if (!Number.isSafeInteger(id) || id < 1) throw new BadInputError(`${id} is not an id.`);
  return id;
}
