import type { ReadNotes } from '../../cache/read-notes.js';
import type { MetaData } from '../../generated/schema-types.js';
import type { PageArgs, PageRequest } from '../../relay/paging.js';
import type { MetaArgs } from './readable-meta.js';
import type { MetaEntry } from './sellable.model.js';

/** What modules say of the answer they contribute to; it becomes the answer's `extensions` and its cacheability. */
export interface Notes extends ReadNotes {
  /** The answer is one caller's own and is kept nowhere. To be called by every read that depends on the caller. */
  markPrivate(): void;
  /** Part of the question was not taken; the text says which. */
  notice(text: string): void;
}

/** What every operation has, whatever it asks for. */
export interface OperationSlice {
  readonly notes: Notes;
  /** Checks paging arguments against the configured sizes and notes what was cut. */
  readonly page: (args: PageArgs) => PageRequest;
  /** Custom fields on the operator's allow-list. */
  readonly readableMeta: (meta: readonly MetaEntry[], args: MetaArgs) => MetaData[];
}
