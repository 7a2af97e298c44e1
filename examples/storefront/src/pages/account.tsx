import { useState } from 'react';
import { Link, Redirect } from 'wouter';
import { useAccount, useLoggedIn, useLogOut, useUpdateCustomer } from '../api/account.js';
import type { AddressFragment } from '../gql/graphql.js';
import { Address } from '../parts/address.js';
import { type AddressKind, addressOf, AddressFields } from '../parts/address-fields.js';
import { day } from '../parts/day.js';
import { fieldErrorsOf } from '../parts/field-errors.js';
import { Page } from '../parts/page.js';
import { Failure, Loading } from '../parts/states.js';
import { useForm } from '../parts/use-form.js';

/** The customer's orders and addresses. */
export function AccountPage() {
  const { data: customer, error, isPending, refetch } = useAccount();
  const logOut = useLogOut();
  if (!useLoggedIn()) return <Redirect to="/sign-in" replace />;
  const orders = customer?.orders?.nodes ?? [];
  return (
    <Page title={customer?.firstName ? `Hello, ${customer.firstName}` : 'Your account'} className="account">
      {isPending && <Loading />}
      {error && <Failure error={error} retry={refetch} />}
      {customer && (
        <>
          <section className="band" aria-labelledby="orders">
            <h2 id="orders">Orders</h2>
            {orders.length === 0 && <p className="muted">None yet.</p>}
            <ul className="orders">
              {orders.map(({ id, databaseId, orderNumber, date, statusName, totalMoney }) => (
                <li key={id}>
                  <Link href={`/order/${String(databaseId)}`}>Order {orderNumber}</Link>
                  <span className="muted">{day(date)}</span>
                  <span>{statusName}</span>
                  <span className="line-total">{totalMoney?.formatted}</span>
                </li>
              ))}
            </ul>
          </section>
          <section className="band addresses">
            <AddressBox kind="billing" address={customer.billing} />
            <AddressBox kind="shipping" address={customer.shipping} />
          </section>
        </>
      )}
      <button
        type="button"
        className="quiet"
        disabled={logOut.isPending}
        onClick={() => {
          logOut.mutate();
        }}
      >
        Log out
      </button>
    </Page>
  );
}

function AddressBox({ kind, address }: { kind: AddressKind; address: AddressFragment | null }) {
  const [editing, setEditing] = useState(false);
  const update = useUpdateCustomer();
  const { errors, setErrors, form } = useForm((values) => {
    update.mutate(
      { [kind]: addressOf(values, kind) },
      {
        onSuccess: () => {
          setEditing(false);
        },
        onError: (error) => {
          setErrors(fieldErrorsOf(error, kind === 'shipping'));
        },
      },
    );
  });
  return (
    <div>
      <h2>{kind === 'billing' ? 'Billing address' : 'Shipping address'}</h2>
      {!editing && (
        <>
          {address?.address1 ? <Address address={address} /> : <p className="muted">None yet.</p>}
          <button
            type="button"
            className="link"
            onClick={() => {
              setEditing(true);
            }}
          >
            Change
          </button>
        </>
      )}
      {editing && (
        <form {...form} className="stack">
          <AddressFields kind={kind} address={address} errors={errors} />
          {update.error && <Failure error={update.error} />}
          <button disabled={update.isPending}>{update.isPending ? 'Saving …' : 'Save'}</button>
        </form>
      )}
    </div>
  );
}
