import type { CacheStore } from '../../cache/cache-store.js';
import type { Collection } from '../../cache/collection.js';
import { cacheKey } from '../../cache/keys.js';
import type { Lifetime } from '../../cache/lifetimes.js';
import { tags } from '../../cache/tags.js';
import { groupBy } from '../../lib/group-by.js';
import type { WooRestClient } from '../../upstream/woo-rest/woo-rest-client.js';
import { mapReview } from './review.mapper.js';
import type { ReviewModel } from './review.model.js';

/** Reviews on one page of a product's reviews, and WooCommerce's largest page. */
export const REVIEWS_PER_PAGE = 100;

/** A page of a product's reviews, newest first; pages count from 1. */
export interface ReviewPageKey {
  productId: number;
  page: number;
}

/** Published reviews on the page, and how many the product has in all. */
export interface ReviewPage {
  reviews: readonly ReviewModel[];
  total: number;
}

/** Reviews between operations. Only approved ones ever get here. */
export interface ReviewCollections {
  pages: Collection<ReviewPageKey, ReviewPage>;
  byId: Collection<number, ReviewModel>;
}

const APPROVED = { status: 'approved', orderby: 'date', order: 'desc', per_page: REVIEWS_PER_PAGE } as const;

/** Declares the review collections. First pages of several products are read in one call. */
export function createReviewCollections(
  store: CacheStore,
  rest: WooRestClient,
  lifetime: Lifetime,
): ReviewCollections {
  const keyOf = ({ productId, page }: ReviewPageKey): string => cacheKey(productId, page);

  async function readOne({ productId, page }: ReviewPageKey): Promise<[string, ReviewPage]> {
    const answer = await rest.reviewPage({ ...APPROVED, product: [productId], page });
    return [keyOf({ productId, page }), { reviews: answer.items.map(mapReview), total: answer.total }];
  }

  /** The newest reviews of several products: read together as long as that takes no more calls than one each. */
  async function readFirstPages(productIds: readonly number[]): Promise<[string, ReviewPage][]> {
    const first = await rest.reviewPage({ ...APPROVED, product: productIds, page: 1 });
    if (first.totalPages > productIds.length) {
      return Promise.all(productIds.map((productId) => readOne({ productId, page: 1 })));
    }
    const others = await Promise.all(
      Array.from({ length: Math.max(0, first.totalPages - 1) }, (_, index) =>
        rest.reviewPage({ ...APPROVED, product: productIds, page: index + 2 }),
      ),
    );
    const reviews = [first, ...others].flatMap(({ items }) => items.map(mapReview));
    const byProduct = groupBy(reviews, ({ productId }) => productId);
    return productIds.map((productId) => {
      const own = byProduct.get(productId) ?? [];
      return [keyOf({ productId, page: 1 }), { reviews: own.slice(0, REVIEWS_PER_PAGE), total: own.length }];
    });
  }

  return {
    pages: store.collection<ReviewPageKey, ReviewPage>({
      name: 'review-page',
      lifetime,
      keyOf,
      tagsOf: ({ productId }) => [tags.product(productId), tags.list('reviews')],
      load: async (keys) => {
        const first = keys.filter(({ page }) => page === 1).map(({ productId }) => productId);
        const deeper = keys.filter(({ page }) => page > 1);
        const parts = await Promise.all([
          first.length > 1
            ? readFirstPages(first)
            : Promise.all(first.map((productId) => readOne({ productId, page: 1 }))),
          Promise.all(deeper.map(readOne)),
        ]);
        return new Map(parts.flat());
      },
    }),
    byId: store.collection<number, ReviewModel>({
      name: 'review',
      lifetime,
      keyOf: String,
      tagsOf: (id, review) => [
        tags.review(id),
        tags.list('reviews'),
        ...(review ? [tags.product(review.productId)] : []),
      ],
      load: async (ids) => {
        const answer = await rest.reviewPage({
          status: 'approved',
          include: ids,
          per_page: REVIEWS_PER_PAGE,
        });
        return new Map(answer.items.map((wire) => [String(wire.id), mapReview(wire)]));
      },
    }),
  };
}
