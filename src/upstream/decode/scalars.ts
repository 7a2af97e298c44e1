import { decimalText } from '../../lib/decimal-text.js';
import { decoder, type Decoder, isObject } from './decoder.js';

/** A text, '' for none. Numbers are taken as they are written. */
export const text: Decoder<string> = decoder(
  (value) => (typeof value === 'string' ? value : isNumber(value) ? String(value) : undefined),
  '',
);

/** A number, 0 for none. PHP writes many as texts. */
export const number: Decoder<number> = decoder(readNumber, 0);

/** The id of a record, 0 for none: also as a text, or as the record that has it. */
export const id: Decoder<number> = decoder(readId, 0);

/** Yes or no, in each of WooCommerce's spellings; no for none. */
export const flag: Decoder<boolean> = decoder(
  (value) => (typeof value === 'boolean' ? value : SPELLINGS.get(String(value))),
  false,
);

/** A decimal amount as text, '' for none: what is none of these would break sums. */
export const amount: Decoder<string> = decoder(
  (value) => (value === '' ? '' : (decimalText(value) ?? undefined)),
  '',
);

/** Whatever it is; null for none. */
export const anything: Decoder<unknown> = decoder((value) => value, null);

/** An object or a list, with whatever is in it. */
export const object: Decoder<object> = decoder(
  (value) => (typeof value === 'object' && value !== null ? value : undefined),
  {},
);

const SPELLINGS: ReadonlyMap<string, boolean> = new Map([
  ['1', true],
  ['yes', true],
  ['true', true],
  ['0', false],
  ['no', false],
  ['false', false],
  ['', false],
]);

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function readNumber(value: unknown): number | undefined {
  if (isNumber(value)) return value;
  return typeof value === 'string' && decimalText(value) !== null ? Number(value) : undefined;
}

function readId(value: unknown): number | undefined {
  const given = isObject(value) ? value['id'] : value;
  const read = readNumber(given);
  return read !== undefined && Number.isSafeInteger(read) && read >= 0 ? read : undefined;
}
