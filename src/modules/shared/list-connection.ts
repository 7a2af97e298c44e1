import type { ConnectionModel } from './connection.model.js';
import { encodeCursor } from './cursor.js';
import type { PageRequest } from './paging.js';

/** A run of entries inside a longer list. */
export interface ListWindow<T> {
  /** Entries with their positions in the whole list, which may have gaps where records are not public. */
  entries: readonly { node: T; index: number }[];
  /** Position after the last entry that was looked at. */
  end: number;
  /** Entries in the whole list. */
  total: number;
}

/** A list of which nothing can be seen. */
export const EMPTY_WINDOW: ListWindow<never> = { entries: [], end: 0, total: 0 };

/** The connection for a window of a list. */
export function connectionOf<T extends { id: number }>(window: ListWindow<T>): ConnectionModel<T> {
  const edges = window.entries.map(({ node, index }) => ({ cursor: encodeCursor(node.id, index), node }));
  return {
    edges,
    nodes: window.entries.map(({ node }) => node),
    found: window.total,
    pageInfo: {
      hasNextPage: window.end < window.total,
      hasPreviousPage: (window.entries[0]?.index ?? window.end) > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** The window of a complete list that a page request names. A cursor whose record is gone keeps its position. */
export function sliceOf<T extends { id: number }>(all: readonly T[], page: PageRequest): ListWindow<T> {
  const [start, end] = rangeOf(all, page);
  const entries = all.slice(start, end).map((node, position) => ({ node, index: start + position }));
  return { entries, end, total: all.length };
}

function rangeOf(all: readonly { id: number }[], { direction, size, cursor }: PageRequest): [number, number] {
  const known = cursor ? all.findIndex((item) => item.id === cursor.id) : -1;
  if (direction === 'forward') {
    const after = cursor ? (known >= 0 ? known + 1 : (cursor.index ?? all.length)) : 0;
    const start = Math.min(after, all.length);
    return [start, Math.min(start + size, all.length)];
  }
  const before = cursor ? (known >= 0 ? known : (cursor.index ?? 0)) : all.length;
  const end = Math.min(before, all.length);
  return [Math.max(0, end - size), end];
}
