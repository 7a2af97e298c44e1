import type { Resolvers, SimpleProductResolvers } from '../../generated/resolvers-types.js';
import { encodeGlobalId } from '../../relay/global-id.js';
import { isId } from '../../relay/is-id.js';
import type { CallerSlice } from '../caller/caller.slice.js';
import type { CustomerSlice } from '../customer/customer.slice.js';
import type { OrderSlice } from '../order/order.slice.js';
import type { ProductSlice } from '../product/product.slice.js';
import { avatarOf } from '../shared/avatar.js';
import { renderText } from '../shared/content-format.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import type { ShopSlice } from '../shop/shop.slice.js';
import { listReviews } from './review-list.js';
import { writeReview } from './review-writer.js';
import type { ReviewSlice } from './review.slice.js';

type Context = CallerSlice &
  CustomerSlice &
  OperationSlice &
  OrderSlice &
  ProductSlice &
  ReviewSlice &
  ShopSlice;

const productFields = {
  reviews: (product, { where, ...args }, { page, reviews }) =>
    listReviews(product, where, page(args), reviews),
} satisfies Partial<SimpleProductResolvers<Context>>;

/** Published reviews of products and who wrote them. */
export const reviewResolvers: Resolvers<Context> = {
  Mutation: {
    writeReview: async (_root, { input }, context) => {
      const { rateLimits, customers, orders, products, shop, reviewWrites } = context;
      await rateLimits.review();
      const subject = {
        product: isId(input.commentOn) ? await products.byId(input.commentOn) : null,
        shop: await shop(),
        customer: await customers.current(),
        hasBought: (productId: number) => orders.lists.hasBought(productId),
      };
      const review = await writeReview(input, subject, reviewWrites);
      return { clientMutationId: input.clientMutationId ?? null, rating: review.rating, review };
    },
  },
  SimpleProduct: productFields,
  VariableProduct: productFields,
  ExternalProduct: productFields,
  GroupProduct: productFields,
  UnsupportedProduct: productFields,
  ReviewEdge: {
    rating: ({ node }) => node.rating,
    verified: ({ node }) => node.verified,
  },
  Comment: {
    id: ({ id }) => encodeGlobalId('comment', id),
    databaseId: ({ id }) => id,
    content: ({ content }, { format }) => renderText(content, format),
    author: (review) => ({ node: review }),
    parentDatabaseId: ({ parentId }) => parentId || null,
    parentId: ({ parentId }) => (parentId ? encodeGlobalId('comment', parentId) : null),
  },
  Commenter: { __resolveType: () => 'CommentAuthor' },
  CommentAuthor: {
    id: ({ id }) => encodeGlobalId('comment_author', id),
    databaseId: ({ id }) => id,
    name: ({ reviewer }) => reviewer,
    avatar: ({ avatars }, { size }) => avatarOf(avatars, size),
  },
};
