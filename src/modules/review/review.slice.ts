import type { ReviewWrites } from './review-writer.js';
import type { ReviewReads } from './review.reads.js';

/** Reviews and comments, for one operation. */
export interface ReviewSlice {
  readonly reviews: ReviewReads;
  readonly reviewWrites: ReviewWrites;
}
