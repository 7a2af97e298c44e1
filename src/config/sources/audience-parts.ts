import { z } from 'zod';

/** What the values of a source may hang on beside the product. */
export const CONTEXT_PART_NAMES = ['currency', 'customerGroup', 'country', 'location', 'language'] as const;

/** One of them. */
export const contextPart = z.enum(CONTEXT_PART_NAMES);

/** What a source is told: every price is asked for in a currency, beside what it varies by. */
export function toldParts({ provides, varyBy }: { provides?: unknown; varyBy?: unknown }): unknown[] {
  const parts: unknown[] = Array.isArray(varyBy) ? varyBy : [];
  return provides === 'price' ? [...parts, 'currency'] : parts;
}
