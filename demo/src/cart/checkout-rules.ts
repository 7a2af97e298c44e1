import type { AddressRecord, BillingRecord } from '../catalogue/commerce-records.js';
import { RestError } from '../rest/rest-error.js';
import { cartFaults, couponFaults } from './cart-check.js';
import { isEmail, isPostcode } from './cart-customer.js';
import type { CartSession } from './cart-session.js';
import type { CartShop } from './cart-shop.js';
import type { PricedCart } from './priced-cart.js';

/** Countries where addresses have no postcode, or where it may be left out. */
const NO_POSTCODE = new Set(['AE', 'AG', 'AO', 'BS', 'BZ', 'HK', 'IE', 'QA', 'RW', 'ZW']);
/** Countries whose addresses need a state. */
const NEEDS_STATE = new Set(['US', 'CA', 'AU', 'BR', 'CN', 'ES', 'IN', 'IT', 'JP', 'MX']);

const LABELS: [keyof AddressRecord, string][] = [
  ['first_name', 'First name'],
  ['last_name', 'Last name'],
  ['address_1', 'Address'],
  ['city', 'City'],
  ['state', 'State'],
  ['postcode', 'Postal code'],
  ['country', 'Country/Region'],
];

/** Refuses a checkout without goods. */
export function requireGoods(cart: PricedCart): void {
  if (cart.lines.length === 0) {
    const message = 'Cannot place an order, your cart is empty.';
    throw new RestError(400, 'woocommerce_rest_cart_empty', message);
  }
}

/** Refuses a checkout of goods that are not there any more, with the cart as it is. */
export function requireStock(shop: CartShop, session: CartSession): void {
  const [fault] = cartFaults(shop, { ...session, coupons: [] });
  if (fault) throw new RestError(409, fault.code, fault.message);
}

/** Refuses a checkout whose coupons do not count any more, and takes them out of the cart. */
export function requireCoupons(shop: CartShop, session: CartSession): void {
  const faults = couponFaults(shop, session, session.billing.email);
  if (faults.length === 0) return;
  session.coupons = session.coupons.filter((code) => !faults.some((fault) => fault.code === code));
  const codes = faults.map(({ code }) => code).join('", "');
  throw new RestError(
    409,
    'woocommerce_rest_cart_coupon_errors',
    `Invalid coupons were removed from the cart: "${codes}"`,
    { removed_coupons: Object.fromEntries(faults.map(({ code, message }) => [code, message])) },
  );
}

/** Refuses a checkout without a usable e-mail address or with an unfinished postal one. */
export function requireAddresses(session: CartSession, needsShipping: boolean): void {
  const { email } = session.billing;
  if (email === '') {
    const message = 'A valid email address is required';
    throw new RestError(400, 'woocommerce_rest_missing_email_address', message);
  }
  if (!isEmail(email)) {
    const message = `The provided email address (${email}) is not valid—please provide a valid email address`;
    throw new RestError(400, 'woocommerce_rest_invalid_email_address', message);
  }
  if (needsShipping) requireAddress('shipping', session.shipping);
  requireAddress('billing', session.billing);
}

/** Refuses goods that have to be sent with no way to send them. */
export function requireShipping(cart: PricedCart): void {
  if (!cart.needsShipping) return;
  const isSettled = cart.packages.length > 0 && cart.packages.every(({ selected }) => selected !== null);
  if (isSettled) return;
  const message = 'Sorry, this order requires a shipping option.';
  throw new RestError(400, 'woocommerce_rest_invalid_shipping_option', message);
}

function requireAddress(kind: 'shipping' | 'billing', address: AddressRecord | BillingRecord): void {
  const missing = LABELS.filter(([field]) => {
    if (field === 'state' && !NEEDS_STATE.has(address.country)) return false;
    if (field === 'postcode' && NO_POSTCODE.has(address.country)) return false;
    return address[field] === '';
  }).map(([, label]) => `${label} is required`);
  if (missing.length > 0) throw invalidAddress(kind, kind, missing);
  if (!isPostcode(address)) {
    throw invalidAddress(kind, 'invalid_postcode', ['The provided postcode / ZIP is not valid']);
  }
}

function invalidAddress(kind: 'shipping' | 'billing', code: string, messages: string[]): RestError {
  const message = `There was a problem with the provided ${kind} address: ${messages.join(', ')}`;
  return new RestError(400, 'woocommerce_rest_invalid_address', message, { errors: { [code]: messages } });
}
