/** An address as all of WooCommerce's APIs send one; an empty text stands for what is not there. */
export interface WireAddress {
  first_name?: string | null;
  last_name?: string | null;
  company?: string | null;
  address_1?: string | null;
  address_2?: string | null;
  city?: string | null;
  state?: string | null;
  postcode?: string | null;
  country?: string | null;
  /** Only in addresses for bills. */
  email?: string | null;
  phone?: string | null;
}
