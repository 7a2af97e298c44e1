import type { RecordedExchange } from '../../demo/src/catalogue/recordings.js';

/** One way in which the demo store may differ from the recorded shop. Everything else must be equal. */
export interface AllowedDifference {
  reason: string;
  /** Makes the differing parts of the recorded and of our body alike, where they meet the looser rule. */
  align: (recorded: Json, ours: Json, request: RecordedExchange['request']) => void;
}

type Json = Record<string, unknown>;

export const allowedDifferences: AllowedDifference[] = [
  {
    reason:
      'related_ids: WooCommerce draws at most five candidates anew at every read. Ours are the oldest five; ' +
      'fewer than five must be the same ones, five must be five.',
    align: (recorded, ours) => {
      const [theirs, mine] = [recorded['related_ids'], ours['related_ids']];
      if (!Array.isArray(theirs) || !Array.isArray(mine)) return;
      recorded['related_ids'] = theirs.length < 5 ? [...theirs].sort() : theirs.length;
      ours['related_ids'] = theirs.length < 5 ? [...mine].sort() : mine.length;
    },
  },
];
