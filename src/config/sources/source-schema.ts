import { z } from 'zod';
import { lifetime } from '../shared-settings.js';
import { EVEN_IF_FAULTY, section, text, toggle } from '../values.js';
import { answerSchema } from './answer-schema.js';
import { audiencePart, toldParts } from './audience-parts.js';
import { checkFileSource, fileSchema } from './file-schema.js';
import { graphqlSchema } from './graphql-schema.js';
import { httpAnswerFaults } from './http-answer-faults.js';
import { httpSchema } from './http-schema.js';
import { metaSchema } from './meta-schema.js';
import { moduleSchema } from './module-schema.js';

/** What a source may give, each read from the part of `answer` that is called so. */
const VALUES = ['price', 'stock', 'fields'] as const;

/** The kinds of source, of which each source is one. */
const kinds = {
  http: httpSchema.optional(),
  graphql: graphqlSchema.optional(),
  file: fileSchema.optional(),
  meta: metaSchema.optional(),
  module: moduleSchema.optional(),
};
const KIND_NAMES = Object.keys(kinds) as (keyof typeof kinds)[];

const key = z.union(
  [z.enum(['sku', 'id']), section({ meta: text().describe('Name of the custom field that holds the key.') })],
  { error: 'must be sku, id or { meta: name of a custom field }' },
);

const applies = section({
  categories: z.array(text()).min(1).optional().describe('Slugs of categories; one of them is enough.'),
  tags: z.array(text()).min(1).optional().describe('Slugs of tags; one of them is enough.'),
  productTypes: z.array(text()).min(1).optional().describe("WooCommerce's product types, e.g. simple."),
  meta: section({
    key: text().describe('Name of the custom field.'),
    value: z.string().describe('What it must hold, exactly.'),
  })
    .optional()
    .describe('A custom field that must have exactly this value.'),
  skus: z.array(text()).min(1).optional().describe('These SKUs only.'),
}).describe('Which products the source knows. All conditions given must hold; none: every product.');

const rounding = section({
  step: z
    .string()
    .regex(/^(?=.*[1-9])\d+(?:\.\d+)?$/, 'must be a decimal above 0 such as "0.05"')
    .describe('Prices become multiples of it, e.g. "0.01" or "0.05".'),
  mode: z
    .enum(['nearest', 'up', 'down'])
    .prefault('nearest')
    .describe('Which multiple: the nearest, the next one up, or down.'),
}).describe('Rounds every price of the source.');

/** YAML reads a bare `null` as nothing, but here it is one of the choices. */
const fallback = (when: string) =>
  z
    .preprocess(
      (value) => (value === null ? 'null' : value),
      z.enum(['next', 'woocommerce', 'null', 'error']),
    )
    .prefault('next')
    .describe(
      `${when}: ask the next source that covers the product and then take the shop's own value, take that at once, give null, or give an error.`,
    );

/** What the checks across a source's settings look at, some of which may be faulty or missing. */
interface GivenSettings extends Partial<Record<keyof typeof kinds, unknown>> {
  provides: string;
  answer?: Partial<Record<(typeof VALUES)[number] | 'items' | 'key', unknown>>;
  onMissing?: string;
  onFailure?: string;
  varyBy?: unknown;
}

/** One system that knows prices, stock or other facts better than the shop does. */
export const sourceSchema = section({
  name: text()
    .regex(/^[A-Za-z0-9][\w.-]*$/, 'must be letters, digits, "-", "_" and "." only')
    .describe('Unique; appears in answers, logs and cache tags.'),
  provides: z.enum(VALUES).describe('What it is asked for.'),
  ...kinds,
  key: key.prefault('sku').describe('What the source knows a product by.'),
  applies: applies.optional(),
  varyBy: z
    .array(audiencePart)
    .prefault([])
    .describe('What its answers hang on beside the product. It is told nothing else about the shopper.'),
  answer: answerSchema.prefault({}),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as EUR')
    .optional()
    .describe('Currency of answers that name none. Left out: the one that is asked for.'),
  taxIncluded: toggle()
    .optional()
    .describe('Whether its prices include tax. Left out: as the shop enters its own.'),
  rounding: rounding.optional(),
  lifetime: lifetime('its values', '30s', '5m', '1h'),
  onMissing: fallback('When it answers but not for a product'),
  onFailure: fallback('When it does not answer, or not usably'),
  required: toggle()
    .prefault(false)
    .describe('Whether /health/ready says that the server is not ready while the source fails.'),
}).superRefine((given: GivenSettings, context) => {
  const fault = (path: string[], message: string) => {
    context.addIssue({ code: 'custom', path, message });
  };
  const { provides, answer: reads } = given;
  if (KIND_NAMES.filter((kind) => given[kind] !== undefined).length !== 1)
    fault([], `needs exactly one of ${KIND_NAMES.join(', ')}`);
  // Items of a module may name their prices and stock as we do; they need no paths.
  const namesItsOwn = given.module !== undefined && provides !== 'fields';
  for (const value of VALUES) {
    if (value === provides && !reads?.[value] && !namesItsOwn)
      fault(['answer', value], `is required for a ${provides} source`);
    if (value !== provides && reads?.[value])
      fault(['answer', value], `is not read from a ${provides} source`);
  }
  if (given.meta !== undefined && reads?.items) fault(['answer', 'items'], 'is not read from custom fields');
  if (given.meta !== undefined && reads?.key) fault(['answer', 'key'], 'is not read from custom fields');
  for (const fallback of ['onMissing', 'onFailure'] as const) {
    if (provides === 'fields' && given[fallback] === 'woocommerce')
      fault([fallback], 'must be next, null or error: WooCommerce has no such fields');
  }
  for (const [variable, part] of contextVariablesOf(given.graphql)) {
    if (!toldParts(given).includes(part))
      fault(['graphql', 'contextVariables', variable], 'takes a part of the context that is not in varyBy');
  }
  for (const { setting, message } of httpAnswerFaults(given)) fault(setting, message);
  checkFileSource(given, fault);
}, EVEN_IF_FAULTY);

function contextVariablesOf(graphql: unknown): [string, unknown][] {
  const { contextVariables } = (graphql ?? {}) as { contextVariables?: object };
  return Object.entries(contextVariables ?? {});
}
