import { z } from 'zod';
import { closestWord } from '../lib/closest-word.js';
import { parseDuration } from '../lib/duration.js';
import { parseUrl } from '../lib/parse-url.js';

// The kinds of value that settings have. Numbers and switches may also come as text, because that is
// what the environment and `${NAME}` give.

/** For checks across several settings: also run when others beside them are faulty, to tell all at once. */
export const EVEN_IF_FAULTY = {
  when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null,
};

/** A group of settings, in which every name must be known. */
export function section<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    // One line for each unknown key, in their order; the list of faults takes them apart again.
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => unknownSetting(key, known)).join('\n')
        : undefined,
  });
}

function unknownSetting(key: string, known: readonly string[]): string {
  const meant = closestWord(key, known);
  return meant ? `is no setting; did you mean "${meant}"?` : `is no setting; there are: ${known.join(', ')}`;
}

/** A group that may be left out or left empty (`cache:` and nothing below it), all in it has defaults. */
export function defaulted<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => value ?? {}, schema).prefault({});
}

/** A whole number between two bounds. */
export function wholeNumber(min: number, max: number) {
  return z.preprocess(
    (value) => (typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value),
    z.int().min(min).max(max),
  );
}

/** True or false. */
export function toggle() {
  return z.preprocess((value) => (value === 'true' ? true : value === 'false' ? false : value), z.boolean());
}

/** Text that is not empty. */
export function text() {
  return z.string().min(1, 'must not be empty');
}

/** Milliseconds, or text such as `30s`, `5m`, `1h`, `1d`. Gives milliseconds. */
export function duration() {
  const error = 'must be milliseconds or a duration such as "30s", "5m", "1h" or "1d"';
  return z
    .union([z.int().min(0), z.string().refine((value) => parseDuration(value) !== undefined, { error })], {
      error,
    })
    .transform((value) => (typeof value === 'number' ? value : (parseDuration(value) ?? 0)));
}

/** An absolute http(s) URL without a user name or password in it. */
export function httpUrl() {
  return z
    .string()
    .refine((value) => /^https?:$/.test(parseUrl(value)?.protocol ?? ''), {
      error: 'must be an absolute URL that begins with http:// or https://',
    })
    .refine((value) => !hasCredentials(value), { error: 'must not hold a user name or password' });
}

function hasCredentials(value: string): boolean {
  const url = parseUrl(value);
  return url !== null && (url.username !== '' || url.password !== '');
}
