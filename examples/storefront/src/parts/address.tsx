import type { AddressFragment } from '../gql/graphql.js';
import { countryName } from './country-name.js';

/** An address to read. */
export function Address({ address }: { address: AddressFragment }) {
  const lines = [
    [address.firstName, address.lastName],
    [address.company],
    [address.address1],
    [address.address2],
    [address.postcode, address.city],
    [address.country && countryName(address.country)],
    [address.email],
    [address.phone],
  ];
  return (
    <address>
      {lines
        .map((parts) => parts.filter(Boolean).join(' '))
        .filter(Boolean)
        .map((line) => (
          <span key={line}>{line}</span>
        ))}
    </address>
  );
}
