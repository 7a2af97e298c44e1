/** Brings the lists of one source, by itself. */
export interface ListFeed {
  /** Reads now, whether anything seems to have changed or not. Never rejects. */
  readNow(): Promise<void>;
  /** Tries again now if that makes sense, after a reading that failed. Never rejects. */
  retry(): Promise<void>;
  /** Ends what is under way. */
  close(): Promise<void>;
}
