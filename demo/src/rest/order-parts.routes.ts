import type { RefundRecord } from '../catalogue/commerce-records.js';
import { addNote, changeStatus } from '../orders/order-life.js';
import { decimalText } from '../view/decimal-text.js';
import { noteView, refundView } from '../view/refund.view.js';
import { boolean, ids, integer, oneOf, required, text, texts, type ArgumentValues } from './arguments.js';
import { anything, mergeMeta } from './body-values.js';
import { unknownOrder } from './order.routes.js';
import { listArguments, orderArgument, pageOf } from './paging.js';
import { ALLOW, listReply, route, type Reply, type Route } from './route.js';

const refundListArguments = {
  ...listArguments,
  order: orderArgument('desc'),
  orderby: oneOf(['date', 'id', 'include', 'title', 'slug', 'modified'], 'date'),
  parent: ids(),
  dp: integer({ byDefault: 2 }),
  include_meta: texts(),
  exclude_meta: texts(),
};

/** The way to `Location` of a new refund: WooCommerce 10.5 leaves the pattern of its route in it (recorded). */
const REFUND_PATTERN = 'orders/(?P<order_id>[\\d]+)/refunds';

/** Notes and refunds of orders, and the refunds of all orders together. */
export const orderPartRoutes: Route[] = [
  route({
    path: 'orders/{id}/notes',
    allow: ALLOW.list,
    arguments: { type: oneOf(['any', 'customer', 'internal'], 'any') },
    answer: ({ context, catalogue, values, ids: [id = 0] }): Reply => {
      if (!catalogue.commerce.orders.has(id)) throw unknownOrder(404);
      const notes = catalogue.commerce
        .notesOf(id)
        .filter(
          ({ customer_note }) => values.type === 'any' || customer_note === (values.type === 'customer'),
        )
        .sort((a, b) => a.id - b.id);
      return { kind: 'body', body: notes.map((note) => noteView(context, note)) };
    },
  }),
  route({
    path: 'orders/{id}/notes',
    methods: ['POST'],
    allow: ALLOW.list,
    arguments: { note: required(text()), customer_note: boolean() },
    answer: ({ context, catalogue, values, ids: [id = 0] }): Reply => {
      if (!catalogue.commerce.orders.has(id)) throw unknownOrder(404);
      const note = addNote(catalogue, id, values.note ?? '', context.now, values.customer_note ?? false);
      const headers = { location: `${context.api}/orders/${id}/notes/${note.id}` };
      return { kind: 'body', status: 201, headers, body: noteView(context, note) };
    },
  }),
  route({
    path: 'orders/{id}/refunds',
    allow: ALLOW.list,
    arguments: refundListArguments,
    answer: (request): Reply => {
      const {
        context,
        catalogue,
        values,
        ids: [id = 0],
      } = request;
      if (!catalogue.commerce.orders.has(id)) throw unknownOrder(404);
      const refunds = selected(catalogue.commerce.refundsOf(id), values);
      const list = { members: pageOf(refunds, values), total: refunds.length };
      return listReply(request, list, (refund) => refundView(context, refund, values));
    },
  }),
  route({
    path: 'orders/{id}/refunds',
    methods: ['POST'],
    allow: ALLOW.list,
    arguments: {
      amount: text(),
      reason: text(),
      meta_data: anything(),
      api_refund: boolean(),
      dp: integer({ byDefault: 2 }),
    },
    answer: ({ context, catalogue, values, ids: [id = 0] }): Reply => {
      const { commerce } = catalogue;
      const order = commerce.orders.get(id);
      if (!order) throw unknownOrder(404);
      const refunded = commerce.refundsOf(id).reduce((sum, refund) => sum + Number(refund.amount), 0);
      const left = Number(decimalText(Number(order.total) - refunded));
      const amount = Number(values.amount ?? 0);
      if (!(amount > 0 && amount <= left)) return invalidRefund();
      const meta = { key: '_refund_type', value: amount === Number(order.total) ? 'full' : 'partial' };
      const refund: RefundRecord = {
        id: commerce.nextId('post'),
        parent_id: id,
        date_created_gmt: context.now,
        amount: decimalText(amount),
        reason: values.reason ?? '',
        refunded_by: 1,
        refunded_payment: false,
        meta_data: mergeMeta([{ id: commerce.nextId('meta'), ...meta }], values.meta_data, () =>
          commerce.nextId('meta'),
        ),
        line_items: [],
        shipping_lines: [],
        tax_lines: [],
        fee_lines: [],
      };
      commerce.refunds.set(refund.id, refund);
      if (amount === left) changeStatus(catalogue, order, 'refunded', context.now);
      const choice = { dp: values.dp, include_meta: [], exclude_meta: [] };
      const body = refundView(context, refund, choice);
      const location = `${context.api}/${REFUND_PATTERN}/${refund.id}`;
      return { kind: 'body', status: 201, headers: { location }, body };
    },
  }),
  route({
    path: 'refunds',
    allow: ALLOW.read,
    arguments: refundListArguments,
    answer: (request) => {
      const { context, catalogue, values } = request;
      const refunds = selected([...catalogue.commerce.refunds.values()], values);
      const list = { members: pageOf(refunds, values), total: refunds.length };
      return listReply(request, list, (refund) => ({
        ...refundView(context, refund, values),
        parent_id: refund.parent_id,
      }));
    },
  }),
];

function selected(refunds: RefundRecord[], args: ArgumentValues<typeof refundListArguments>): RefundRecord[] {
  const sign = args.order === 'asc' ? 1 : -1;
  return refunds
    .filter(
      ({ id, parent_id }) =>
        (args.include.length === 0 || args.include.includes(id)) &&
        !args.exclude.includes(id) &&
        (args.parent.length === 0 || args.parent.includes(parent_id)),
    )
    .sort((a, b) =>
      args.orderby === 'include'
        ? args.include.indexOf(a.id) - args.include.indexOf(b.id)
        : sign * (a.date_created_gmt.localeCompare(b.date_created_gmt) || a.id - b.id),
    );
}

/** WooCommerce puts the bare status where other errors have a map (recorded). */
function invalidRefund(): Reply {
  const body = {
    code: 'woocommerce_rest_cannot_create_order_refund',
    message: 'Invalid refund amount.',
    data: 500,
  };
  return { kind: 'body', status: 500, body };
}
