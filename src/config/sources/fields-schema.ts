import { z } from 'zod';
import { section, text } from '../values.js';

const SCALARS = ['String', 'Int', 'Float', 'Boolean', 'ID', 'DateTime', 'Decimal'] as const;
/** GraphQL writes the values of enums in capitals. */
const ENUM_VALUE = /^[A-Z][A-Z0-9_]*$/;
/** The shop's attributes bring fields and types of their own, which come and go with them. */
const NAME_OF_AN_ATTRIBUTE = /^(?:pa|allPa)(?![a-z])/;

const scalar = z.enum([...SCALARS, ...SCALARS.map((name) => `[${name}!]` as const)]);

const words = section({
  enum: z
    .union([z.array(z.string()), z.record(z.string(), z.string())])
    .transform(wordsByName)
    .describe('The words it may be, in capitals; or by each of them how the source writes it.'),
});

const type = z
  .union([scalar, words], {
    error: `must be ${SCALARS.join(', ')}, a list of one of them such as [String!], or { enum: [A, B] }`,
  })
  .superRefine((given, context) => {
    if (typeof given === 'string') return;
    const fault = (message: string) => {
      context.addIssue({ code: 'custom', path: ['enum'], message });
    };
    const written = Object.values(given.enum).map((word) => word.trim().toLowerCase());
    if (written.length === 0) fault('must not be empty');
    if (!Object.keys(given.enum).every((name) => ENUM_VALUE.test(name)))
      fault('must have names of capitals, digits and "_"; write { A_PLUS: A+ } for a word that is no name');
    if (new Set(written).size < written.length || written.includes(''))
      fault('must have words that differ in more than case');
  })
  .describe('Its GraphQL type.');

const field = section({
  type,
  path: text().describe('Dot path of its value in an item.'),
  description: text().describe('What the schema says about it.'),
  on: z
    .array(z.enum(['product', 'variation']))
    .min(1)
    .prefault(['product', 'variation'])
    .describe('Which of the two have it.'),
});

const name = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]{0,63}$/, 'must be a name in camel case such as energyLabel')
  .refine((given) => !NAME_OF_AN_ATTRIBUTE.test(given), "begins as fields of the shop's attributes do");

/** `answer.fields:` of a source. */
export const fieldsSchema = z
  .record(name, field)
  .refine((fields) => Object.keys(fields).length > 0, 'must not be empty')
  .describe('Fields that the source adds to products and variations, by their name in GraphQL.');

/** Words that are written as they are called are given as a list. */
function wordsByName(given: string[] | Record<string, string>): Record<string, string> {
  return Array.isArray(given) ? Object.fromEntries(given.map((word) => [word, word])) : given;
}

/** What the check across sources looks at, some of which may be faulty or missing. */
interface GivenSource {
  answer?: { fields?: Record<string, { type?: unknown; on?: unknown } | undefined> | undefined } | undefined;
}

/** Several sources may give one field, if it is the same: sees to it that its type and its places are. */
export function checkFieldsAgree(sources: readonly unknown[], context: z.core.$RefinementCtx): void {
  const first = new Map<string, { index: number; told: unknown[] }>();
  sources.forEach((source, index) => {
    for (const [name, given] of Object.entries((source as GivenSource | null)?.answer?.fields ?? {})) {
      const told = [given?.type, given?.on];
      const known = first.get(name) ?? { index, told };
      first.set(name, known);
      ['type', 'on'].forEach((setting, at) => {
        if (JSON.stringify(told[at]) === JSON.stringify(known.told[at])) return;
        context.addIssue({
          code: 'custom',
          path: [index, 'answer', 'fields', name, setting],
          message: `is not the same as in sources[${known.index}].answer.fields.${name}`,
        });
      });
    }
  });
}
