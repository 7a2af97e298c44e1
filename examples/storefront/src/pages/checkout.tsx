import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useAccount, useLoggedIn } from '../api/account.js';
import { useCart } from '../api/cart.js';
import { useCheckout } from '../api/checkout.js';
import { asText } from '../api/client.js';
import { addressOf, AddressFields, useCheckoutChoices } from '../parts/address-fields.js';
import { fieldErrorsOf } from '../parts/field-errors.js';
import { Page } from '../parts/page.js';
import { ShippingChoice } from '../parts/shipping-choice.js';
import { Empty, Failure, Loading } from '../parts/states.js';
import { CartTotals } from '../parts/totals.js';
import { textOf, useForm } from '../parts/use-form.js';

/** Addresses, shipping, payment: and the order is placed. */
export function CheckoutPage() {
  const cart = useCart();
  const account = useAccount();
  const loggedIn = useLoggedIn();
  const choices = useCheckoutChoices();
  const checkout = useCheckout();
  const [, navigate] = useLocation();
  const [elsewhere, setElsewhere] = useState(false);
  const { errors, setErrors, form } = useForm((values) => {
    checkout.mutate(
      {
        billing: addressOf(values, 'billing'),
        shipToDifferentAddress: elsewhere,
        ...(elsewhere && { shipping: addressOf(values, 'shipping') }),
        paymentMethod: textOf(values, 'paymentMethod'),
        customerNote: textOf(values, 'note'),
      },
      {
        onSuccess: ({ order, result, redirect }) => {
          // A page of the payment provider; what needs none is done here.
          if (result !== 'success' && redirect) window.location.assign(redirect);
          else navigate(`/order/${String(order.databaseId)}`);
        },
        onError: (error) => {
          setErrors(fieldErrorsOf(error, elsewhere));
        },
      },
    );
  });
  if (cart.isPending || choices.isPending || (loggedIn && account.isPending)) {
    return (
      <Page title="Checkout">
        <Loading lines={8} />
      </Page>
    );
  }
  const failed = choices.error ?? (cart.data ? null : cart.error);
  if (failed || !cart.data || cart.data.isEmpty) {
    return (
      <Page title="Checkout">
        {failed ? (
          <Failure error={failed} retry={cart.refetch} />
        ) : (
          <Empty title="There is nothing to check out.">
            <Link href="/" className="button">
              To all products
            </Link>
          </Empty>
        )}
      </Page>
    );
  }
  const gateways = choices.data?.paymentGateways?.nodes ?? [];
  return (
    <Page title="Checkout">
      <form {...form} className="with-side" aria-busy={checkout.isPending}>
        <div className="sections">
          {!loggedIn && (
            <p className="muted">
              Have an account? <Link href="/sign-in?next=/checkout">Log in</Link>, your cart comes along.
            </p>
          )}
          <section aria-labelledby="billing">
            <h2 id="billing">Billing address</h2>
            <AddressFields kind="billing" address={account.data?.billing} errors={errors} />
            <label className="check">
              <input
                type="checkbox"
                checked={elsewhere}
                onChange={(event) => {
                  setElsewhere(event.target.checked);
                }}
              />{' '}
              Send it to another address
            </label>
          </section>
          {elsewhere && (
            <section aria-labelledby="shipping">
              <h2 id="shipping">Shipping address</h2>
              <AddressFields kind="shipping" address={account.data?.shipping} errors={errors} />
            </section>
          )}
          <section>
            <fieldset className="radios">
              <legend>Payment</legend>
              {gateways.map(({ id, title, description }, index) => (
                <label key={id} className="check">
                  <input type="radio" name="paymentMethod" value={id} defaultChecked={index === 0} required />{' '}
                  {asText(title)}
                  {description && <span className="muted block">{asText(description)}</span>}
                </label>
              ))}
              {errors['paymentMethod'] && <p className="field-error">{errors['paymentMethod']}</p>}
            </fieldset>
          </section>
          <section>
            <label className="field">
              <span>
                Note <span className="muted">(optional)</span>
              </span>
              <textarea name="note" rows={3} maxLength={1000} />
            </label>
          </section>
        </div>
        <section className="side" aria-label="Summary">
          <ul className="brief">
            {cart.data.contents?.nodes.map(({ key, quantity, totals, product }) => (
              <li key={key} className="spread">
                <span>
                  {quantity} × {product?.node.name}
                </span>
                <span>{totals.total.withTax.formatted}</span>
              </li>
            ))}
          </ul>
          <ShippingChoice cart={cart.data} />
          <CartTotals cart={cart.data} />
          {checkout.error && <Failure error={checkout.error} />}
          <button className="wide" disabled={checkout.isPending}>
            {checkout.isPending ? 'Placing the order …' : 'Place the order'}
          </button>
        </section>
      </form>
    </Page>
  );
}
