import { type Decoded, nullable, record } from '../decode/decoder.js';
import { text } from '../decode/scalars.js';

/** An address as all of WooCommerce's APIs send one; an empty text stands for what is not there. */
export const wireAddress = record({
  first_name: nullable(text),
  last_name: nullable(text),
  company: nullable(text),
  address_1: nullable(text),
  address_2: nullable(text),
  city: nullable(text),
  state: nullable(text),
  postcode: nullable(text),
  country: nullable(text),
  /** Only in addresses for bills. */
  email: nullable(text),
  phone: nullable(text),
});

/** An address as far as it is known, or is to be changed. */
export type WireAddress = Partial<Decoded<typeof wireAddress>>;
