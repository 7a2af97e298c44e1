import { BadInputError } from '../../errors.js';
import type { ProductToCommentConnectionWhereArgs } from '../../generated/schema-types.js';
import { isDefined } from '../../lib/is-defined.js';
import { mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import type { ConnectionModel } from '../../relay/connection.model.js';
import { eitherId } from '../../relay/global-id.js';
import { connectionOf, sliceOf, type ListWindow } from '../../relay/list-connection.js';
import type { PageRequest } from '../../relay/paging.js';
import type { ProductModel } from '../product/product.model.js';
import type { ReviewModel } from './review.model.js';
import type { ReviewReads } from './review.reads.js';

type ReviewWhere = ProductToCommentConnectionWhereArgs | null | undefined;

/** Reviews of one product that are searched through for a filter or a cursor; beyond this a question is refused. */
const MAX_SCANNED = 1000;

/** A page of a product's reviews, with the mean of all its stars. */
export interface ReviewConnectionModel extends ConnectionModel<ReviewModel> {
  averageRating: number;
}

/**
 * The reviews on one page: straight from WooCommerce's pages where their order is its own, newest first,
 * else out of all reviews of the product.
 * @throws BadInputError when that would be more than `MAX_SCANNED`
 */
export function listReviews(
  product: ProductModel,
  where: ReviewWhere,
  page: PageRequest,
  reads: ReviewReads,
): MaybePromise<ReviewConnectionModel> {
  const window =
    isPlain(where) && !page.cursor && page.direction === 'forward'
      ? firstReviews(product.id, page.size, reads)
      : mapMaybe(allReviews(product.id, reads), (all) => sliceOf(arrange(all, where), page));
  return mapMaybe(window, (found) =>
    Object.assign(connectionOf(found), { averageRating: product.averageRating }),
  );
}

function isPlain(where: ReviewWhere): boolean {
  return !where || Object.values(where).every((value) => !isDefined(value));
}

function firstReviews(
  productId: number,
  size: number,
  reads: ReviewReads,
): MaybePromise<ListWindow<ReviewModel>> {
  return mapMaybe(reads.range(productId, 0, size), ({ reviews, total }) => ({
    entries: reviews.map((node, index) => ({ node, index })),
    end: reviews.length,
    total,
  }));
}

function allReviews(productId: number, reads: ReviewReads): MaybePromise<readonly ReviewModel[]> {
  return mapMaybe(reads.range(productId, 0, MAX_SCANNED), ({ reviews, total }) => {
    if (total > MAX_SCANNED) {
      throw new BadInputError(
        `This product has ${total} reviews; filters, orders and cursors work on products with up to ${MAX_SCANNED}.`,
      );
    }
    return reviews;
  });
}

function arrange(newestFirst: readonly ReviewModel[], where: ReviewWhere): readonly ReviewModel[] {
  if (!where) return newestFirst;
  const { commentIn, commentNotIn, order, orderby, search } = where;
  const idOf = (id: string): number => eitherId(id, 'comment');
  const wanted = commentIn?.filter(isDefined).map(idOf);
  const unwanted = new Set(commentNotIn?.filter(isDefined).map(idOf));
  const needle = search?.toLowerCase();
  const kept = newestFirst.filter(
    (review) =>
      (!wanted || wanted.includes(review.id)) &&
      !unwanted.has(review.id) &&
      (!needle || review.content.toLowerCase().includes(needle)),
  );
  if (orderby === 'COMMENT_IN' && wanted)
    return kept.toSorted((a, b) => wanted.indexOf(a.id) - wanted.indexOf(b.id));
  const sorted = orderby === 'COMMENT_ID' ? kept.toSorted((a, b) => b.id - a.id) : kept;
  return order === 'ASC' ? sorted.toReversed() : sorted;
}
