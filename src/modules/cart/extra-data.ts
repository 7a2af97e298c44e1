import { BadInputError } from '../../errors.js';
import type { SessionSlice } from '../session/session.slice.js';

/** What was noted with a line, as texts by name. */
export type ExtraData = Readonly<Record<string, string>>;

/** Notes of all lines of a session, by the line's key. WooCommerce's REST takes none, so they are kept beside it. */
export type ExtraDataByLine = Readonly<Record<string, ExtraData>>;

/** Name of the note on the session. */
export const EXTRA_DATA = 'extra-data';

/** Most lines whose notes are kept; the oldest go first. */
const MOST_LINES = 100;
const LONGEST_TEXT = 4_000;

/**
 * Reads `extraData`: a JSON object. What is no text is written as JSON.
 * @throws BadInputError for anything else, or for more than 4,000 characters
 */
export function readExtraData(text: string | null | undefined): ExtraData | null {
  if (!text) return null;
  if (text.length > LONGEST_TEXT)
    throw new BadInputError(`extraData: send at most ${LONGEST_TEXT} characters.`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadInputError(
      'extraData: send a JSON object as text, for example "{\\"engraving\\": \\"J\\"}".',
    );
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      typeof entry === 'string' ? entry : JSON.stringify(entry),
    ]),
  );
}

/** Keeps notes with lines; what a line has under other names stays. */
export async function noteExtraData(
  session: SessionSlice['shopper']['session'],
  added: readonly (readonly [key: string, data: ExtraData])[],
): Promise<void> {
  if (added.length === 0) return;
  const known = (await session.note<ExtraDataByLine>(EXTRA_DATA)) ?? {};
  const next = new Map(Object.entries(known));
  for (const [key, data] of added) {
    const merged = { ...next.get(key), ...data };
    next.delete(key);
    next.set(key, JSON.stringify(merged).length > LONGEST_TEXT ? data : merged);
  }
  await session.setNote(EXTRA_DATA, Object.fromEntries([...next].slice(-MOST_LINES)));
}
