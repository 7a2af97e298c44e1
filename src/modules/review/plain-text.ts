/** Elements whose content is no text. */
const NO_TEXT = /<(script|style|iframe|object|template|svg|math)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const TAG = /<\/?[a-z!?][^<>]*(?:>|$)/gi;

/** Text without markup. WooCommerce stores what keys send as it is, so nothing may be left that a browser would run. */
function withoutMarkup(text: string): string {
  let before: string;
  let after = text;
  // Taking one piece out can put another together.
  do {
    before = after;
    after = before.replace(COMMENT, '').replace(NO_TEXT, '').replace(TAG, '');
  } while (after !== before);
  return after;
}

/** One line of plain text: no markup, no control characters, no angle brackets. */
export function plainLine(text: string): string {
  return withoutMarkup(text)
    .replace(/[<>]/g, '')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
}

/** Plain text of several lines, as HTML: without markup, what is left of angle brackets escaped. */
export function plainParagraphs(text: string): string {
  return withoutMarkup(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
