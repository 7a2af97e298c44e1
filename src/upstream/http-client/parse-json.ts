import { parse } from 'secure-json-parse';

/** JSON out of an answer. */
export interface ParsedJson {
  /** An object or an array. Keys that would reach a prototype are left out. */
  value: object;
  /** Characters around the JSON that were dropped, byte order marks and blanks not counted. */
  noise: number;
}

/** How far into an answer the JSON may begin, in characters. */
const LONGEST_NOISE = 65_536;
/** Levels of nesting; no answer of WordPress comes near, and parsing what is deeper costs more than it is worth. */
const DEEPEST = 200;
/** Characters that are looked at in search of the end of a JSON text, for each character of the answer. */
const LOOKS = 4;

/** A page has scripts, and scripts have JSON that is no answer. */
const PAGE = /<(?:!doctype|html)\b/i;

/** Where a JSON text may stand; the end is behind it. */
interface Stretch {
  start: number;
  end: number;
}

/**
 * Reads an object or array out of what a PHP application sent: byte order marks of carelessly saved files, notices
 * printed before or behind the answer and comments of page caches are dropped, when what remains is whole JSON.
 * Text that begins like JSON is that JSON or nothing: the rest of a cut answer often is JSON too.
 * @returns undefined when there is none, or when it is nested deeper than 200 levels
 */
export function parseJson(text: string): ParsedJson | undefined {
  const trimmed = text.replace(/^[\uFEFF\s]+/, '').trimEnd();
  for (const { start, end } of stretches(trimmed)) {
    const value = tryParse(trimmed.slice(start, end));
    if (value) return { value, noise: trimmed.length - (end - start) };
  }
  return undefined;
}

/** The likeliest first: what goes to the end of the answer, then the longest. `[0]` in a notice is JSON, too. */
function stretches(text: string): Stretch[] {
  const found: Stretch[] = [];
  let looksLeft = LOOKS * text.length;
  for (const start of beginnings(text)) {
    if (looksLeft <= 0) break;
    const end = endOf(text, start);
    looksLeft -= Math.abs(end) - start;
    if (end > 0) found.push({ start, end });
  }
  if (PAGE.test(text.slice(0, LONGEST_NOISE))) return found.filter(({ end }) => end === text.length);
  const rank = ({ start, end }: Stretch) => (end === text.length ? Infinity : end - start);
  return found.sort((a, b) => (rank(a) === rank(b) ? a.start - b.start : rank(b) - rank(a)));
}

/** Where the JSON may begin. A bracket after `,`, `:` or another bracket is inside of something. */
function beginnings(text: string): number[] {
  if (/^[{[]/.test(text)) return [0];
  const brackets = text.slice(0, LONGEST_NOISE).matchAll(/(?<![,:[{]\s*)[{[]/g);
  return Array.from(brackets, ({ index }) => index);
}

/**
 * Where the bracket at `start` is closed, in one pass and without recursion.
 * @returns the place behind it; or, below 0, how far was looked when it is not closed or is nested too deep
 */
function endOf(text: string, start: number): number {
  let depth = 0;
  for (let place = start; place < text.length; place += 1) {
    switch (text.charCodeAt(place)) {
      case 0x22: // "
        place = endOfText(text, place);
        break;
      case 0x5b: // [
      case 0x7b: // {
        depth += 1;
        if (depth > DEEPEST) return -place;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        depth -= 1;
        if (depth === 0) return place + 1;
    }
  }
  return -text.length;
}

/** The quotation mark that closes a text; the end of all when none does. */
function endOfText(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}

function isEscaped(text: string, place: number): boolean {
  let slashes = 0;
  while (text[place - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}

function tryParse(text: string): object | undefined {
  try {
    return parse(text, { protoAction: 'remove', constructorAction: 'remove' }) as object;
  } catch {
    return undefined;
  }
}
