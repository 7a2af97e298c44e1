import type { AddressRecord, BillingRecord } from '../catalogue/commerce-records.js';
import { RestError } from '../rest/rest-error.js';
import type { CartSession } from './cart-session.js';
import { shopLocation, type CartShop } from './cart-shop.js';
import { STATES } from '../data/states.js';
import { COUNTRY_CODES } from './country-codes.js';

/** An address as a request sends it; what is left out stays as it was. */
export type SentAddress = Partial<Record<keyof BillingRecord, unknown>>;

const EMPTY: AddressRecord = {
  first_name: '',
  last_name: '',
  company: '',
  address_1: '',
  address_2: '',
  city: '',
  state: '',
  postcode: '',
  country: '',
  phone: '',
};

/** The addresses a session begins with: a customer's own, or the shop's country and state. */
export function customerDefaults(
  shop: CartShop,
  userId: number,
): { billing: BillingRecord; shipping: AddressRecord } {
  const customer = shop.catalogue.commerce.customers.get(userId);
  const addresses = {
    billing: { ...EMPTY, email: '', ...customer?.billing },
    shipping: { ...EMPTY, ...customer?.shipping },
  };
  if (customer && addresses.billing.email === '') addresses.billing.email = customer.email;
  fillPlace(shop, addresses);
  return addresses;
}

/** Where nothing is known, the shopper is taken to be where the shop is; WooCommerce does so at every request. */
export function fillPlace(
  shop: CartShop,
  { billing, shipping }: { billing: BillingRecord; shipping: AddressRecord },
): void {
  const { country, state } = shopLocation(shop.catalogue);
  const hasShipping = shipping.address_1 !== '' || shipping.address_2 !== '';
  if (billing.country === '') billing.country = country;
  if (billing.state === '' && billing.country === country) billing.state = state;
  if (hasShipping) return;
  if (shipping.country === '') shipping.country = billing.country;
  if (shipping.state === '' && shipping.country === billing.country) shipping.state = billing.state;
}

/** Writes sent addresses over a session's. Throws 400 for a country that does not exist or an impossible e-mail. */
export function changeAddresses(
  session: CartSession,
  sent: { billing: SentAddress | undefined; shipping: SentAddress | undefined },
): void {
  const faults: [string, string, string][] = [];
  for (const [name, address] of [
    ['billing_address', sent.billing],
    ['shipping_address', sent.shipping],
  ] as const) {
    const country = address?.country;
    if (typeof country === 'string' && country !== '' && !COUNTRY_CODES.includes(country)) {
      const list = COUNTRY_CODES.join(', ');
      faults.push([name, 'invalid_country', `Invalid country code provided. Must be one of: ${list}`]);
    } else if (address) {
      const own = name === 'billing_address' ? session.billing : session.shipping;
      const next = { ...own, ...known(address, own) };
      for (const [code, text] of placeFaults(next)) faults.push([name, code, text]);
    }
    const email = name === 'billing_address' ? address?.email : undefined;
    if (typeof email === 'string' && email !== '' && !isEmail(email))
      faults.push([name, 'invalid_email', 'The provided email address is not valid']);
  }
  if (faults.length > 0) throw invalidAddresses(faults);
  Object.assign(session.billing, known(sent.billing, session.billing));
  Object.assign(session.shipping, known(sent.shipping, session.shipping));
}

/** Whether a text can be an e-mail address. */
export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
}

/** Whether a country has such a postcode; all count where this shop does not know them. */
export function isPostcode({ country, postcode }: Pick<AddressRecord, 'country' | 'postcode'>): boolean {
  if (['DE', 'FR', 'IT', 'ES'].includes(country)) return /^\d{5}$/.test(postcode);
  if (['AT', 'CH', 'BE', 'DK'].includes(country)) return /^\d{4}$/.test(postcode);
  if (country === 'US') return /^\d{5}(-\d{4})?$/.test(postcode);
  return true;
}

/** What WooCommerce says of an address as it would be, with what it had before. */
function placeFaults({ country, state, postcode }: AddressRecord): [string, string][] {
  const states = (STATES[country] ?? '').split('|').map((entry) => entry.split(' ')[0] ?? '');
  const faults: [string, string][] = [];
  if (state !== '' && states[0] !== '' && !states.includes(state.toUpperCase())) {
    const text = `The provided state (${state}) is not valid. Must be one of: ${states.join(', ')}`;
    faults.push(['invalid_state', text]);
  }
  if (postcode !== '' && !isPostcode({ country, postcode }))
    faults.push(['invalid_postcode', 'The provided postcode / ZIP is not valid']);
  return faults;
}

function known(sent: SentAddress | undefined, own: AddressRecord): Record<string, string> {
  return Object.fromEntries(
    Object.entries(sent ?? {}).flatMap(([name, value]) =>
      name in own && (typeof value === 'string' || typeof value === 'number')
        ? [[name, String(value).trim()]]
        : [],
    ),
  );
}

function invalidAddresses(faults: [string, string, string][]): RestError {
  const names = [...new Set(faults.map(([name]) => name))].join(', ');
  return new RestError(400, 'rest_invalid_param', `Invalid parameter(s): ${names}`, {
    params: Object.fromEntries(faults.map(([name, , message]) => [name, message])),
    details: Object.fromEntries(faults.map(([name, code, message]) => [name, { code, message, data: null }])),
  });
}
