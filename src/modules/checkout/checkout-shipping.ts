import { BadInputError } from '../../errors.js';
import { isDefined } from '../../lib/is-defined.js';
import { selectShippingRate, updateCustomer } from '../../upstream/store-api/cart-requests.js';
import type { WireCart } from '../../upstream/store-api/cart-types.js';
import type { SessionSlice } from '../session/session.slice.js';
import { isElsewhere, type CheckoutAddresses } from './checkout-address.js';

/**
 * Chooses how the packages of a cart are sent, for where they go.
 * @throws BadInputError for a rate that a package does not have
 */
export async function chooseRates(
  rateIds: readonly (string | null)[] | null | undefined,
  { billing, shipping }: CheckoutAddresses,
  cart: WireCart,
  session: SessionSlice['shopper']['session'],
): Promise<void> {
  const wanted = rateIds?.filter(isDefined) ?? [];
  if (wanted.length === 0 || !cart.needs_shipping) return;
  let current = cart;
  // Which ways there are depends on where it goes.
  if (isElsewhere(shipping, cart.shipping_address)) {
    current = await session.request(
      updateCustomer({
        billing_address: billing.email ? billing : { ...billing, email: undefined },
        shipping_address: shipping,
      }),
    );
  }
  for (const [place, rateId] of wanted.entries()) {
    const one = current.shipping_rates[place];
    const rate = one?.shipping_rates.find(({ rate_id: id }) => id === rateId);
    if (!one || !rate) throw unknownRate(rateId, one?.shipping_rates.map(({ rate_id: id }) => id) ?? []);
    if (rate.selected) continue;
    current = await session.request(selectShippingRate(one.package_id, rateId));
  }
}

function unknownRate(rateId: string, ids: readonly string[]): BadInputError {
  const choice = ids.length > 0 ? `There is ${ids.join(', ')}.` : 'There is none to this address.';
  return new BadInputError(`shippingMethod: "${rateId.slice(0, 100)}" is no way to send it. ${choice}`);
}
