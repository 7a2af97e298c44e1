import { randomBytes } from 'node:crypto';
import type { CustomerRecord } from '../catalogue/commerce-records.js';
import { RestError } from '../rest/rest-error.js';
import { gmtText } from '../view/site-time.js';
import type { CartSession } from './cart-session.js';
import type { CartShop } from './cart-shop.js';

/** Makes a customer of whoever checks out. Throws 400 when there is one with that e-mail address. */
export function createAccount(shop: CartShop, session: CartSession, password: string): CustomerRecord {
  const { commerce } = shop.catalogue;
  const { email, first_name, last_name } = session.billing;
  if (commerce.customerByEmail(email)) {
    throw new RestError(
      400,
      'registration-error-email-exists',
      'An account is already registered with your email address. Please log in.',
    );
  }
  const now = gmtText(shop.now().getTime());
  const customer: CustomerRecord = {
    id: commerce.nextId('customer'),
    date_created_gmt: now,
    date_modified_gmt: now,
    email,
    username: freeName(shop, email.split('@')[0] ?? 'customer'),
    password: password || randomBytes(9).toString('base64url'),
    application_passwords: [],
    first_name,
    last_name,
    display_name: `${first_name} ${last_name}`.trim(),
    role: 'customer',
    billing: { ...session.billing },
    shipping: { ...session.shipping },
    is_paying_customer: false,
    avatar_url: '',
    meta_data: [],
  };
  commerce.customers.set(customer.id, customer);
  return customer;
}

function freeName({ catalogue }: CartShop, wanted: string): string {
  let name = wanted;
  for (let number = 2; catalogue.commerce.customerByLogin(name); number++) name = `${wanted}${number}`;
  return name;
}
