import type { ReviewRecord } from '../catalogue/records.js';
import { reviewView } from '../view/review.view.js';
import { siteDate } from '../view/site-time.js';
import { dateTime, ids, oneOf, text, type ArgumentValues } from './arguments.js';
import { listArguments, orderArgument, pageOf } from './paging.js';
import { RestError } from './rest-error.js';
import { ALLOW, listReply, route, type Reply, type Route } from './route.js';
import { folded } from './text-search.js';

const reviewArguments = {
  ...listArguments,
  order: orderArgument('desc'),
  orderby: oneOf(['date', 'date_gmt', 'id', 'include', 'product'], 'date_gmt'),
  product: ids(),
  reviewer: ids(),
  reviewer_email: text(),
  status: oneOf(['all', 'hold', 'approved', 'spam', 'trash'], 'approved'),
  after: dateTime(),
  before: dateTime(),
};

type ReviewArguments = ArgumentValues<typeof reviewArguments>;

/** Reviews as a list (approved ones unless asked otherwise) and one by one. */
export const reviewRoutes: Route[] = [
  route({
    path: 'products/reviews',
    allow: ALLOW.list,
    arguments: reviewArguments,
    answer: (request) => {
      const { context, catalogue, values } = request;
      const pool =
        values.product.length > 0
          ? values.product.flatMap((id) => catalogue.reviewsOf(id))
          : catalogue.reviews();
      const found = pool.filter(reviewTest(values)).sort(reviewOrder(values));
      const list = { members: pageOf(found, values), total: found.length };
      return listReply(request, list, (review) => reviewView(context, review));
    },
  }),
  route({
    path: 'products/reviews/{id}',
    allow: ALLOW.item,
    arguments: {},
    answer: ({ context, catalogue, ids: [id] }): Reply => {
      const review = catalogue.reviews().find((candidate) => candidate.id === id);
      if (review) return { kind: 'body', body: reviewView(context, review) };
      const error = new RestError(404, 'woocommerce_rest_review_invalid_id', 'Invalid review ID.');
      return { kind: 'error', error, allow: false };
    },
  }),
];

function reviewTest(args: ReviewArguments): (review: ReviewRecord) => boolean {
  const statuses = args.status === 'all' ? ['approved', 'hold'] : [args.status];
  const { after, before } = args;
  return (review) =>
    statuses.includes(review.status) &&
    (args.include.length === 0 || args.include.includes(review.id)) &&
    !args.exclude.includes(review.id) &&
    (args.reviewer.length === 0 || args.reviewer.includes(review.reviewer_id)) &&
    (args.reviewer_email === undefined || review.reviewer_email === args.reviewer_email) &&
    (after === undefined || siteDate(review.date_created_gmt) > after) &&
    (before === undefined || siteDate(review.date_created_gmt) < before) &&
    (args.search === undefined || folded(review.review + review.reviewer).includes(folded(args.search)));
}

function reviewOrder({
  orderby,
  order,
  include,
}: ReviewArguments): (a: ReviewRecord, b: ReviewRecord) => number {
  if (orderby === 'include') return (a, b) => include.indexOf(a.id) - include.indexOf(b.id);
  const sign = order === 'asc' ? 1 : -1;
  const key = (review: ReviewRecord): string | number => {
    if (orderby === 'id') return review.id;
    return orderby === 'product' ? review.product_id : review.date_created_gmt;
  };
  return (a, b) => sign * (Number(key(a) > key(b)) - Number(key(a) < key(b)) || a.id - b.id);
}
