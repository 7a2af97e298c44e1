import type { ReviewRecord } from '../catalogue/records.js';
import { reviewView } from '../view/review.view.js';
import { siteDate } from '../view/site-time.js';
import { boolean, integer, oneOf, required, text } from './arguments.js';
import { RestError } from './rest-error.js';
import { ALLOW, route, type Reply, type Route } from './route.js';

const reviewArguments = {
  product_id: integer({ byDefault: undefined }),
  status: oneOf(['approved', 'hold', 'spam', 'unspam', 'trash', 'untrash'], undefined),
  reviewer: text(),
  reviewer_email: text(),
  review: text(),
  rating: integer({ min: 0, max: 5, byDefault: undefined }),
};

/** Reviews written, changed and taken away. */
export const reviewWriteRoutes: Route[] = [
  route({
    path: 'products/reviews',
    methods: ['POST'],
    allow: ALLOW.list,
    arguments: {
      ...reviewArguments,
      product_id: required(reviewArguments.product_id),
      review: required(text()),
      reviewer: required(text()),
      reviewer_email: required(text()),
    },
    answer: ({ context, catalogue, values }): Reply => {
      const { product_id = 0, reviewer, reviewer_email, review } = values;
      if (!catalogue.products.has(product_id))
        throw new RestError(404, 'woocommerce_rest_product_invalid_id', 'Invalid product ID.');
      if (review === '')
        throw new RestError(400, 'woocommerce_rest_review_content_invalid', 'Invalid review content.');
      const isAgain = catalogue
        .reviewsOf(product_id)
        .some((other) => other.reviewer_email === reviewer_email && asWritten(other.review) === review);
      if (isAgain) {
        const message = 'Duplicate comment detected; it looks as though you&#8217;ve already said that!';
        throw new RestError(409, 'woocommerce_rest_comment_duplicate', message);
      }
      const record: ReviewRecord = {
        // Reviews, notes and comments share one series.
        id: catalogue.commerce.nextId('note'),
        date_created: siteDate(context.now),
        date_created_gmt: context.now,
        product_id,
        status: statusOf(values.status) ?? 'approved',
        reviewer: reviewer ?? '',
        reviewer_email: reviewer_email ?? '',
        reviewer_id: 0,
        review: review ?? '',
        rating: values.rating ?? 0,
        verified: false,
      };
      catalogue.addReview(record);
      const headers = { location: `${context.api}/products/reviews/${record.id}` };
      return { kind: 'body', status: 201, headers, body: reviewView(context, record) };
    },
  }),
  route({
    path: 'products/reviews/{id}',
    methods: ['PUT', 'POST'],
    allow: ALLOW.item,
    arguments: reviewArguments,
    answer: ({ context, catalogue, values, ids: [id] }): Reply => {
      const record = catalogue.reviews().find((review) => review.id === id);
      if (!record) throw unknownReview();
      const { reviewer, reviewer_email, review, rating } = values;
      const sent = { reviewer, reviewer_email, review, rating, status: statusOf(values.status) };
      Object.assign(
        record,
        Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined)),
      );
      return { kind: 'body', body: reviewView(context, record) };
    },
  }),
  route({
    path: 'products/reviews/{id}',
    methods: ['DELETE'],
    allow: ALLOW.item,
    arguments: { force: boolean() },
    answer: ({ context, catalogue, values, ids: [id] }): Reply => {
      const record = catalogue.reviews().find((review) => review.id === id);
      if (!record) throw unknownReview();
      const { _links, ...previous } = reviewView(context, record);
      if (!values.force) {
        if (record.status === 'trash')
          throw new RestError(
            410,
            'woocommerce_rest_already_trashed',
            'The object has already been trashed.',
          );
        record.status = 'trash';
        return { kind: 'body', body: { ...previous, status: 'trash', _links } };
      }
      catalogue.removeReview(record);
      return { kind: 'body', body: { deleted: true, previous }, tellsVerbs: false };
    },
  }),
];

function statusOf(asked: string | undefined): ReviewRecord['status'] | undefined {
  if (asked === 'unspam' || asked === 'untrash') return 'approved';
  return asked as ReviewRecord['status'] | undefined;
}

function unknownReview(): RestError {
  return new RestError(404, 'woocommerce_rest_review_invalid_id', 'Invalid review ID.');
}

/** What was typed in: recorded reviews have the paragraphs that WordPress puts around it. */
function asWritten(review: string): string {
  return review.replace(/^<p>(.*)<\/p>\n$/s, '$1');
}
