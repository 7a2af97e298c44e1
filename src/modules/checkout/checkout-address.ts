import type { CheckoutInput } from '../../generated/resolvers-types.js';
import type { OperationNotes } from '../../graphql/operation-notes.js';
import type { WireAddress, WireCart } from '../../upstream/store-api/cart-types.js';
import { addressToWire } from '../shared/address.mapper.js';

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
  notes: OperationNotes,
): CheckoutAddresses {
  const bill = {
    ...cart.billing_address,
    ...(billing && addressToWire(billing)),
  } as WireCart['billing_address'];
  const isApart = shipToDifferentAddress ?? Boolean(shipping);
  if (shipping && !isApart)
    notes.notice('checkout: "shipping" was not taken, since "shipToDifferentAddress" is false.');
  if (isApart)
    return {
      billing: bill,
      shipping: { ...cart.shipping_address, ...(shipping && addressToWire(shipping)) } as WireAddress,
    };
  if (!billing && cart.shipping_address.address_1 !== '')
    return { billing: bill, shipping: cart.shipping_address };
  const { email: _email, ...same } = bill;
  return { billing: bill, shipping: same };
}

/** Whether taxes and ways of shipping may be others there. */
export function isElsewhere(a: WireAddress, b: WireAddress): boolean {
  return (['country', 'state', 'postcode', 'city'] as const).some((part) => a[part] !== b[part]);
}
