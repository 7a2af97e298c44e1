import { useChooseShipping } from '../api/cart.js';
import { asText } from '../api/client.js';
import type { CartFragment } from '../gql/graphql.js';
import { Failure } from './states.js';

/** How the cart can be sent, package by package. Nothing for what is not shipped. */
export function ShippingChoice({ cart }: { cart: CartFragment }) {
  const choose = useChooseShipping();
  if (!cart.needsShippingAddress) return null;
  const rates = cart.availableShippingMethods?.flatMap((parcel) => parcel?.rates ?? []) ?? [];
  return (
    <fieldset className="radios" aria-busy={choose.isPending}>
      <legend>Shipping</legend>
      {rates.length === 0 && <p className="muted">Shown once the address is known.</p>}
      {rates.map(
        (rate) =>
          rate && (
            <label key={rate.id} className="check spread">
              <span>
                <input
                  type="radio"
                  name="shipping-rate"
                  value={rate.id}
                  checked={cart.chosenShippingMethods?.includes(rate.id) ?? false}
                  disabled={choose.isPending}
                  onChange={() => {
                    choose.mutate(rate.id);
                  }}
                />{' '}
                {asText(rate.label)}
              </span>
              <span>{asText(rate.cost)}</span>
            </label>
          ),
      )}
      {choose.error && <Failure error={choose.error} />}
    </fieldset>
  );
}
