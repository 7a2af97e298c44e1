import type { CouponRecord } from '../catalogue/commerce-records.js';
import { couponView } from '../view/coupon.view.js';
import { siteDate } from '../view/site-time.js';
import {
  boolean,
  dateTime,
  ids,
  integer,
  oneOf,
  required,
  text,
  texts,
  type ArgumentValues,
} from './arguments.js';
import { anything, mergeMeta } from './body-values.js';
import { listArguments, orderArgument, pageOf } from './paging.js';
import { RestError } from './rest-error.js';
import { ALLOW, listReply, route, type Reply, type Route } from './route.js';
import { folded } from './text-search.js';

const couponListArguments = {
  ...listArguments,
  order: orderArgument('desc'),
  orderby: oneOf(['date', 'id', 'include', 'title', 'slug', 'modified'], 'date'),
  code: text(),
  after: dateTime(),
  before: dateTime(),
};

const couponArguments = {
  code: text(),
  amount: text(),
  status: oneOf(['publish', 'draft', 'pending', 'private', 'trash'], undefined),
  discount_type: oneOf(['percent', 'fixed_cart', 'fixed_product'], undefined),
  description: text(),
  date_expires_gmt: dateTime(),
  individual_use: boolean(),
  product_ids: ids(),
  excluded_product_ids: ids(),
  usage_limit: integer({ byDefault: undefined }),
  usage_limit_per_user: integer({ byDefault: undefined }),
  limit_usage_to_x_items: integer({ byDefault: undefined }),
  free_shipping: boolean(),
  product_categories: ids(),
  excluded_product_categories: ids(),
  exclude_sale_items: boolean(),
  minimum_amount: text(),
  maximum_amount: text(),
  email_restrictions: texts(),
  meta_data: anything(),
};

/** Coupons as a list and one by one. */
export const couponRoutes: Route[] = [
  route({
    path: 'coupons',
    allow: ALLOW.list,
    arguments: couponListArguments,
    answer: (request) => {
      const { context, catalogue, values } = request;
      const found = [...catalogue.commerce.coupons.values()]
        .filter(couponTest(values))
        .sort(couponOrder(values));
      const list = { members: pageOf(found, values), total: found.length };
      return listReply(request, list, (coupon) => couponView(context, coupon));
    },
  }),
  route({
    path: 'coupons',
    methods: ['POST'],
    allow: ALLOW.list,
    arguments: { ...couponArguments, code: required(text()) },
    answer: ({ context, catalogue, values, given }): Reply => {
      const { commerce } = catalogue;
      const code = (values.code ?? '').trim().toLowerCase();
      if (commerce.couponByCode(code))
        throw new RestError(
          400,
          'woocommerce_rest_coupon_code_already_exists',
          'The coupon code already exists',
        );
      const coupon = {
        ...newCoupon(commerce.nextId('post'), context.now),
        ...sentMembers(values, given),
        code,
      };
      coupon.meta_data = mergeMeta([], values.meta_data, () => commerce.nextId('meta'));
      commerce.coupons.set(coupon.id, coupon);
      const headers = { location: `${context.api}/coupons/${coupon.id}` };
      return { kind: 'body', status: 201, headers, body: couponView(context, coupon) };
    },
  }),
  route({
    path: 'coupons/{id}',
    allow: ALLOW.item,
    arguments: {},
    answer: ({ context, catalogue, ids: [id = 0] }): Reply => {
      const coupon = catalogue.commerce.coupons.get(id);
      if (!coupon) throw unknownCoupon(404);
      return { kind: 'body', body: couponView(context, coupon) };
    },
  }),
  route({
    path: 'coupons/{id}',
    methods: ['PUT', 'POST'],
    allow: ALLOW.item,
    arguments: couponArguments,
    answer: ({ context, catalogue, values, given, ids: [id = 0] }): Reply => {
      const { commerce } = catalogue;
      const coupon = commerce.coupons.get(id);
      if (!coupon) throw unknownCoupon(400);
      const other = values.code === undefined ? undefined : commerce.couponByCode(values.code);
      if (other && other !== coupon)
        throw new RestError(
          400,
          'woocommerce_rest_coupon_code_already_exists',
          'The coupon code already exists',
        );
      const meta_data = mergeMeta(coupon.meta_data, values.meta_data, () => commerce.nextId('meta'));
      Object.assign(coupon, sentMembers(values, given), { meta_data, date_modified_gmt: context.now });
      return { kind: 'body', body: couponView(context, coupon) };
    },
  }),
  route({
    path: 'coupons/{id}',
    methods: ['DELETE'],
    allow: ALLOW.item,
    arguments: { force: boolean() },
    answer: ({ context, catalogue, values, ids: [id = 0] }): Reply => {
      const coupon = catalogue.commerce.coupons.get(id);
      if (!coupon) throw unknownCoupon(404);
      const body = couponView(context, coupon);
      if (values.force) catalogue.commerce.coupons.delete(id);
      else coupon.status = 'trash';
      return { kind: 'body', body };
    },
  }),
];

function unknownCoupon(status: number): RestError {
  return new RestError(status, 'woocommerce_rest_shop_coupon_invalid_id', 'Invalid ID.');
}

function newCoupon(id: number, now: string): CouponRecord {
  return {
    id,
    code: '',
    amount: '0.00',
    status: 'publish',
    date_created_gmt: now,
    date_modified_gmt: now,
    discount_type: 'fixed_cart',
    description: '',
    date_expires_gmt: null,
    usage_count: 0,
    individual_use: false,
    product_ids: [],
    excluded_product_ids: [],
    usage_limit: null,
    usage_limit_per_user: null,
    limit_usage_to_x_items: null,
    free_shipping: false,
    product_categories: [],
    excluded_product_categories: [],
    exclude_sale_items: false,
    minimum_amount: '0.00',
    maximum_amount: '0.00',
    email_restrictions: [],
    used_by: [],
    meta_data: [],
  };
}

/** The members of a coupon that a request sent, understood. */
function sentMembers(
  values: ArgumentValues<typeof couponArguments>,
  given: Record<string, unknown>,
): Partial<CouponRecord> {
  const sent = Object.entries(values).filter(([name]) => name in given && name !== 'meta_data');
  const code = values.code === undefined ? {} : { code: values.code.trim().toLowerCase() };
  return { ...(Object.fromEntries(sent) as Partial<CouponRecord>), ...code };
}

function couponTest(args: ArgumentValues<typeof couponListArguments>): (coupon: CouponRecord) => boolean {
  const search = folded(args.search ?? '');
  return (coupon) =>
    coupon.status === 'publish' &&
    (args.include.length === 0 || args.include.includes(coupon.id)) &&
    !args.exclude.includes(coupon.id) &&
    (args.code === undefined || coupon.code === args.code.trim().toLowerCase()) &&
    (args.after === undefined || siteDate(coupon.date_created_gmt) > args.after) &&
    (args.before === undefined || siteDate(coupon.date_created_gmt) < args.before) &&
    (folded(coupon.code).includes(search) || folded(coupon.description).includes(search));
}

function couponOrder({
  orderby,
  order,
  include,
}: ArgumentValues<typeof couponListArguments>): (a: CouponRecord, b: CouponRecord) => number {
  if (orderby === 'include') return (a, b) => include.indexOf(a.id) - include.indexOf(b.id);
  const sign = order === 'asc' ? 1 : -1;
  const key = (coupon: CouponRecord) => {
    if (orderby === 'title' || orderby === 'slug') return coupon.code;
    return orderby === 'modified' ? coupon.date_modified_gmt : coupon.date_created_gmt;
  };
  if (orderby === 'id') return (a, b) => sign * (a.id - b.id);
  return (a, b) => sign * (key(a).localeCompare(key(b)) || a.id - b.id);
}
