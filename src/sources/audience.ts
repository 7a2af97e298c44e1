/** What a price or a stock may hang on beside the product, in the order in which it stands in cache keys. */
export const CONTEXT_PARTS = ['currency', 'customerGroup', 'country', 'location', 'language'] as const;

/** One thing that a value may hang on. */
export type AudiencePart = (typeof CONTEXT_PARTS)[number];

/**
 * For whom values are read: who the shopper is to the shop's systems and where they are. Null: nobody
 * said. Values are short words (`isContextValue`), never free text of a client.
 */
export type Audience = Readonly<Record<AudiencePart, string | null>>;

/** Nobody in particular. */
export const NO_CONTEXT: Audience = {
  currency: null,
  customerGroup: null,
  country: null,
  location: null,
  language: null,
};

/** What may stand in a context: a code, a slug or a name of letters, digits, `-`, `_` and `.`, at most 64. */
export function isAudienceValue(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,63}$/u.test(text);
}

/** The parts of a context that a source may know of; all others are taken out, so that nothing can hang on them. */
export function onlyParts(context: Audience, parts: readonly AudiencePart[]): Audience {
  return parts.reduce<Audience>((kept, part) => ({ ...kept, [part]: context[part] }), NO_CONTEXT);
}

/** Equal for equal contexts and for no others; empty for nobody in particular. */
export function contextKey(context: Audience): string {
  const values = CONTEXT_PARTS.map((part) => context[part]);
  // JSON arrays end where they end, so whatever follows this text cannot imitate another context.
  return values.every((value) => value === null) ? '' : JSON.stringify(values);
}
