import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../api/client.js';
import {
  type AddressFragment,
  CheckoutChoicesDocument,
  type CountriesEnum,
  type CustomerAddressInput,
  StatesDocument,
} from '../gql/graphql.js';
import { countryName } from './country-name.js';
import { Field } from './field.js';
import { type FieldErrors, textOf } from './use-form.js';

/** Which of the two addresses. */
export type AddressKind = 'billing' | 'shipping';

/** Countries and ways to pay that the shop offers. */
export function useCheckoutChoices() {
  return useQuery({
    queryKey: ['checkout-choices'],
    staleTime: Infinity,
    queryFn: () => request(CheckoutChoicesDocument, {}),
  });
}

/** The fields of an address, named `billing.city` and so on, as browsers can fill them in. */
export function AddressFields({
  kind,
  address,
  errors,
}: {
  kind: AddressKind;
  address: AddressFragment | null | undefined;
  errors: FieldErrors;
}) {
  const choices = useCheckoutChoices();
  const countries = choices.data?.allowedCountries ?? [];
  const [chosen, setCountry] = useState(address?.country);
  const country = chosen ?? countries[0];
  const states = useQuery({
    queryKey: ['states', country],
    enabled: country != null,
    staleTime: Infinity,
    queryFn: async () =>
      (await request(StatesDocument, { country: country as CountriesEnum })).countryStates ?? [],
  });
  const field = (name: keyof AddressFragment, autoComplete: string, required = true) => ({
    name: `${kind}.${name}`,
    autoComplete: `${kind} ${autoComplete}`,
    error: errors[`${kind}.${name}`],
    defaultValue: address?.[name] ?? '',
    required,
  });
  return (
    <div className="fields">
      <Field label="First name" {...field('firstName', 'given-name')} />
      <Field label="Last name" {...field('lastName', 'family-name')} />
      <Field label="Company" className="whole" {...field('company', 'organization', false)} />
      <Field label="Street and number" className="whole" {...field('address1', 'address-line1')} />
      <Field label="More" className="whole" {...field('address2', 'address-line2', false)} />
      <Field label="Postcode" {...field('postcode', 'postal-code')} />
      <Field label="Town" {...field('city', 'address-level2')} />
      <Field
        key={`country ${countries.length}`}
        label="Country"
        {...field('country', 'country')}
        defaultValue={country ?? ''}
        onChange={(event) => {
          setCountry(event.target.value as CountriesEnum);
        }}
      >
        {countries.map(
          (code) =>
            code && (
              <option key={code} value={code}>
                {countryName(code)}
              </option>
            ),
        )}
      </Field>
      {states.data && states.data.length > 0 && (
        <Field key={country} label="State" {...field('state', 'address-level1', false)}>
          <option value="" />
          {states.data.map(
            (state) =>
              state && (
                <option key={state.code} value={state.code}>
                  {state.name}
                </option>
              ),
          )}
        </Field>
      )}
      <Field label="Phone" type="tel" {...field('phone', 'tel', false)} />
      {kind === 'billing' && (
        <Field label="E-mail" type="email" className="whole" {...field('email', 'email')} />
      )}
    </div>
  );
}

/** What was typed into the fields of an address. */
export function addressOf(values: FormData, kind: AddressKind): CustomerAddressInput {
  const text = (name: string) => textOf(values, `${kind}.${name}`);
  return {
    firstName: text('firstName'),
    lastName: text('lastName'),
    company: text('company'),
    address1: text('address1'),
    address2: text('address2'),
    postcode: text('postcode'),
    city: text('city'),
    state: text('state'),
    country: text('country') as CountriesEnum,
    phone: text('phone'),
    ...(kind === 'billing' && { email: text('email') }),
  };
}
