import { tags } from '../../cache/tags.js';
import { BadInputError, ForbiddenError, NotFoundError, UpstreamRefusedError } from '../../errors.js';
import type { WriteReviewInput } from '../../generated/schema-types.js';
import type { WooRestClient } from '../../upstream/woo-rest/woo-rest-client.js';
import type { CustomerModel } from '../customer/customer.model.js';
import type { ProductModel } from '../product/product.model.js';
import type { ShopSettings } from '../shop/shop.model.js';
import { plainParagraphs } from './plain-text.js';
import { mapReview } from './review.mapper.js';
import type { ReviewModel } from './review.model.js';
import { reviewerOf } from './reviewer.js';

/** What the operator says about reviews; the `reviews` section of the configuration. */
export interface ReviewPolicy {
  /** Whether people who are not signed in may review. */
  fromGuests: boolean;
  /** Whether a new review waits until somebody of the shop approves it. */
  holdForApproval: boolean;
}

/** What writing a review takes. */
export interface ReviewWrites {
  rest: Pick<WooRestClient, 'createReview'>;
  policy: ReviewPolicy;
  /** Drops what the cache has under these tags. */
  invalidate: (tags: readonly string[]) => void;
}

/** What one operation knows of the shop and of whoever asks. */
export interface ReviewSubject {
  product: ProductModel | null;
  shop: ShopSettings;
  customer: CustomerModel;
  /** Whether whoever asks has paid for a product; guests never have, for all we know. */
  hasBought: (productId: number) => Promise<boolean>;
}

/** More would be an essay. */
const LONGEST_REVIEW = 10_000;

/** What WooCommerce answers for a product that it does not have (10.5). */
const NO_PRODUCT = 'Invalid product ID.';

/**
 * Checks a review and writes it with the server's keys. WooCommerce looks at nothing then: whether it is shown
 * at once is decided here, never by the caller.
 * @throws BadInputError, NotFoundError for a product that the caller cannot see, ForbiddenError where it is not
 *   to be reviewed, UnauthenticatedError where guests may not
 */
export async function writeReview(
  input: WriteReviewInput,
  { product, shop, customer, hasBought }: ReviewSubject,
  { rest, policy, invalidate }: ReviewWrites,
): Promise<ReviewModel> {
  const reviewer = reviewerOf(input, customer, policy.fromGuests);
  const content = checkedContent(input.content);
  const rating = checkedRating(input.rating);
  const status = chosenStatus(input.status, policy);
  if (!product) throw new NotFoundError(NO_PRODUCT);
  if (!shop.reviews.enabled || !product.reviewsAllowed)
    throw new ForbiddenError('Reviews of this product are closed.');
  if (shop.reviews.buyersOnly && !(await hasBought(product.id)))
    throw new ForbiddenError('Only customers who bought this product may review it.');
  const written = await rest
    .createReview({
      product_id: product.id,
      review: content,
      reviewer: reviewer.name,
      reviewer_email: reviewer.email,
      rating,
      status,
    })
    .catch((error: unknown) => {
      throw asShopperError(error);
    });
  invalidate([tags.product(product.id), tags.list('reviews')]);
  return mapReview(written);
}

function checkedRating(rating: number): number {
  if (Number.isInteger(rating) && rating >= 1 && rating <= 5) return rating;
  throw new BadInputError('writeReview: rating is a whole number from 1 to 5.');
}

function checkedContent(content: string | null | undefined): string {
  if ((content ?? '').length > LONGEST_REVIEW)
    throw new BadInputError(`writeReview: the review is longer than ${LONGEST_REVIEW} characters.`);
  const text = plainParagraphs(content ?? '');
  if (text === '') throw new BadInputError('writeReview: the review says nothing (content).');
  return text;
}

function chosenStatus(
  wanted: WriteReviewInput['status'],
  { holdForApproval }: ReviewPolicy,
): 'approved' | 'hold' {
  const isAllowed = !wanted || wanted === 'HOLD' || (wanted === 'APPROVE' && !holdForApproval);
  if (!isAllowed) throw new ForbiddenError(`writeReview: the status ${wanted} is for the shop to give.`);
  return holdForApproval || wanted === 'HOLD' ? 'hold' : 'approved';
}

/** WooCommerce's words, where the shopper can do something about it; they are not about us. */
function asShopperError(error: unknown): unknown {
  if (!(error instanceof UpstreamRefusedError)) return error;
  switch (error.failure.upstreamCode) {
    case 'woocommerce_rest_comment_duplicate':
      return new BadInputError('Duplicate comment detected; it looks as though you’ve already said that!');
    case 'woocommerce_rest_product_invalid_id':
      return new NotFoundError(NO_PRODUCT);
    default:
      return error;
  }
}
