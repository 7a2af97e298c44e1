import { mapMaybe } from '../../lib/maybe-promise.js';
import { parseDatabaseId } from '../../relay/global-id.js';
import type { CallerSlice } from '../caller/caller.slice.js';
import type { CustomerSlice } from '../customer/customer.slice.js';
import type { Module } from '../module.js';
import type { OrderSlice } from '../order/order.slice.js';
import type { ProductSlice } from '../product/product.slice.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import type { ShopSlice } from '../shop/shop.slice.js';
import type { ReviewWrites } from './review-writer.js';
import { createReviewCollections, type ReviewCollections } from './review.collections.js';
import { ReviewReads } from './review.reads.js';
import { reviewResolvers } from './review.resolvers.js';
import type { ReviewSlice } from './review.slice.js';

type Needs = CallerSlice & CustomerSlice & OperationSlice & OrderSlice & ProductSlice & ShopSlice;

/** Reviews and ratings, read and written. */
export const reviewModule: Module<
  ReviewSlice,
  Needs,
  { reviewWrites: ReviewWrites },
  { reviews: ReviewCollections }
> = {
  collections: ({ store, rest, lifetimes }) => ({
    reviews: createReviewCollections(store, rest, lifetimes.review),
  }),
  context: {
    reviews: ({ notes }, { deps: { collections } }) => new ReviewReads(collections.reviews, notes),
    reviewWrites: (_, { deps }) => deps.reviewWrites,
  },
  resolvers: [reviewResolvers],
  globalIds: [
    {
      kind: 'comment',
      rank: 0,
      find: (key, { reviews, products }) =>
        mapMaybe(reviews.byId(parseDatabaseId(key)), (review) => {
          if (!review) return null;
          return mapMaybe(products.byId(review.productId), (product) => product && review);
        }),
    },
  ],
  typeNames: { review: () => 'Comment', comment: () => 'Comment' },
};
