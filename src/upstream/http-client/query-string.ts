import { BadInputError } from '../../errors.js';
import { percentEncode } from '../../lib/percent-encode.js';

/** One value of a query parameter. Lists are sent joined by commas, `undefined` is not sent. */
export type QueryValue = string | number | boolean | readonly (string | number)[] | undefined;

/** A parameter as it goes over the wire, not yet encoded. */
export type QueryPair = readonly [name: string, value: string];

/** The parameters to send, in the order given. Names may carry PHP's brackets: `attributes[0][slug]`. */
export function queryPairs(query: Readonly<Record<string, QueryValue>> | readonly QueryPair[]): QueryPair[] {
  if (isPairs(query)) return [...query];
  return Object.entries(query).flatMap(([name, value]): QueryPair[] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(',') : String(value)]],
  );
}

// `Array.isArray` does not see that a readonly array is one.
function isPairs(
  query: Readonly<Record<string, QueryValue>> | readonly QueryPair[],
): query is readonly QueryPair[] {
  return Array.isArray(query);
}

/** `a=1&b=2,3`: RFC 3986 encoded; commas stay readable, as RFC 3986 section 3.4 allows. */
export function toQueryString(pairs: readonly QueryPair[]): string {
  return pairs.map(([name, value]) => `${percentEncode(name)}=${encodeValue(value)}`).join('&');
}

function encodeValue(value: string): string {
  return percentEncode(value).replaceAll('%2C', ',');
}

/**
 * One step of a path, encoded so that it cannot become two, or a step up.
 * @throws BadInputError for the steps that no encoding makes harmless: none, `.` and `..`
 */
export function pathSegment(value: string | number): string {
  const text = String(value);
  if (/^\.{0,2}$/.test(text)) throw new BadInputError(`"${text}" cannot be part of a path.`);
  return percentEncode(text);
}
