import type { AnswerHeaders } from '../http-client/answer.js';

/** The cookies of an answer by name, as they are on the wire. One that is being taken away is empty. */
export function setCookies(headers: AnswerHeaders): Map<string, string> {
  const lines = [headers['set-cookie'] ?? []].flat();
  return new Map(
    lines.map((line): [string, string] => {
      const [pair = '', ...attributes] = line.split(';');
      const separator = pair.indexOf('=');
      const isGone = attributes.some((attribute) => /^\s*max-age\s*=\s*0\s*$/i.test(attribute));
      return [pair.slice(0, separator).trim(), isGone ? '' : pair.slice(separator + 1).trim()];
    }),
  );
}

/** A `Cookie` header of those cookies that pass and are not being taken away. */
export function cookieHeader(
  cookies: ReadonlyMap<string, string>,
  passes: (name: string) => boolean,
): string {
  return [...cookies]
    .filter(([name, value]) => value !== '' && passes(name))
    .map(([name, value]) => `${name}=${value}`)
    .join('; ');
}
