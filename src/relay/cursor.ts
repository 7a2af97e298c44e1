import { BadInputError } from '../errors.js';

/**
 * A place in an ordered list: the record that stood there, and where. The position makes the next
 * page one call; the id proves that the list has not moved under it.
 */
export interface Cursor {
  id: number;
  /** 0-based position when the cursor was made; absent in cursors made by WPGraphQL. */
  index?: number;
}

/** Opaque cursor. Begins like WPGraphQL's `arrayconnection:<id>`, so cursors that clients kept stay readable. */
export function encodeCursor(id: number, index: number): string {
  return btoa(`arrayconnection:${id}:${index}`);
}

/**
 * The place a cursor names.
 * @throws BadInputError when it is none of ours nor of WPGraphQL's.
 */
export function decodeCursor(cursor: string): Cursor {
  const match = /^arrayconnection:([1-9]\d{0,15})(?::(\d{1,9}))?$/.exec(
    Buffer.from(cursor.slice(0, 128), 'base64').toString('latin1'),
  );
  if (!match)
    throw new BadInputError('The cursor is invalid: send one that an earlier answer gave.', {
      cursor: cursor.slice(0, 64),
    });
  const id = Number(match[1]);
  return match[2] === undefined ? { id } : { id, index: Number(match[2]) };
}
