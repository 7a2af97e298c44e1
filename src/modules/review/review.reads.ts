import { BatchLoader } from '../../cache/batch-loader.js';
import type { ReadNotes } from '../../cache/read-notes.js';
import { allMaybe, mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import {
  REVIEWS_PER_PAGE,
  type ReviewCollections,
  type ReviewPage,
  type ReviewPageKey,
} from './review.collections.js';
import type { ReviewModel } from './review.model.js';

const NO_REVIEWS: ReviewPage = { reviews: [], total: 0 };

/** One operation's reads of reviews. */
export class ReviewReads {
  readonly #pages: BatchLoader<ReviewPageKey, ReviewPage>;
  readonly #byId: BatchLoader<number, ReviewModel>;

  constructor(collections: ReviewCollections, notes: ReadNotes) {
    this.#pages = new BatchLoader(collections.pages, notes);
    this.#byId = new BatchLoader(collections.byId, notes);
  }

  /** A published review, or null. Whether its product may be seen is the caller's to check. */
  byId(id: number): MaybePromise<ReviewModel | null> {
    return this.#byId.load(id);
  }

  /** Published reviews of a product between two positions, newest first, and how many there are in all. */
  range(productId: number, from: number, to: number): MaybePromise<ReviewPage> {
    return mapMaybe(this.#page(productId, 1), ({ reviews, total }) => {
      const end = Math.min(to, total);
      const firstPage = Math.floor(from / REVIEWS_PER_PAGE) + 1;
      const lastPage = Math.ceil(end / REVIEWS_PER_PAGE);
      if (lastPage <= 1) return { reviews: reviews.slice(from, end), total };
      const numbers = Array.from(
        { length: Math.max(0, lastPage - firstPage + 1) },
        (_, index) => firstPage + index,
      );
      const start = (firstPage - 1) * REVIEWS_PER_PAGE;
      return mapMaybe(allMaybe(numbers.map((page) => this.#page(productId, page))), (pages) => ({
        reviews: pages.flatMap((page) => page.reviews).slice(from - start, end - start),
        total,
      }));
    });
  }

  #page(productId: number, page: number): MaybePromise<ReviewPage> {
    return mapMaybe(this.#pages.load({ productId, page }), (found) => found ?? NO_REVIEWS);
  }
}
