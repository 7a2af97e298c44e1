/** What one collection has done since the start. */
export interface CollectionCounters {
  /** Reads served fresh. */
  hits: number;
  /** Reads served from an entry past its fresh time, without waiting. */
  staleHits: number;
  /** Reads that waited for a load. */
  misses: number;
  /** Calls of the collection's `load`. */
  loads: number;
  /** Keys that could not be loaded. */
  errors: number;
}

/** What one collection has done, and how many entries it holds now. */
export interface CollectionStats extends CollectionCounters {
  entries: number;
}

/** The cache as a whole, and each collection by its name. */
export interface CacheStats {
  entries: number;
  /** Estimated memory of all entries. */
  bytes: number;
  /** Different tags that entries carry at present. */
  tags: number;
  collections: Record<string, CollectionStats>;
}

/** Counters of a collection that has done nothing yet. */
export function createCounters(): CollectionCounters {
  return { hits: 0, staleHits: 0, misses: 0, loads: 0, errors: 0 };
}
