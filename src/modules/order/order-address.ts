import type { AddressModel } from '../shared/address.model.js';

/** Whether an address was given: WooCommerce (10.5) goes by its street. */
export function hasAddress({ address1, address2 }: AddressModel): boolean {
  return address1 !== null || address2 !== null;
}

/** Where an address is on Google's map, as WooCommerce links it; null when there is no address. */
export function mapUrl(address: AddressModel): string | null {
  if (!hasAddress(address)) return null;
  const { address1, address2, city, state, postcode, countryCode } = address;
  const place = [address1, address2, city, state, postcode, countryCode].filter((part) => part !== null);
  return `https://maps.google.com/maps?q=${encodeURIComponent(place.join(', '))}&z=16`;
}
