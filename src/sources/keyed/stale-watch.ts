import type { ReadNotes, TaggedRead } from '../../cache/read-notes.js';

/** Passes notes on, and keeps why one read was served an old value. */
export class StaleWatch implements ReadNotes {
  /** What loading failed with; null when the value is not old for that reason. */
  error: unknown = null;
  readonly #notes: ReadNotes;

  constructor(notes: ReadNotes) {
    this.#notes = notes;
  }

  servedStale(collection: string, ageMs: number, error: unknown): void {
    this.error = error;
    this.#notes.servedStale(collection, ageMs, error);
  }

  freshUntil(epochMs: number, read?: TaggedRead): void {
    this.#notes.freshUntil(epochMs, read);
  }

  leftOut(collection: string, count: number): void {
    this.#notes.leftOut(collection, count);
  }
}
