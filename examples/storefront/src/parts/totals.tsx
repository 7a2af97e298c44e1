import { asText } from '../api/client.js';

interface Sums {
  subtotal: string | null;
  discountTotal: string | null;
  shippingTotal: string | null;
  totalTax: string | null;
  total: string | null;
}

/** The sums of a cart or an order; those that are nothing are left out. */
export function Totals({ totals }: { totals: Sums }) {
  return (
    <dl className="totals" aria-live="polite">
      <Row name="Subtotal" value={totals.subtotal} />
      <Row name="Discount" value={totals.discountTotal} sign="−" />
      <Row name="Shipping" value={totals.shippingTotal} />
      <Row name="Tax" value={totals.totalTax} />
      <div className="total">
        <dt>Total</dt>
        <dd>{asText(totals.total)}</dd>
      </div>
    </dl>
  );
}

function Row({ name, value, sign = '' }: { name: string; value: string | null; sign?: string }) {
  const text = asText(value);
  if (!/[1-9]/.test(text)) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {sign}
        {text}
      </dd>
    </div>
  );
}
