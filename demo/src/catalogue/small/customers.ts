import type { AddressRecord, CustomerRecord } from '../commerce-records.js';
import { dayText } from '../new-records.js';

const BERLIN = {
  address_1: 'Lindenstraße 7',
  city: 'Berlin',
  postcode: '10969',
  country: 'DE',
  state: 'DE-BE',
};
const VIENNA = { address_1: 'Gumpendorfer Straße 12', city: 'Wien', postcode: '1060', country: 'AT' };

/**
 * Who has an account at Kranich. Everybody's password is `kranich-` and their first name in small letters:
 * `lena@mail.example.test` logs in with `kranich-lena`.
 */
export function smallCustomers(): CustomerRecord[] {
  return [
    person(1, 'Emma', 'Kranich', 'administrator', BERLIN),
    person(2, 'Mireille', 'Okafor', 'author', {}),
    person(3, 'Lena', 'Faber', 'customer', BERLIN),
    person(4, 'Jonas', 'Weiß', 'customer', VIENNA),
    { ...person(5, 'Aiko', '山本', 'customer', {}), is_paying_customer: false },
  ];
}

function person(
  id: number,
  first: string,
  last: string,
  role: string,
  home: Partial<AddressRecord>,
): CustomerRecord {
  const username = first.toLowerCase();
  const email = `${username}@mail.example.test`;
  const isKnown = home.country !== undefined;
  const address: AddressRecord = {
    ...{ first_name: isKnown ? first : '', last_name: isKnown ? last : '', company: '' },
    ...{ address_1: '', address_2: '', city: '', state: '', postcode: '', country: '' },
    phone: isKnown ? `+49 30 555010${id}` : '',
    ...home,
  };
  return {
    id,
    date_created_gmt: dayText(id),
    date_modified_gmt: dayText(id + 40),
    email,
    username,
    password: `kranich-${username}`,
    application_passwords: [],
    first_name: first,
    last_name: last,
    display_name: `${first} ${last}`,
    role,
    billing: { ...address, email: isKnown ? email : '' },
    shipping: { ...address },
    is_paying_customer: role === 'customer',
    avatar_url: '',
    meta_data: [{ id: id * 100, key: 'loyalty_tier', value: id === 3 ? 'gold' : 'silver' }],
  };
}
