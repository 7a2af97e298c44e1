import type { CustomerRecord } from '../catalogue/commerce-records.js';
import { resourceLinks } from './links.js';
import { avatars } from './review.view.js';
import type { ViewContext } from './sellable.view.js';
import { siteDate } from './site-time.js';

/** What a shop's owner may do with a customer; nobody deletes themselves. */
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** A customer as `wc/v3` answers it. `isDeleted` leaves out what can be done with it. */
export function customerView({ api }: ViewContext, customer: CustomerRecord, isDeleted = false) {
  const methods = customer.role === 'administrator' ? METHODS.slice(0, 4) : METHODS;
  return {
    id: customer.id,
    date_created: siteDate(customer.date_created_gmt),
    date_created_gmt: customer.date_created_gmt,
    date_modified: siteDate(customer.date_modified_gmt),
    date_modified_gmt: customer.date_modified_gmt,
    email: customer.email,
    first_name: customer.first_name,
    last_name: customer.last_name,
    role: customer.role,
    username: customer.username,
    billing: customer.billing,
    shipping: customer.shipping,
    is_paying_customer: customer.is_paying_customer,
    avatar_url: avatars(customer.email)['96'],
    meta_data: customer.meta_data,
    _links: resourceLinks(
      api,
      { self: `customers/${customer.id}`, collection: 'customers' },
      isDeleted ? null : methods,
    ),
  };
}
