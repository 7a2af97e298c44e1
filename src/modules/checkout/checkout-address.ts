import type { CheckoutInput } from '../../generated/schema-types.js';
import type { WireAddress, WireCart } from '../../upstream/store-api/cart-types.js';
import { addressToWire, leftBehind } from '../shared/address.mapper.js';
import type { Notes } from '../shared/operation.slice.js';

/** Both addresses of an order, complete as far as they are known. */
export interface CheckoutAddresses {
  billing: WireCart['billing_address'];
  shipping: WireAddress;
}

/**
 * Where bill and parcel go: what the input says, filled up with what the session knows. As in
 * WooCommerce's own checkout, the parcel goes where the bill goes unless it is said otherwise.
 */
export function checkoutAddresses(
  { billing, shipping, shipToDifferentAddress }: CheckoutInput,
  cart: WireCart,
  notes: Notes,
): CheckoutAddresses {
  const bill = completed(cart.billing_address, billing);
  const isApart = shipToDifferentAddress ?? Boolean(shipping);
  if (shipping && !isApart)
    notes.notice('checkout: "shipping" was not taken, since "shipToDifferentAddress" is false.');
  if (isApart)
    return {
      billing: bill,
      shipping: completed(cart.shipping_address, shipping),
    };
  if (!billing && cart.shipping_address.address_1 !== '')
    return { billing: bill, shipping: cart.shipping_address };
  return { billing: bill, shipping: withoutEmail(bill) };
}

/** What is given, filled up with what is known. */
function completed<T extends WireAddress>(known: T, input: CheckoutInput['billing']): T {
  const given = input && addressToWire(input);
  return { ...known, ...leftBehind(given, known), ...given };
}

/** Whether taxes and ways of shipping may be others there. */
export function isElsewhere(a: WireAddress, b: WireAddress): boolean {
  return (['country', 'state', 'postcode', 'city'] as const).some((part) => a[part] !== b[part]);
}

/** Only addresses for bills have one. */
function withoutEmail(address: WireCart['billing_address']): WireAddress {
  const { first_name, last_name, company, address_1, address_2, city, state, postcode, country, phone } =
    address;
  return { first_name, last_name, company, address_1, address_2, city, state, postcode, country, phone };
}
