import { z } from 'zod';
import { PLAIN_WORD } from '../lib/plain-word.js';
import { EVEN_IF_FAULTY, section, text } from './values.js';

const header = (what: string) =>
  z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9-]*$/, 'must be the name of a request header')
    .optional()
    .describe(`Request header that names the ${what}.`);

/** Values end up in cache keys and in requests to other systems, so they are short words. */
const value = z.string().regex(PLAIN_WORD, 'must be letters, digits, "-", "_" and ".", at most 64');

/** A part that shoppers choose for themselves, out of a list. */
function choice(what: string) {
  return section({
    header: header(what),
    values: z
      .array(value)
      .min(1)
      .describe(
        'What may be chosen; anything else is refused. In GraphQL it is an argument of `pricing` and `availability`.',
      ),
    default: value.optional().describe('What counts when nobody chooses. Left out: nothing in particular.'),
  }).superRefine(
    (given: { values?: readonly string[] | undefined; default?: string | undefined }, context) => {
      if (given.default === undefined || !given.values || given.values.includes(given.default)) return;
      context.addIssue({ code: 'custom', path: ['default'], message: 'must be one of values' });
    },
    EVEN_IF_FAULTY,
  );
}

const currency = section({
  header: header('currency'),
  values: z
    .array(z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as EUR'))
    .min(1)
    .describe("What may be chosen beside the shop's own. In GraphQL it is an argument of `pricing`."),
}).describe("The currency of prices. When nobody chooses it is the shop's own.");

const country = section({
  header: header('country'),
  default: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be an ISO 3166 code such as DE')
    .optional()
    .describe('What counts when nobody chooses. Left out: no country.'),
}).describe('Where the shopper is, as a code of two letters (ISO 3166).');

const customerGroup = section({
  claim: text()
    .optional()
    .describe("Claim of the identity provider's token that names the group (see account.bearer)."),
  customer: z
    .union(
      [z.literal('role'), section({ meta: text().describe('Name of a custom field of the customer.') })],
      {
        error: 'must be role or { meta: name of a custom field }',
      },
    )
    .optional()
    .describe("What of the shop's record of a customer who is logged in names the group."),
  header: header('group').describe(
    'Request header that names the group. Only of a gateway, which proves itself by gateway.secret.',
  ),
  default: value.optional().describe('The group of everybody else. Left out: none.'),
})
  .superRefine(({ claim, customer, header: name }: Record<string, unknown>, context) => {
    if (claim !== undefined || customer !== undefined || name !== undefined) return;
    context.addIssue({ code: 'custom', message: 'needs claim, customer or header' });
  }, EVEN_IF_FAULTY)
  .describe('The price group of the shopper. Shoppers cannot choose it.');

/** Who prices and stock of other systems may differ for. */
export const audienceSchema = section({
  currency: currency.optional(),
  customerGroup: customerGroup.optional(),
  country: country.optional(),
  location: choice('location').optional().describe('The place that stock is asked for, such as a branch.'),
  language: choice('language')
    .optional()
    .describe('The language that texts of other systems are asked for in.'),
}).describe('What prices and stock of other systems may hang on beside the product, and who says so.');
