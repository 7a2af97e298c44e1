import { ApiError } from '../api/client.js';
import type { FieldErrors } from './use-form.js';

/** WooCommerce says what is wrong with an address in a sentence alone; by these words it is told which field is meant. */
const WORDS = {
  postcode: /postcode|zip/i,
  email: /e-?mail/i,
  phone: /phone/i,
  city: /city|town/i,
  state: /state|county|province/i,
  country: /country/i,
};

/**
 * The server's complaint about an address, beside the field it is about. In languages that the words do not fit it
 * stays with the whole form.
 */
export function fieldErrorsOf(error: Error, hasShipping: boolean): FieldErrors {
  if (!(error instanceof ApiError) || !/address/i.test(error.message)) return {};
  const kind = hasShipping && /shipping/i.test(error.message) ? 'shipping' : 'billing';
  const text = error.message.replace(/^[^:]*: /, '');
  const field = Object.entries(WORDS).find(([, words]) => words.test(text))?.[0];
  return field ? { [`${kind}.${field}`]: text } : {};
}
