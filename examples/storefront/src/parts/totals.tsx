import type { CartFragment } from '../gql/graphql.js';

/** A sum with its name; left out when it is nothing. */
export type Sum = [name: string, money: { amount: string; formatted: string } | null | undefined];

/** Sums, and what they come to. */
export function Totals({ sums, total, note }: { sums: Sum[]; total: string; note?: string | undefined }) {
  return (
    <dl className="totals" aria-live="polite">
      {sums.map(
        ([name, money]) =>
          money &&
          Number(money.amount) !== 0 && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{money.formatted}</dd>
            </div>
          ),
      )}
      <div className="total">
        <dt>Total {note && <small className="muted">{note}</small>}</dt>
        <dd>{total}</dd>
      </div>
    </dl>
  );
}

/** The sums of the cart, with tax. */
export function CartTotals({ cart }: { cart: CartFragment }) {
  const { subtotal, discount, fees, shipping, total } = cart.totals;
  return (
    <Totals
      sums={[
        ['Subtotal', subtotal.withTax],
        ['Discount', negative(discount.withTax)],
        ['Fees', fees.withTax],
        ['Shipping', shipping?.withTax],
      ]}
      total={total.withTax.formatted}
      note={`with ${total.tax.formatted} tax`}
    />
  );
}

/** What is taken off, with its sign. */
export function negative<T extends { formatted: string }>(money: T): T {
  return { ...money, formatted: `−${money.formatted}` };
}
