import { z } from 'zod';

/** What the values of a source may depend on beside the product. A test compares it with `sources/audience.ts`. */
export const AUDIENCE_PARTS = ['currency', 'customerGroup', 'country', 'location', 'language'] as const;

/** One of them. */
export const audiencePart = z.enum(AUDIENCE_PARTS);

/** What a source is told: every price is asked for in a currency, beside what it varies by. */
export function toldParts({ provides, varyBy }: { provides?: unknown; varyBy?: unknown }): unknown[] {
  const parts: unknown[] = Array.isArray(varyBy) ? varyBy : [];
  return provides === 'price' ? [...parts, 'currency'] : parts;
}
