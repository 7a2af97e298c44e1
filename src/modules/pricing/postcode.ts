/**
 * Whether a postcode is one of those a tax rate names, as WooCommerce 10.5 compares them: without
 * blanks and hyphens, `12*` for all that begin alike, `100...199` for a range, in which letters count
 * as the numbers 1 to 26.
 */
export function matchesPostcode(postcode: string, patterns: readonly string[]): boolean {
  const code = normalized(postcode);
  return patterns.some((pattern) => {
    const [min = '', max] = pattern.split('...');
    if (max !== undefined) return isBetween(code, normalized(min), normalized(max));
    const wanted = normalized(pattern);
    return wanted.endsWith('*') ? code.startsWith(wanted.slice(0, -1)) : code === wanted;
  });
}

function normalized(postcode: string): string {
  return postcode.toUpperCase().replace(/[\s-]/g, '');
}

function isBetween(code: string, min: string, max: string): boolean {
  const ofDigits = isDigits(min) && isDigits(max);
  if (ofDigits && !isDigits(code)) return false;
  const rank = ofDigits ? BigInt : (text: string) => letterRank(text, code.length);
  return rank(code) >= rank(min) && rank(code) <= rank(max);
}

function isDigits(text: string): boolean {
  return /^\d+$/.test(text);
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Two digits a character, filled up so that codes of different length compare from the left. */
function letterRank(text: string, length: number): bigint {
  const pairs = Array.from(text, (character) => {
    const number = isDigits(character) ? Number(character) : LETTERS.indexOf(character) + 1;
    return String(number).padStart(2, '0');
  });
  return BigInt(pairs.join('').padEnd(length * 2, '0'));
}
