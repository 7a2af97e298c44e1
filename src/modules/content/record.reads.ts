import { BatchLoader } from '../../cache/batch-loader.js';
import type { ReadNotes } from '../../cache/read-notes.js';
import { isDefined } from '../../lib/is-defined.js';
import { allMaybe, mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import type { ConnectionModel } from '../../relay/connection.model.js';
import { connectionOf, EMPTY_WINDOW } from '../../relay/list-connection.js';
import { readOffsetWindow } from '../../relay/offset-list.js';
import type { PageRequest } from '../../relay/paging.js';
import type { Query } from '../../upstream/woo-rest/query.js';
import type { HiddenRecords } from '../shared/hidden-records.js';
import { samePath } from '../shared/same-path.js';
import { storedSlug } from '../shared/stored-slug.js';
import type { RecordCollections, RecordListKey, RecordListPage } from './record.collections.js';

const NOTHING: RecordListPage = { ids: [], leftOut: 0, total: 0 };

/** One operation's reads of one kind of record. Everything it returns may be shown to everybody. */
export class RecordReads<M extends { id: number }> {
  readonly #byId: BatchLoader<number, M>;
  readonly #lists: BatchLoader<RecordListKey, RecordListPage>;
  readonly #idsBySlug: BatchLoader<string, readonly number[]>;
  readonly #hidden: HiddenRecords | null;
  readonly #notes: ReadNotes;
  readonly #listName: string;

  /** @param hidden records met that lists must leave out; null for kinds that no password protects */
  constructor(collections: RecordCollections<M>, notes: ReadNotes, hidden: HiddenRecords | null) {
    this.#byId = new BatchLoader(collections.byId, notes);
    this.#lists = new BatchLoader(collections.lists, notes);
    this.#idsBySlug = new BatchLoader(collections.idsBySlug, notes);
    this.#hidden = hidden;
    this.#notes = notes;
    this.#listName = collections.listName;
  }

  /** By database id; null when there is none that everybody may see. */
  byId(id: number): MaybePromise<M | null> {
    return this.#byId.load(id);
  }

  /** The visible ones among `ids`, in their order. */
  byIds(ids: readonly number[]): MaybePromise<M[]> {
    return this.#byId.loadExisting(ids);
  }

  /** All with this slug, written plainly or percent-encoded. */
  bySlug(slug: string): MaybePromise<M[]> {
    return mapMaybe(this.#idsBySlug.load(storedSlug(slug)), (ids) => this.byIds(ids ?? []));
  }

  /** The one whose address has this path. Its last part must be the slug, as WordPress builds addresses. */
  byPath(path: string, linkOf: (record: M) => string): MaybePromise<M | null> {
    const slug = path.split('/').findLast(Boolean);
    if (slug === undefined) return null;
    return mapMaybe(
      this.bySlug(slug),
      (found) => found.find((record) => samePath(linkOf(record), path)) ?? null,
    );
  }

  /**
   * A page of the records that a query finds.
   * @param query null: nothing can match
   */
  list(query: Query | null, page: PageRequest): MaybePromise<ConnectionModel<M>> {
    if (!query) return connectionOf<M>(EMPTY_WINDOW);
    const hidden = this.#hidden?.ids;
    return mapMaybe(this.#read(query, page), (connection) =>
      // Having met a hidden record, the list without it has the right total and positions.
      this.#hidden?.ids === hidden ? connection : this.#read(query, page),
    );
  }

  #read(asked: Query, page: PageRequest): MaybePromise<ConnectionModel<M>> {
    const query = this.#visible(asked);
    if (!query) return connectionOf<M>(EMPTY_WINDOW);
    const read = (offset: number, size: number) =>
      mapMaybe(this.#lists.load({ query, offset, size }), (found) => {
        const { leftOut, ...stretch } = found ?? NOTHING;
        this.#notes.leftOut(this.#listName, leftOut);
        return stretch;
      });
    return mapMaybe(readOffsetWindow(read, page), (window) =>
      mapMaybe(allMaybe(window.entries.map(({ node }) => this.byId(node))), (records) =>
        connectionOf({
          ...window,
          entries: window.entries.flatMap(({ index }, place) => {
            const node = records[place];
            return isDefined(node) ? [{ node, index }] : [];
          }),
        }),
      ),
    );
  }

  /** WordPress ignores `exclude` beside `include`. */
  #visible(query: Query): Query | null {
    const hidden = this.#hidden?.ids ?? [];
    if (hidden.length === 0) return query;
    const { include, exclude } = query;
    if (!Array.isArray(include))
      return { ...query, exclude: [...(Array.isArray(exclude) ? (exclude as number[]) : []), ...hidden] };
    const wanted = (include as number[]).filter((id) => !hidden.includes(id));
    return wanted.length > 0 ? { ...query, include: wanted } : null;
  }
}
