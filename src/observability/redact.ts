/** What stands in the place of something that must not be read. */
export const HIDDEN = '[hidden]';

/** Longer texts are cut: no log line needs more, and patterns stay quick. */
const MAX_LENGTH = 10_000;

const HEADERS = '(?:set-)?cookie|(?:proxy-)?authorization|cart-token|x-wp-nonce|x-(?:gateway|admin)-secret';

const PARAMETERS =
  'oauth_\\w+|(?:(?:consumer|api|access|client|admin)_?)?(?:key|secret|token)|passw(?:or)?d|pwd|signature';

/** Secrets and personal data by their form, wherever in a text they stand. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  // A member of a JSON text.
  [
    new RegExp(`(["'](?:${HEADERS}|${PARAMETERS})["']\\s*:\\s*["'])(?:[^"'\\\\]|\\\\.)*`, 'gi'),
    `$1${HIDDEN}`,
  ],
  // A header, to the end of its line.
  [new RegExp(`\\b(${HEADERS})(\\s*[:=]\\s*)[^\\r\\n]+`, 'gi'), `$1$2${HIDDEN}`],
  // A parameter of a query, of OAuth 1.0a, of a form.
  [new RegExp(`\\b(${PARAMETERS})(\\s*=\\s*)(?:"[^"]*"|[^"\\s&,;}]+)`, 'gi'), `$1$2${HIDDEN}`],
  [/\b(basic|bearer|oauth)(\s+)[\w+/=.~%-]{4,}/gi, `$1$2${HIDDEN}`],
  // WooCommerce's API keys.
  [/\b(ck|cs)_\w+/gi, `$1_${HIDDEN}`],
  // WordPress's and WooCommerce's cookies.
  [/\b(wordpress_\w+|wp_woocommerce_session_\w+)=[^;\s]+/gi, `$1=${HIDDEN}`],
  // JSON Web Tokens.
  [/\beyJ[\w-]{5,}\.[\w-]+(?:\.[\w-]*)?/g, HIDDEN],
  // User names and passwords in URLs.
  [/(:\/\/)[^\s/@]{1,500}@/g, `$1${HIDDEN}@`],
  [/[\w.+%-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}/gi, '[e-mail]'],
];

/** The text on one line, without keys, tokens, cookies, e-mail addresses and control characters. */
export function redactText(text: string): string {
  const short = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
  const hidden = PATTERNS.reduce(
    (result, [pattern, replacement]) => result.replace(pattern, replacement),
    short,
  );
  return hidden.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, visible);
}

/** A control character as programmers write it: `\\n`, `\\u001b`. */
function visible(character: string): string {
  const known = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }[character];
  return known ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
