import { randomBytes } from 'node:crypto';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { CustomerRecord } from '../catalogue/commerce-records.js';
import { customerView } from '../view/customer.view.js';
import { customerDownloads } from '../view/download.view.js';
import { boolean, oneOf, required, text, type ArgumentValues } from './arguments.js';
import { anything, emptyAddress, emptyBilling, mergeAddress, mergeMeta } from './body-values.js';
import { listArguments, orderArgument, pageOf } from './paging.js';
import { RestError } from './rest-error.js';
import { ALLOW, listReply, route, type ErrorReply, type Reply, type Route } from './route.js';
import { compareText, folded } from './text-search.js';

const ROLES = [
  ...['all', 'administrator', 'editor', 'author', 'contributor', 'subscriber', 'customer'],
  'shop_manager',
];

const customerListArguments = {
  ...listArguments,
  order: orderArgument('asc'),
  orderby: oneOf(['id', 'include', 'name', 'registered_date'], 'name'),
  email: text(),
  role: oneOf(ROLES, 'customer'),
};

const customerArguments = {
  email: text(),
  username: text(),
  password: text(),
  first_name: text(),
  last_name: text(),
  billing: anything(),
  shipping: anything(),
  meta_data: anything(),
};

type CustomerArguments = ArgumentValues<typeof customerArguments>;

/** Customers as a list and one by one, and what they may download. */
export const customerRoutes: Route[] = [
  route({
    path: 'customers',
    allow: ALLOW.list,
    arguments: customerListArguments,
    answer: (request) => {
      const { context, catalogue, values } = request;
      const found = [...catalogue.commerce.customers.values()]
        .filter(customerTest(values))
        .sort(customerOrder(values));
      const list = { members: pageOf(found, values), total: found.length };
      return listReply(request, list, (customer) => customerView(context, customer));
    },
  }),
  route({
    path: 'customers',
    methods: ['POST'],
    allow: ALLOW.list,
    arguments: { ...customerArguments, email: required(text()) },
    answer: ({ context, catalogue, values }): Reply => {
      const customer = newCustomer(catalogue, values, context.now);
      catalogue.commerce.customers.set(customer.id, customer);
      const headers = { location: `${context.api}/customers/${customer.id}` };
      return { kind: 'body', status: 201, headers, body: customerView(context, customer) };
    },
  }),
  route({
    path: 'customers/{id}',
    allow: ALLOW.item,
    arguments: {},
    answer: ({ context, catalogue, ids: [id = 0] }): Reply => {
      const customer = catalogue.commerce.customers.get(id);
      return customer ? { kind: 'body', body: customerView(context, customer) } : unknownCustomer();
    },
  }),
  route({
    path: 'customers/{id}',
    methods: ['PUT', 'POST'],
    allow: ALLOW.item,
    arguments: customerArguments,
    answer: ({ context, catalogue, values, ids: [id = 0] }): Reply => {
      const customer = catalogue.commerce.customers.get(id);
      if (!customer) throw new RestError(400, 'woocommerce_rest_invalid_id', 'Invalid resource ID.');
      changeCustomer(catalogue, customer, values, context.now);
      return { kind: 'body', body: customerView(context, customer) };
    },
  }),
  route({
    path: 'customers/{id}',
    methods: ['DELETE'],
    allow: ALLOW.item,
    arguments: { force: boolean() },
    answer: ({ context, catalogue, values, ids: [id = 0] }): Reply => {
      const customer = catalogue.commerce.customers.get(id);
      if (!customer) return unknownCustomer();
      if (!values.force) {
        throw new RestError(
          501,
          'woocommerce_rest_trash_not_supported',
          'Customers do not support trashing.',
        );
      }
      catalogue.commerce.customers.delete(id);
      return { kind: 'body', body: customerView(context, customer, true), tellsVerbs: false };
    },
  }),
  route({
    path: 'customers/{id}/downloads',
    allow: ALLOW.read,
    arguments: {},
    answer: ({ context, catalogue, ids: [id = 0] }): Reply => {
      if (!catalogue.commerce.customers.has(id)) return unknownCustomer();
      return { kind: 'body', body: customerDownloads(context, id) };
    },
  }),
];

function unknownCustomer(): ErrorReply {
  return { kind: 'error', error: new RestError(404, 'wc_user_invalid_id', 'Invalid user ID.'), allow: false };
}

function customerTest(
  args: ArgumentValues<typeof customerListArguments>,
): (customer: CustomerRecord) => boolean {
  const search = folded(args.search ?? '');
  return (customer) =>
    (args.role === 'all' || customer.role === args.role) &&
    (args.include.length === 0 || args.include.includes(customer.id)) &&
    !args.exclude.includes(customer.id) &&
    (args.email === undefined || customer.email.toLowerCase() === args.email.toLowerCase()) &&
    [customer.username, customer.email, customer.display_name].some((value) =>
      folded(value).includes(search),
    );
}

function customerOrder({
  orderby,
  order,
  include,
}: ArgumentValues<typeof customerListArguments>): (a: CustomerRecord, b: CustomerRecord) => number {
  if (orderby === 'include') return (a, b) => include.indexOf(a.id) - include.indexOf(b.id);
  const sign = order === 'asc' ? 1 : -1;
  if (orderby === 'id') return (a, b) => sign * (a.id - b.id);
  const key = orderby === 'name' ? 'display_name' : 'date_created_gmt';
  return (a, b) => sign * (compareText(a[key], b[key]) || a.id - b.id);
}

function newCustomer(catalogue: Catalogue, args: CustomerArguments, now: string): CustomerRecord {
  const { commerce } = catalogue;
  const email = args.email ?? '';
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    throw new RestError(400, 'customer_invalid_email', 'Invalid email address');
  if (commerce.customerByEmail(email)) {
    const message = `An account is already registered with ${email}. Please log in or use a different email address.`;
    throw new RestError(400, 'registration-error-email-exists', message);
  }
  const username = args.username ?? freeUsername(catalogue, email);
  if (commerce.customerByLogin(username)) {
    const message = 'An account is already registered with that username. Please choose another.';
    throw new RestError(400, 'registration-error-username-exists', message);
  }
  const name = [args.first_name, args.last_name].filter(Boolean).join(' ');
  return {
    id: commerce.nextId('customer'),
    date_created_gmt: now,
    date_modified_gmt: now,
    email,
    username,
    password: args.password ?? randomBytes(12).toString('base64url'),
    application_passwords: [],
    first_name: args.first_name ?? '',
    last_name: args.last_name ?? '',
    display_name: name === '' ? username : name,
    role: 'customer',
    billing: mergeAddress(emptyBilling(), args.billing),
    shipping: mergeAddress(emptyAddress(), args.shipping),
    is_paying_customer: false,
    avatar_url: '',
    meta_data: mergeMeta([], args.meta_data, () => commerce.nextId('meta')),
  };
}

/** What stands before the `@`, with a number behind when somebody has it already. */
function freeUsername({ commerce }: Catalogue, email: string): string {
  const base = email.split('@')[0]?.toLowerCase() ?? 'customer';
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? base : `${base}${number}`;
    if (!commerce.customerByLogin(name)) return name;
  }
}

function changeCustomer(
  { commerce }: Catalogue,
  customer: CustomerRecord,
  args: CustomerArguments,
  now: string,
): void {
  const { email, username } = args;
  if (email !== undefined && email.toLowerCase() !== customer.email.toLowerCase()) {
    const isTaken = commerce.customerByEmail(email) !== undefined;
    if (isTaken || !email.includes('@'))
      throw new RestError(400, 'woocommerce_rest_customer_invalid_email', 'Email address is invalid.');
    customer.email = email;
  }
  if (username !== undefined && username !== customer.username)
    throw new RestError(400, 'woocommerce_rest_customer_invalid_argument', 'Username isn&#039;t editable.');
  if (args.password !== undefined) customer.password = args.password;
  if (args.first_name !== undefined) customer.first_name = args.first_name;
  if (args.last_name !== undefined) customer.last_name = args.last_name;
  customer.billing = mergeAddress(customer.billing, args.billing);
  customer.shipping = mergeAddress(customer.shipping, args.shipping);
  customer.meta_data = mergeMeta(customer.meta_data, args.meta_data, () => commerce.nextId('meta'));
  customer.date_modified_gmt = now;
}
