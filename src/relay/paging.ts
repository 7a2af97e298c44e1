import { BadInputError } from '../errors.js';
import type { Cursor } from './cursor.js';
import { decodeCursor } from './cursor.js';

/** The paging arguments every connection field has. */
export interface PageArgs {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
}

/** Configured page sizes. */
export interface PageLimits {
  /** Entries when the query names no number. */
  default: number;
  /** Entries at most; larger requests are cut to it with a note. */
  maximum: number;
}

/** A checked page request. */
export interface PageRequest {
  direction: 'forward' | 'backward';
  size: number;
  /** Entries strictly after (forward) or before (backward) this place. */
  cursor: Cursor | null;
}

/** Told when a page size was cut, so that the answer can say so. */
export type OnPageCut = (requested: number, given: number) => void;

/**
 * Checks paging arguments and cuts the size to the maximum (storefronts send 9999 to mean "all").
 * @throws BadInputError for negative sizes, for `first` with `last` (or a cursor of the other
 *   direction), and for unreadable cursors.
 */
export function readPageArgs(args: PageArgs, limits: PageLimits, onCut: OnPageCut): PageRequest {
  const { first, last } = args;
  if (typeof first === 'number' && typeof last === 'number') {
    throw new BadInputError('Send either "first" or "last", not both.');
  }
  if (typeof first === 'number' && first < 0) throw new BadInputError('first must be a positive integer.');
  if (typeof last === 'number' && last < 0) throw new BadInputError('last must be a positive integer.');
  const backward = typeof last === 'number' || (typeof first !== 'number' && Boolean(args.before));
  if (backward ? args.after : args.before) {
    throw new BadInputError('"after" goes with "first", and "before" with "last".');
  }
  const requested = first ?? last ?? limits.default;
  const size = Math.min(requested, limits.maximum);
  if (size < requested) onCut(requested, size);
  const place = backward ? args.before : args.after;
  return { direction: backward ? 'backward' : 'forward', size, cursor: place ? decodeCursor(place) : null };
}
