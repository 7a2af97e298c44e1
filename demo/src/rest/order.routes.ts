import type { OrderRecord } from '../catalogue/commerce-records.js';
import { changeStatus } from '../orders/order-life.js';
import { newOrder } from '../orders/new-order.js';
import { LISTABLE_STATUSES, ORDER_STATUSES, SETTABLE_STATUSES } from '../orders/order-statuses.js';
import { needsProcessing, orderView } from '../view/order.view.js';
import { siteDate } from '../view/site-time.js';
import { boolean, dateTime, ids, integer, oneOf, text, texts, type ArgumentValues } from './arguments.js';
import { anything, mergeAddress, mergeMeta } from './body-values.js';
import { listArguments, orderArgument, pageOf } from './paging.js';
import { RestError } from './rest-error.js';
import { ALLOW, listReply, route, type Reply, type Route, type RouteRequest } from './route.js';
import { folded } from './text-search.js';

const choiceArguments = {
  dp: integer({ byDefault: 2 }),
  include_meta: texts(),
  exclude_meta: texts(),
};

const orderListArguments = {
  ...listArguments,
  ...choiceArguments,
  order: orderArgument('desc'),
  orderby: oneOf(['date', 'id', 'include', 'title', 'slug', 'modified'], 'date'),
  status: texts(LISTABLE_STATUSES),
  customer: integer({ byDefault: undefined }),
  product: integer({ byDefault: undefined }),
  parent: ids(),
  parent_exclude: ids(),
  created_via: texts(),
  after: dateTime(),
  before: dateTime(),
  modified_after: dateTime(),
  modified_before: dateTime(),
  dates_are_gmt: boolean(),
};

const orderArguments = {
  ...choiceArguments,
  status: oneOf(SETTABLE_STATUSES, undefined),
  customer_id: integer({ byDefault: undefined }),
  set_paid: boolean(),
  transaction_id: text(),
  payment_method: text(),
  payment_method_title: text(),
  customer_note: text(),
  created_via: text(),
  billing: anything(),
  shipping: anything(),
  meta_data: anything(),
};

type OrderListArguments = ArgumentValues<typeof orderListArguments>;

/** Orders as a list and one by one, and the states they may be in. */
export const orderRoutes: Route[] = [
  route({
    path: 'orders',
    allow: ALLOW.list,
    arguments: orderListArguments,
    answer: (request) => {
      const { context, catalogue, values } = request;
      const found = [...catalogue.commerce.orders.values()]
        .filter(orderTest(values))
        .sort(orderOrder(values));
      const list = { members: pageOf(found, values), total: found.length };
      const reply = listReply(request, list, (order) => orderView(context, order, values));
      // The addresses of other pages name what was left to its default too (recorded).
      return {
        ...reply,
        given: { ...reply.given, status: asked(values.status), context: 'view' },
        repeats: ['status', 'context'],
      };
    },
  }),
  route({
    path: 'orders',
    methods: ['POST'],
    allow: ALLOW.list,
    arguments: {
      ...orderArguments,
      line_items: anything(),
      shipping_lines: anything(),
      fee_lines: anything(),
      coupon_lines: anything(),
    },
    answer: ({ context, catalogue, values, given }): Reply => {
      refuseUnknownCustomer(catalogue.commerce.customers, values.customer_id);
      const order = newOrder(catalogue, given, context.now);
      if (values.created_via) order.created_via = values.created_via;
      catalogue.commerce.orders.set(order.id, order);
      if (values.status !== undefined) changeStatus(catalogue, order, values.status, context.now);
      pay({ context, catalogue }, order, values.set_paid);
      const headers = { location: `${context.api}/orders/${order.id}` };
      return { kind: 'body', status: 201, headers, body: orderView(context, order, values) };
    },
  }),
  route({
    path: 'orders/statuses',
    allow: ALLOW.read,
    arguments: {},
    answer: () => ({
      kind: 'body',
      body: Object.entries(ORDER_STATUSES).map(([slug, name]) => ({ slug, name })),
    }),
  }),
  route({
    path: 'orders/{id}',
    allow: ALLOW.item,
    arguments: choiceArguments,
    answer: ({ context, catalogue, values, ids: [id = 0] }): Reply => {
      const order = catalogue.commerce.orders.get(id);
      if (!order) throw unknownOrder(404);
      return { kind: 'body', body: orderView(context, order, values) };
    },
  }),
  route({
    path: 'orders/{id}',
    methods: ['PUT', 'POST'],
    allow: ALLOW.item,
    arguments: orderArguments,
    answer: ({ context, catalogue, values, ids: [id = 0] }): Reply => {
      const { commerce } = catalogue;
      const order = commerce.orders.get(id);
      if (!order) throw unknownOrder(400);
      refuseUnknownCustomer(commerce.customers, values.customer_id);
      const { customer_id, transaction_id, payment_method, payment_method_title, customer_note } = values;
      const sent = { customer_id, transaction_id, payment_method, payment_method_title, customer_note };
      Object.assign(
        order,
        Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined)),
        {
          billing: mergeAddress(order.billing, values.billing),
          shipping: mergeAddress(order.shipping, values.shipping),
          meta_data: mergeMeta(order.meta_data, values.meta_data, () => commerce.nextId('meta')),
          date_modified_gmt: context.now,
        },
      );
      if (values.status !== undefined) changeStatus(catalogue, order, values.status, context.now);
      pay({ context, catalogue }, order, values.set_paid);
      return { kind: 'body', body: orderView(context, order, values) };
    },
  }),
  route({
    path: 'orders/{id}',
    methods: ['DELETE'],
    allow: ALLOW.item,
    arguments: { ...choiceArguments, force: boolean() },
    answer: ({ context, catalogue, values, ids: [id = 0] }): Reply => {
      const { commerce } = catalogue;
      const order = commerce.orders.get(id);
      if (!order) throw unknownOrder(404);
      if (!values.force && order.status === 'trash')
        throw new RestError(410, 'woocommerce_rest_already_trashed', 'The order has already been deleted.');
      const body = orderView(context, order, values);
      if (values.force) {
        commerce.orders.delete(id);
        for (const refund of commerce.refundsOf(id)) commerce.refunds.delete(refund.id);
        for (const note of commerce.notesOf(id)) commerce.notes.delete(note.id);
      } else {
        rememberTrashed(order, context.now, () => commerce.nextId('meta'));
      }
      return { kind: 'body', body };
    },
  }),
];

/** What WooCommerce says of an order that does not exist; to a change it says 400. */
export function unknownOrder(status: 400 | 404): RestError {
  return new RestError(status, 'woocommerce_rest_shop_order_invalid_id', 'Invalid ID.');
}

function asked(statuses: string[]): string[] {
  return statuses.length > 0 ? statuses : ['any'];
}

function refuseUnknownCustomer(customers: ReadonlyMap<number, unknown>, id: number | undefined): void {
  if (id === undefined || id === 0 || customers.has(id)) return;
  throw new RestError(400, 'woocommerce_rest_invalid_customer_id', 'Customer ID is invalid.');
}

function pay(
  { context, catalogue }: Pick<RouteRequest<Record<string, never>>, 'context' | 'catalogue'>,
  order: OrderRecord,
  isPaid: boolean | undefined,
): void {
  if (!isPaid || !['pending', 'on-hold', 'failed', 'cancelled'].includes(order.status)) return;
  changeStatus(catalogue, order, needsProcessing(catalogue, order) ? 'processing' : 'completed', context.now);
}

function rememberTrashed(order: OrderRecord, now: string, nextId: () => number): void {
  const seconds = String(Math.floor(Date.parse(`${now}Z`) / 1000));
  order.meta_data.push(
    { id: nextId(), key: '_wp_trash_meta_status', value: `wc-${order.status}` },
    { id: nextId(), key: '_wp_trash_meta_time', value: seconds },
  );
  order.status = 'trash';
}

function orderTest(args: OrderListArguments): (order: OrderRecord) => boolean {
  const statuses = asked(args.status);
  const search = folded(args.search ?? '');
  const dateOf = (gmt: string) => (args.dates_are_gmt ? gmt : siteDate(gmt));
  return (order) =>
    (statuses.includes('any') ? order.status !== 'trash' : statuses.includes(order.status)) &&
    (args.include.length === 0 || args.include.includes(order.id)) &&
    !args.exclude.includes(order.id) &&
    (args.customer === undefined || order.customer_id === args.customer) &&
    (args.product === undefined || order.line_items.some(({ product_id }) => product_id === args.product)) &&
    (args.parent.length === 0 || args.parent.includes(order.parent_id)) &&
    !args.parent_exclude.includes(order.parent_id) &&
    (args.created_via.length === 0 || args.created_via.includes(order.created_via)) &&
    (args.after === undefined || dateOf(order.date_created_gmt) > args.after) &&
    (args.before === undefined || dateOf(order.date_created_gmt) < args.before) &&
    (args.modified_after === undefined || dateOf(order.date_modified_gmt) > args.modified_after) &&
    (args.modified_before === undefined || dateOf(order.date_modified_gmt) < args.modified_before) &&
    (search === '' || searchTexts(order).some((value) => folded(value).includes(search)));
}

function searchTexts(order: OrderRecord): string[] {
  const addresses = [order.billing, order.shipping].flatMap((address) => Object.values(address) as string[]);
  return [order.number, order.transaction_id, ...addresses, ...order.line_items.map(({ name }) => name)];
}

function orderOrder({
  orderby,
  order,
  include,
}: OrderListArguments): (a: OrderRecord, b: OrderRecord) => number {
  if (orderby === 'include') return (a, b) => include.indexOf(a.id) - include.indexOf(b.id);
  const sign = order === 'asc' ? 1 : -1;
  const key = orderby === 'modified' ? 'date_modified_gmt' : 'date_created_gmt';
  const byId = orderby !== 'modified' && orderby !== 'date';
  return (a, b) => sign * ((byId ? 0 : a[key].localeCompare(b[key])) || a.id - b.id);
}
