import { type Decoded, list, nullable, part, record, required } from '../decode/decoder.js';
import { flag, id, text } from '../decode/scalars.js';
import { wireAddress, type WireAddress } from './address-types.js';
import { checkedId } from './id-chunks.js';
import { bodyRequest, type Query } from './query.js';
import type { RowReader } from './rows.js';
import { wireMeta } from './wire-types.js';

/** A customer as `wc/v3/customers` sends one (WooCommerce 10.5). */
export const wireCustomer = record({
  id: required(id),
  date_created: nullable(text),
  date_created_gmt: nullable(text),
  date_modified: nullable(text),
  date_modified_gmt: nullable(text),
  email: text,
  first_name: text,
  last_name: text,
  role: text,
  username: text,
  billing: part(wireAddress),
  shipping: part(wireAddress),
  is_paying_customer: flag,
  avatar_url: text,
  meta_data: list(wireMeta),
});
export type WireCustomer = Decoded<typeof wireCustomer>;

/** What of a customer may be written: never a role, nor custom fields unless the caller has checked them. */
export interface CustomerChanges {
  email?: string;
  username?: string;
  password?: string;
  first_name?: string;
  last_name?: string;
  billing?: WireAddress;
  shipping?: WireAddress;
  meta_data?: readonly { key: string; value: string }[];
}

/** Customers by the shop's keys: whoever asks must have proved before that they are the one. */
export interface CustomerCalls {
  /** @returns null when there is none */
  byId(id: number): Promise<WireCustomer | null>;
  byEmail(email: string): Promise<WireCustomer | null>;
  byUsername(username: string): Promise<WireCustomer | null>;
  /** @throws UpstreamRefusedError with WooCommerce's own words */
  create(changes: CustomerChanges): Promise<WireCustomer>;
  /** @throws UpstreamRefusedError with WooCommerce's own words */
  update(id: number, changes: CustomerChanges): Promise<WireCustomer>;
}

const PATH = '/customers';
const RESOURCE = 'customers';

/** The calls, which somebody else signs. */
export function createCustomerCalls(rows: RowReader): CustomerCalls {
  const write = (method: 'POST' | 'PUT', path: string, body: CustomerChanges): Promise<WireCustomer> => {
    const secrets = body.password === undefined ? [] : [body.password];
    return rows.write(wireCustomer, { method, path, body, secrets, resource: RESOURCE });
  };
  // Names and e-mail addresses of people stay out of URLs, which servers log.
  const search = (query: Query): Promise<WireCustomer[]> =>
    rows.allOf(wireCustomer, bodyRequest(PATH, { ...query, role: 'all' }, RESOURCE));
  return {
    byId: (id) => {
      if (!Number.isSafeInteger(id) || id <= 0) return Promise.resolve(null);
      return rows.one(wireCustomer, `${PATH}/${checkedId(id)}`, {}, RESOURCE);
    },
    byEmail: async (email) => {
      const found = await search({ email });
      return found.find((customer) => same(customer.email, email)) ?? null;
    },
    byUsername: async (username) => {
      const found = await search({ search: username, per_page: 100 });
      return found.find((customer) => same(customer.username, username)) ?? null;
    },
    create: (changes) => write('POST', PATH, changes),
    update: (id, changes) => write('PUT', `${PATH}/${checkedId(id)}`, changes),
  };
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
