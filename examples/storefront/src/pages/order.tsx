import { Link } from 'wouter';
import { useOrder, wasPlacedHere } from '../api/checkout.js';
import { asText } from '../api/client.js';
import type { OrderPageFragment } from '../gql/graphql.js';
import { Address } from '../parts/address.js';
import { day } from '../parts/day.js';
import { Page } from '../parts/page.js';
import { Picture } from '../parts/picture.js';
import { Empty, Failure, Loading } from '../parts/states.js';
import { negative, Totals } from '../parts/totals.js';

/** An order, just placed or long ago. */
export function OrderPage({ number }: { number: string }) {
  const order = useOrder(number);
  return (
    <Page title={`Order ${order.data?.orderNumber ?? number}`} className="order">
      {order.isPending && <Loading lines={6} />}
      {order.error && <Failure error={order.error} retry={order.refetch} />}
      {order.data === null && <Empty title="There is no such order." />}
      {order.data && <Loaded order={order.data} />}
    </Page>
  );
}

function Loaded({ order }: { order: OrderPageFragment }) {
  const { statusName, date, paymentMethodTitle, needsPayment, paymentUrl } = order;
  return (
    <>
      <p className="lead">
        {wasPlacedHere(order.databaseId) && 'Thank you. '}
        {[statusName, day(date), asText(paymentMethodTitle)].filter(Boolean).join(' · ')}
      </p>
      {needsPayment && paymentUrl && (
        <p>
          <a className="button" href={paymentUrl}>
            Pay now
          </a>
        </p>
      )}
      <div className="with-side">
        <ul className="lines">
          {order.lineItems?.nodes.map(
            ({ id, name: ordered, quantity, totalMoney, image, product, variation }) => {
              const name = variation?.node.name ?? ordered;
              return (
                <li key={id} className="line">
                  <Picture image={image && { id, sourceUrl: image.sourceUrl, altText: '' }} name={name} />
                  <div>
                    {product ? <Link href={`/product/${product.node.slug ?? ''}`}>{name}</Link> : name}
                    <p className="muted">{quantity} ×</p>
                  </div>
                  <span className="line-total">{totalMoney?.formatted}</span>
                </li>
              );
            },
          )}
        </ul>
        <section className="side" aria-label="Summary">
          <Totals
            sums={[
              ['Subtotal', order.subtotalMoney],
              ['Discount', order.discountTotalMoney && negative(order.discountTotalMoney)],
              ['Shipping', order.shippingTotalMoney],
              ['Tax', order.totalTaxMoney],
            ]}
            total={order.totalMoney?.formatted ?? ''}
          />
          {order.shippingLines?.nodes.map(({ id, methodTitle }) => (
            <p key={id} className="muted">
              {asText(methodTitle)}
            </p>
          ))}
          {order.customerNote && <p>“{order.customerNote}”</p>}
          <AddressBox title="Billing" address={order.billing} />
          <AddressBox title="Shipping" address={order.shipping} />
        </section>
      </div>
    </>
  );
}

function AddressBox({ title, address }: { title: string; address: OrderPageFragment['billing'] }) {
  if (!address?.address1) return null;
  return (
    <div>
      <h2>{title}</h2>
      <Address address={address} />
    </div>
  );
}
