import type { AddressModel } from '../shared/address.model.js';
import type { MetaEntry } from '../shared/sellable.model.js';

/** A customer of the shop, as they may see themselves. */
export interface CustomerRecord {
  kind: 'customer';
  id: number;
  email: string;
  username: string;
  firstName: string | null;
  lastName: string | null;
  role: string;
  /** ISO 8601 with the site's offset. */
  date: string | null;
  modified: string | null;
  isPayingCustomer: boolean;
  billing: AddressModel;
  shipping: AddressModel;
  metaData: readonly MetaEntry[];
}

/** Somebody without an account; all there is of them is in their cart. */
export interface Guest {
  kind: 'guest';
}

/** The shopper who is asking. */
export type CustomerModel = CustomerRecord | Guest;

export const GUEST: Guest = { kind: 'guest' };
