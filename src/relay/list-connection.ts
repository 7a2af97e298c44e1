import type { ConnectionModel, EdgeModel, PageInfoModel } from './connection.model.js';
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
  return new Connection(window);
}

// A class with getters: most queries ask for `nodes` alone, and cursors take longer to make than all the rest.
class Connection<T extends { id: number }> implements ConnectionModel<T> {
  readonly nodes: readonly T[];
  readonly #window: ListWindow<T>;

  constructor(window: ListWindow<T>) {
    this.nodes = window.entries.map(({ node }) => node);
    this.#window = window;
  }

  get found(): number {
    return this.#window.total;
  }

  get edges(): EdgeModel<T>[] {
    return this.#window.entries.map((entry) => ({ cursor: cursorOf(entry), node: entry.node }));
  }

  get pageInfo(): PageInfoModel {
    const { entries, end, total } = this.#window;
    const first = entries[0];
    const last = entries.at(-1);
    return {
      hasNextPage: end < total,
      hasPreviousPage: (first?.index ?? end) > 0,
      startCursor: first ? cursorOf(first) : null,
      endCursor: last ? cursorOf(last) : null,
    };
  }
}

function cursorOf({ node, index }: { node: { id: number }; index: number }): string {
  return encodeCursor(node.id, index);
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
