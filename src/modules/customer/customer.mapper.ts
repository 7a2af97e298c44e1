import { isoWithOffset } from '../../lib/wordpress-date.js';
import type { WireCustomer } from '../../upstream/woo-rest/customers.js';
import { mapAddress } from '../shared/address.mapper.js';
import type { CustomerRecord } from './customer.model.js';

/** A customer off the wire. */
export function mapCustomer(wire: WireCustomer): CustomerRecord {
  return {
    kind: 'customer',
    id: wire.id,
    email: wire.email,
    username: wire.username,
    firstName: wire.first_name || null,
    lastName: wire.last_name || null,
    role: wire.role,
    date: isoWithOffset(wire.date_created, wire.date_created_gmt),
    modified: isoWithOffset(wire.date_modified, wire.date_modified_gmt),
    isPayingCustomer: wire.is_paying_customer,
    billing: mapAddress(wire.billing),
    shipping: mapAddress(wire.shipping),
    metaData: wire.meta_data,
  };
}
