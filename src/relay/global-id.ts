import { BadInputError } from '../errors.js';

/** The kinds of record a global id can name, as WPGraphQL spells them. */
export type GlobalIdKind =
  | 'post'
  | 'term'
  | 'comment'
  | 'comment_author'
  | 'product_type'
  | 'order'
  | 'order_item'
  | 'order_note'
  | 'shop_order_refund'
  | 'shop_coupon'
  | 'download'
  | 'user'
  | 'menu_item'
  | 'shipping_method'
  | 'tax_class'
  | 'tax_rate'
  | 'settings'
  | 'user_role'
  | 'cart_item'
  | 'GlobalProductAttribute'
  | 'LocalProductAttribute';

/** A decoded global id. */
export interface GlobalId {
  kind: string;
  /** What follows the colon: a database id for posts, terms and comments. */
  key: string;
}

/** Opaque global id in WPGraphQL's form: base64 of `kind:key`. Clients keep these, so the form is fixed. */
export function encodeGlobalId(kind: GlobalIdKind, key: string | number): string {
  // `btoa` takes a third of the time, but only text within Latin-1; nearly all keys are numbers.
  return typeof key === 'number'
    ? btoa(`${kind}:${key}`)
    : Buffer.from(`${kind}:${key}`, 'utf8').toString('base64');
}

/**
 * The parts of a global id.
 * @throws BadInputError when `id` is not the canonical base64 of `kind:key`.
 */
export function decodeGlobalId(id: string): GlobalId {
  const text = id.length <= 256 ? Buffer.from(id, 'base64').toString('utf8') : '';
  const colon = text.indexOf(':');
  if (colon <= 0 || Buffer.from(text, 'utf8').toString('base64') !== id) {
    throw new BadInputError('The "global ID" is invalid', { id: id.slice(0, 64) });
  }
  return { kind: text.slice(0, colon), key: text.slice(colon + 1) };
}

/**
 * The database id inside a global id of the given kind.
 * @throws BadInputError for another kind, or when the key is not a plain positive integer.
 */
export function databaseIdOf(id: string, kind: GlobalIdKind): number {
  const decoded = decodeGlobalId(id);
  if (decoded.kind !== kind) {
    throw new BadInputError(`This global ID names a "${decoded.kind}", not a "${kind}".`, { id });
  }
  return parseDatabaseId(decoded.key);
}

/**
 * A database id written as text.
 * @throws BadInputError for anything but decimal digits of a safe positive integer.
 */
export function parseDatabaseId(text: string): number {
  const id = /^[1-9]\d{0,15}$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(id)) {
    throw new BadInputError(`"${text.slice(0, 64)}" is not a database id: send a positive whole number.`);
  }
  return id;
}

/**
 * The database id of a record named by either of its ids; storefronts send both kinds.
 * @throws BadInputError for what is neither
 */
export function eitherId(id: string, kind: GlobalIdKind): number {
  return /^-?\d+$/.test(id) ? parseDatabaseId(id) : databaseIdOf(id, kind);
}

/**
 * A database id as a router sends it in a representation: a JSON number, or its digits.
 * @throws BadInputError for anything else
 */
export function keyNumber(value: unknown): number {
  return parseDatabaseId(typeof value === 'number' || typeof value === 'string' ? String(value) : '');
}
