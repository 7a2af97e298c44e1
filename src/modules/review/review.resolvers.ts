import type { Resolvers, SimpleProductResolvers } from '../../generated/resolvers-types.js';
import { encodeGlobalId } from '../shared/global-id.js';
import { renderText } from '../shared/content-format.js';
import { avatarOf } from '../shared/avatar.js';
import { listReviews } from './review-list.js';

const productFields = {
  reviews: (product, { where, ...args }, { page, reviews }) =>
    listReviews(product, where, page(args), reviews),
} satisfies Partial<SimpleProductResolvers>;

/** Published reviews of products and who wrote them. */
export const reviewResolvers: Resolvers = {
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
  },
  Commenter: { __resolveType: () => 'CommentAuthor' },
  CommentAuthor: {
    id: ({ id }) => encodeGlobalId('comment_author', id),
    databaseId: ({ id }) => id,
    name: ({ reviewer }) => reviewer,
    avatar: ({ avatars }, { size }) => avatarOf(avatars, size),
  },
};
