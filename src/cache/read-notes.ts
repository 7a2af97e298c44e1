/** A value that was read, with the tags that it is dropped by. */
export interface TaggedRead {
  /** Null: known not to exist. */
  readonly value: unknown;
  readonly tags: readonly string[];
}

/** What one operation's reads tell the operation: the answer says so in its `extensions`. */
export interface ReadNotes {
  /**
   * A value older than its fresh time was served because loading failed.
   * @param collection name of the collection, e.g. `product`
   * @param ageMs age of the value
   * @param error why no newer value could be had
   */
  servedStale(collection: string, ageMs: number, error: unknown): void;
  /**
   * A value that stays as it is until `epochMs` was used; the answer is no fresher than its oldest part.
   * @param read the value, when it has tags
   */
  freshUntil(epochMs: number, read?: TaggedRead): void;
  /**
   * Records of a page could not be read, so that the answer goes without them.
   * @param collection as in `servedStale`
   * @param count 0 for a page that is whole
   */
  leftOut(collection: string, count: number): void;
}

/** For reads that no answer is made of. */
export const NO_NOTES: ReadNotes = {
  servedStale: () => undefined,
  freshUntil: () => undefined,
  leftOut: () => undefined,
};
