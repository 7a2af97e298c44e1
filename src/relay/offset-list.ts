import { mapMaybe, type MaybePromise } from '../lib/maybe-promise.js';
import type { Cursor } from './cursor.js';
import { EMPTY_WINDOW, type ListWindow } from './list-connection.js';
import type { PageRequest } from './paging.js';

/** Ids on a stretch of a list; null stands for a record that the public may not see, or that cannot be read. */
export interface Stretch {
  ids: readonly (number | null)[];
  /** Records in the whole list. */
  total: number;
}

/** Reads a stretch of one list: `size` is 1 to 100. */
export type StretchReader = (offset: number, size: number) => MaybePromise<Stretch>;

type Ids = ListWindow<number>;

/** WordPress's largest page. */
const MAX_STRETCH = 100;

/** The ids that a page request names in a list that WordPress reads by position. */
export function readOffsetWindow(read: StretchReader, page: PageRequest): MaybePromise<Ids> {
  if (page.direction === 'backward')
    return mapMaybe(endOf(read, page), (end) => readBefore(read, end, page.size));
  if (!page.cursor) return readFrom(read, 0, page.size);
  const { cursor } = page;
  if (cursor.index === undefined) return readAfterSearch(read, cursor, page.size);
  const index = cursor.index;
  // One more in front: when the cursor's record still stands there, the list has not moved.
  return mapMaybe(readFrom(read, index, page.size + 1), (window) => {
    const [before, ...entries] = window.entries;
    if (before?.index === index && before.node === cursor.id) return { ...window, entries };
    return readAfterSearch(read, cursor, page.size);
  });
}

/** The same for a list whose records come with their page. */
export async function readRecordWindow<T extends { id: number }>(
  read: (offset: number, size: number) => Promise<{ places: readonly (T | null)[]; total: number }>,
  page: PageRequest,
): Promise<ListWindow<T>> {
  const records = new Map<number, T>();
  const window = await readOffsetWindow(async (offset, size) => {
    const { places, total } = await read(offset, size);
    for (const record of places) if (record) records.set(record.id, record);
    return { ids: places.map((record) => record && record.id), total };
  }, page);
  const entries = window.entries.map(({ node: id, index }) => ({ node: records.get(id) as T, index }));
  return { ...window, entries };
}

/** Reads `size` visible records from a position on, past those that the public may not see. */
function readFrom(read: StretchReader, offset: number, size: number): MaybePromise<Ids> {
  const stretch = Math.min(size, MAX_STRETCH);
  return mapMaybe(read(offset, Math.max(stretch, 1)), ({ ids, total }) => {
    const entries: { node: number; index: number }[] = [];
    for (const [position, node] of ids.slice(0, stretch).entries()) {
      if (node !== null) entries.push({ node, index: offset + position });
    }
    const end = offset + Math.min(ids.length, stretch);
    if (entries.length >= size || end >= total || ids.length === 0) return { entries, end, total };
    return mapMaybe(readFrom(read, end, size - entries.length), (rest) => ({
      ...rest,
      entries: [...entries, ...rest.entries],
    }));
  });
}

/** Position before which a backward page ends. */
function endOf(read: StretchReader, { cursor }: PageRequest): MaybePromise<number> {
  if (cursor) return mapMaybe(indexOf(read, cursor), (index) => index ?? cursor.index ?? 0);
  return mapMaybe(read(0, 1), ({ total }) => total);
}

function readBefore(read: StretchReader, end: number, size: number): MaybePromise<Ids> {
  const start = Math.max(0, end - size);
  if (start === end) return mapMaybe(readFrom(read, 0, 0), ({ total }) => ({ entries: [], end, total }));
  return mapMaybe(readFrom(read, start, end - start), (window) => ({
    entries: window.entries.filter(({ index }) => index < end),
    end,
    total: window.total,
  }));
}

/** The cursor's record is not where it was: find it; when it is gone, its old position is the best there is. */
function readAfterSearch(read: StretchReader, cursor: Cursor, size: number): MaybePromise<Ids> {
  return mapMaybe(indexOf(read, cursor), (index) => {
    const start = index !== null ? index + 1 : cursor.index;
    return start === undefined ? EMPTY_WINDOW : readFrom(read, start, size);
  });
}

/** Where a record stands in the list now, or null. The stretch around its old position is tried first. */
function indexOf(read: StretchReader, cursor: Cursor): MaybePromise<number | null> {
  if (cursor.index === undefined) return scan(read, cursor.id, 0);
  const { index } = cursor;
  return mapMaybe(read(index, 1), ({ ids }) => (ids[0] === cursor.id ? index : scan(read, cursor.id, 0)));
}

function scan(read: StretchReader, id: number, offset: number): MaybePromise<number | null> {
  return mapMaybe(read(offset, MAX_STRETCH), ({ ids, total }) => {
    const position = ids.indexOf(id);
    if (position >= 0) return offset + position;
    const next = offset + ids.length;
    return ids.length === 0 || next >= total ? null : scan(read, id, next);
  });
}
