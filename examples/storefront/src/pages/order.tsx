import { Link } from 'wouter';
import { useOrder } from '../api/checkout.js';
import { asText } from '../api/client.js';
import type { OrderPageFragment } from '../gql/graphql.js';
import { Address } from '../parts/address.js';
import { day } from '../parts/day.js';
import { Page } from '../parts/page.js';
import { Picture } from '../parts/picture.js';
import { Empty, Failure, Loading } from '../parts/states.js';
import { statusText } from '../parts/status-text.js';
import { Totals } from '../parts/totals.js';

/** An order, just placed or long ago. */
export function OrderPage({ number }: { number: string }) {
  const order = useOrder(number);
  return (
    <Page title={`Order ${number}`} className="order">
      {order.isPending && <Loading lines={6} />}
      {order.error && <Failure error={order.error} retry={order.refetch} />}
      {order.data === null && <Empty title="There is no such order." />}
      {order.data && <Loaded order={order.data} />}
    </Page>
  );
}

function Loaded({ order }: { order: OrderPageFragment }) {
  return (
    <>
      <p className="lead">
        Thank you. {statusText(order.status)}, {day(order.date)}
        {order.paymentMethodTitle && `, ${asText(order.paymentMethodTitle)}`}.
      </p>
      <div className="with-side">
        <ul className="lines">
          {order.lineItems?.nodes.map(({ id, quantity, total, product, variation }) => (
            <li key={id} className="line">
              <Picture image={product?.node.image} name={product?.node.name ?? null} />
              <div>
                {product ? (
                  <Link href={`/product/${product.node.slug ?? ''}`}>
                    {variation?.node.name ?? product.node.name}
                  </Link>
                ) : (
                  'No longer sold'
                )}
                <p className="muted">{quantity} ×</p>
              </div>
              <span className="line-total">{asText(total)}</span>
            </li>
          ))}
        </ul>
        <section className="side" aria-label="Summary">
          <Totals totals={order} />
          {order.shippingLines?.nodes.map(({ id, methodTitle }) => (
            <p key={id} className="muted">
              Shipping: {asText(methodTitle)}
            </p>
          ))}
          {order.customerNote && <p>“{order.customerNote}”</p>}
          {order.billing && (
            <>
              <h2>Billing</h2>
              <Address address={order.billing} />
            </>
          )}
          {order.shipping?.address1 && (
            <>
              <h2>Shipping</h2>
              <Address address={order.shipping} />
            </>
          )}
        </section>
      </div>
    </>
  );
}
