/** An address as it was typed. */
export interface AddressModel {
  firstName: string | null;
  lastName: string | null;
  company: string | null;
  address1: string | null;
  address2: string | null;
  city: string | null;
  state: string | null;
  postcode: string | null;
  countryCode: string | null;
  email: string | null;
  phone: string | null;
}
