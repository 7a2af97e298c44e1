import { Link } from 'wouter';
import { useCart, useRemoveLine, useSetQuantity } from '../api/cart.js';
import type { CartLineFragment } from '../gql/graphql.js';
import { Coupons } from '../parts/coupons.js';
import { Page } from '../parts/page.js';
import { Picture } from '../parts/picture.js';
import { ShippingChoice } from '../parts/shipping-choice.js';
import { Empty, Failure, Loading } from '../parts/states.js';
import { CartTotals } from '../parts/totals.js';

/** The cart. */
export function CartPage() {
  const { data: cart, error, isPending, refetch } = useCart();
  if (!cart || cart.isEmpty) {
    return (
      <Page title="Cart">
        {isPending ? (
          <Loading />
        ) : error ? (
          <Failure error={error} retry={refetch} />
        ) : (
          <Empty title="Your cart is empty.">
            <Link href="/" className="button">
              To all products
            </Link>
          </Empty>
        )}
      </Page>
    );
  }
  return (
    <Page title="Cart" className="with-side">
      {cart.problems.length > 0 && (
        <div className="notice notice-bad whole" role="alert">
          {cart.problems.map(({ code, message }) => (
            <p key={code + message}>{message}</p>
          ))}
        </div>
      )}
      <ul className="lines">
        {cart.contents?.nodes.map((line) => (
          <Line key={line.key} line={line} />
        ))}
      </ul>
      <section className="side" aria-label="Summary">
        <Coupons cart={cart} />
        <ShippingChoice cart={cart} />
        <CartTotals cart={cart} />
        <Link href="/checkout" className="button wide">
          Check out
        </Link>
      </section>
    </Page>
  );
}

function Line({ line }: { line: CartLineFragment }) {
  const { key, quantity, totals, product, variation } = line;
  const setQuantity = useSetQuantity();
  const remove = useRemoveLine();
  const busy = setQuantity.isPending || remove.isPending;
  const error = setQuantity.error ?? remove.error;
  const name = product?.node.name ?? 'No longer sold';
  const change = (by: number): void => {
    setQuantity.mutate({ key, quantity: (quantity ?? 0) + by });
  };
  return (
    <li className="line" aria-busy={busy}>
      <Picture image={variation?.node.image ?? product?.node.image} name={name} />
      <div>
        <Link href={`/product/${product?.node.slug ?? ''}`}>{name}</Link>
        <p className="muted">{product?.simpleVariations?.map((choice) => choice?.value).join(', ')}</p>
      </div>
      <div className="stepper" role="group" aria-label={`Quantity of ${name}`}>
        <button
          type="button"
          aria-label="One less"
          disabled={busy}
          onClick={() => {
            change(-1);
          }}
        >
          −
        </button>
        <output>{quantity}</output>
        <button
          type="button"
          aria-label="One more"
          disabled={busy}
          onClick={() => {
            change(1);
          }}
        >
          +
        </button>
      </div>
      <span className="line-total">{totals.total.withTax.formatted}</span>
      <button
        type="button"
        className="link"
        aria-label={`Remove ${name}`}
        disabled={busy}
        onClick={() => {
          remove.mutate(key);
        }}
      >
        Remove
      </button>
      {error && <Failure error={error} />}
    </li>
  );
}
