/** A code, a slug or a name of letters, digits, `-`, `_` and `.`, at most 64: it means nothing else anywhere it is put. */
export const PLAIN_WORD = /^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,63}$/u;
