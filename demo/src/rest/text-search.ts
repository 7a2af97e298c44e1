/** Words WordPress leaves out of a search. */
const STOP_WORDS = new Set(
  'about an are as at be by com for from how in is it of on or that the this to was what when where who will with www'.split(
    ' ',
  ),
);

/** Folds case and accents away, as MySQL's collation does when it compares. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/** A test whether all words of a search occur somewhere in the given texts; quoted words stay together. */
export function searchTest(search: string): (texts: readonly string[]) => boolean {
  const phrases = [...folded(search).matchAll(/"([^"]+)"|[^\s",]+/g)].map((match) => match[1] ?? match[0]);
  const words = phrases.filter((word) => !STOP_WORDS.has(word) && !/^[a-z]$/.test(word));
  const wanted = words.length > 0 ? words : [folded(search.trim())];
  return (texts) => {
    const haystack = texts.map(folded);
    return wanted.every((word) => haystack.some((text) => text.includes(word)));
  };
}

const COLLATOR = new Intl.Collator('en', { sensitivity: 'base' });

/** Compares as MySQL's `utf8mb4_unicode_ci` does: neither case nor accents matter. */
export function compareText(a: string, b: string): number {
  return COLLATOR.compare(a, b);
}

/** Whether an asked slug means a stored one; other scripts may come plain or percent-encoded, as WordPress stores them. */
export function sameSlug(stored: string, asked: string): boolean {
  return stored === asked.toLowerCase() || stored === encodeURIComponent(asked).toLowerCase();
}
