import { PLAIN_WORD } from '../lib/plain-word.js';

/** What a value may depend on beside the product, in the order in which it stands in cache keys. */
export const AUDIENCE_PARTS = ['currency', 'customerGroup', 'country', 'location', 'language'] as const;

/** One thing that a value may depend on. */
export type AudiencePart = (typeof AUDIENCE_PARTS)[number];

/**
 * For whom values are read: who the shopper is to the shop's systems and where they are. Null: nobody
 * said. Values are plain words (`isAudienceValue`), never free text of a client.
 */
export type Audience = Readonly<Record<AudiencePart, string | null>>;

/** Nobody in particular. */
export const ANYONE: Audience = {
  currency: null,
  customerGroup: null,
  country: null,
  location: null,
  language: null,
};

/** Whether a text may be a part of an audience. */
export function isAudienceValue(text: string): boolean {
  return PLAIN_WORD.test(text);
}

/** The audience with only the parts that a source may know; all others become null, so that no value can depend on them. */
export function onlyParts(audience: Audience, parts: readonly AudiencePart[]): Audience {
  return parts.reduce<Audience>((kept, part) => ({ ...kept, [part]: audience[part] }), ANYONE);
}

/** Equal for equal audiences and for no others; empty for nobody in particular. */
export function audienceKey(audience: Audience): string {
  const values = AUDIENCE_PARTS.map((part) => audience[part]);
  // A JSON array ends where it ends, so whatever follows this text cannot imitate another audience.
  return values.every((value) => value === null) ? '' : JSON.stringify(values);
}
