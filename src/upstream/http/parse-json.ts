import { parse } from 'secure-json-parse';

/** JSON out of an answer. */
export interface ParsedJson {
  /** An object or an array. Keys that would reach a prototype are left out. */
  value: object;
  /** Characters that stood before the JSON and were dropped, byte order marks not counted. */
  noise: number;
}

/** How far into an answer the JSON may begin, in characters. */
const LONGEST_NOISE = 65_536;
/** How many brackets in the noise are tried as the beginning of the JSON. */
const MOST_TRIES = 20;

/**
 * Reads an object or array out of what a PHP application sent: byte order marks of carelessly saved
 * files and notices printed before the answer are dropped, when what follows them is whole JSON.
 * Text that begins like JSON is taken whole or not at all: the rest of a cut answer often is JSON too.
 * @returns undefined when there is none
 */
export function parseJson(text: string): ParsedJson | undefined {
  const trimmed = text.replace(/^[\uFEFF\s]+/, '').trimEnd();
  if (!/[}\]]$/.test(trimmed)) return undefined;
  for (const start of beginnings(trimmed)) {
    const value = tryParse(trimmed.slice(start));
    if (value) return { value, noise: start };
  }
  return undefined;
}

/** Where the JSON may begin. A bracket after `,`, `:` or another bracket is inside of something. */
function beginnings(text: string): number[] {
  if (/^[{[]/.test(text)) return [0];
  const brackets = text.slice(0, LONGEST_NOISE).matchAll(/(?<![,:[{]\s*)[{[]/g);
  return Array.from(brackets, ({ index }) => index).slice(0, MOST_TRIES);
}

function tryParse(text: string): object | undefined {
  try {
    return parse(text, { protoAction: 'remove', constructorAction: 'remove' }) as object;
  } catch {
    return undefined;
  }
}
