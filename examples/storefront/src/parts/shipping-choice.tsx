import { Fragment, useState } from 'react';
import { useChooseShipping } from '../api/cart.js';
import type { CartFragment } from '../gql/graphql.js';
import { Failure } from './states.js';

/** How the cart can be sent, package by package. Nothing for what is not shipped. */
export function ShippingChoice({ cart }: { cart: CartFragment }) {
  const choose = useChooseShipping();
  const [wanted, setWanted] = useState<readonly string[] | null>(null);
  if (!cart.needsShippingAddress) return null;
  const parcels = (cart.availableShippingMethods ?? []).map((parcel) => ({
    details: parcel?.packageDetails ?? '',
    rates: parcel?.rates?.filter((rate) => rate !== null) ?? [],
  }));
  const inCart = parcels.map(({ rates }) => rates.find(({ selected }) => selected)?.id ?? '');
  // What was just chosen is shown at once; should the shop refuse it, the old choice comes back.
  const chosen = wanted ?? inCart;
  return (
    <fieldset className="radios" aria-busy={choose.isPending}>
      <legend>Shipping</legend>
      {parcels.every(({ rates }) => rates.length === 0) && (
        <p className="muted">Shown once the address is known.</p>
      )}
      {parcels.map(({ details, rates }, index) => (
        <Fragment key={details}>
          {parcels.length > 1 && <p className="muted">{details}</p>}
          {rates.map(({ id, label, price }) => (
            <label key={id} className="check spread">
              <span>
                <input
                  type="radio"
                  name={`shipping-${index}`}
                  value={id}
                  checked={chosen[index] === id}
                  disabled={choose.isPending}
                  onChange={() => {
                    const next = chosen.with(index, id);
                    setWanted(next);
                    choose.mutate(next, {
                      onSettled: () => {
                        setWanted(null);
                      },
                    });
                  }}
                />{' '}
                {label}
              </span>
              <span>{price.withTax.formatted}</span>
            </label>
          ))}
        </Fragment>
      ))}
      {choose.error && <Failure error={choose.error} />}
    </fieldset>
  );
}
