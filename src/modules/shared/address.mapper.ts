import type { CustomerAddressInput } from '../../generated/schema-types.js';
import { isDefined } from '../../lib/is-defined.js';
import type { WireAddress } from '../../upstream/woo-rest/address-types.js';
import type { AddressModel } from './address.model.js';

/** Each part of an address: what storefronts call it and what WooCommerce does. */
const PARTS = [
  ['firstName', 'first_name'],
  ['lastName', 'last_name'],
  ['company', 'company'],
  ['address1', 'address_1'],
  ['address2', 'address_2'],
  ['city', 'city'],
  ['state', 'state'],
  ['postcode', 'postcode'],
  ['country', 'country'],
  ['email', 'email'],
  ['phone', 'phone'],
] as const satisfies readonly (readonly [keyof CustomerAddressInput, keyof WireAddress])[];

/** An address off the wire. */
export function mapAddress(wire: WireAddress | null | undefined): AddressModel {
  const text = (value: string | null | undefined): string | null => value || null;
  return {
    firstName: text(wire?.first_name),
    lastName: text(wire?.last_name),
    company: text(wire?.company),
    address1: text(wire?.address_1),
    address2: text(wire?.address_2),
    city: text(wire?.city),
    state: text(wire?.state),
    postcode: text(wire?.postcode),
    countryCode: text(wire?.country),
    email: text(wire?.email),
    phone: text(wire?.phone),
  };
}

/** Parts that an address may lose: a shopper's form that sends one of them empty means it. */
const CLEARABLE: ReadonlySet<string> = new Set(['company', 'address2']);

/**
 * A shopper's address for the wire: the parts that were given, and, when the shopper wants to `overwrite`, the
 * others as empty. Storefronts send null and empty texts for what their form does not ask for, so neither is given:
 * what the session or the customer knows of such a part stays.
 */
export function addressToWire(input: CustomerAddressInput): WireAddress {
  const isGiven = (part: string, value: string): boolean => value !== '' || CLEARABLE.has(part);
  return partsToWire(input, isGiven);
}

/** The same as a manager writes it into an order: an empty text clears its part. */
export function exactAddressToWire(input: CustomerAddressInput): WireAddress {
  return partsToWire(input, () => true);
}

function partsToWire(
  input: CustomerAddressInput,
  isGiven: (part: string, value: string) => boolean,
): WireAddress {
  const wire: WireAddress = {};
  for (const [ours, theirs] of PARTS) {
    const value = input[ours];
    if (isDefined(value) && isGiven(ours, value)) wire[theirs] = value;
    else if (input.overwrite) wire[theirs] = '';
  }
  return wire;
}

/**
 * What of a known address must go because of what is given: state and postcode of another country. WooCommerce
 * checks them with the new country and refuses the whole address (seen in 10.5); whoever names a new country
 * without them means that they are not known.
 */
export function leftBehind(
  given: Pick<WireAddress, 'country' | 'state' | 'postcode'> | null | undefined,
  known: Pick<WireAddress, 'country'>,
): Pick<WireAddress, 'state' | 'postcode'> {
  if (!given?.country || given.country === known.country) return {};
  return {
    ...(given.state === undefined && { state: '' }),
    ...(given.postcode === undefined && { postcode: '' }),
  };
}
