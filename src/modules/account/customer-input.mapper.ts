import { BadInputError } from '../../errors.js';
import type { CustomerAddressInput, MetaDataInput } from '../../generated/schema-types.js';
import { isDefined } from '../../lib/is-defined.js';
import type { CustomerChanges } from '../../upstream/woo-rest/customers.js';
import { addressToWire } from '../shared/address.mapper.js';

/** What people say of themselves when they make an account. */
export interface NewCustomerInput {
  username?: string | null;
  email?: string | null;
  password?: string | null;
  firstName?: string | null;
  lastName?: string | null;
}

/** Addresses as they are typed. */
export interface AddressInputs {
  billing?: CustomerAddressInput | null;
  shipping?: CustomerAddressInput | null;
  shippingSameAsBilling?: boolean | null;
}

/** A new customer as WooCommerce takes one; it makes up what is left out or empty. */
export function newCustomerToWire(input: NewCustomerInput): CustomerChanges {
  const { username, email, password, firstName, lastName } = input;
  return {
    ...(email && { email }),
    ...(username && { username }),
    ...(password && { password }),
    ...(firstName && { first_name: firstName }),
    ...(lastName && { last_name: lastName }),
  };
}

/** Both addresses, as far as they are given. */
export function addressesToWire({
  billing,
  shipping,
  shippingSameAsBilling,
}: AddressInputs): Pick<CustomerChanges, 'billing' | 'shipping'> {
  const parcels = shippingSameAsBilling ? billing : shipping;
  return {
    ...(billing && { billing: addressToWire(billing) }),
    ...(parcels && { shipping: addressToWire(withoutEmail(parcels)) }),
  };
}

/** Nobody writes an e-mail on a parcel, and WooCommerce keeps none there. */
function withoutEmail(address: CustomerAddressInput): CustomerAddressInput {
  const { email, ...rest } = address;
  return email === undefined ? address : rest;
}

/**
 * Custom fields of a customer.
 * @param writable keys that the operator has allowed
 * @throws BadInputError for any other
 */
export function customerMetaToWire(
  entries: readonly (MetaDataInput | null)[] | null | undefined,
  writable: ReadonlySet<string>,
): Pick<CustomerChanges, 'meta_data'> {
  const given = (entries ?? []).filter(isDefined);
  const refused = given.find(({ key }) => !writable.has(key));
  if (refused) throw new BadInputError(`The custom field "${refused.key}" cannot be written.`);
  return given.length === 0 ? {} : { meta_data: given.map(({ key, value }) => ({ key, value })) };
}
