import { z } from 'zod';
import { section, toggle } from './values.js';

/** Fewer characters can be guessed. */
const SECRET_LENGTH = 16;

const secret = () =>
  z
    .string()
    .refine((text) => text.length >= SECRET_LENGTH, {
      error: `must have at least ${SECRET_LENGTH} characters`,
    })
    .optional();

/** The keys that products have; variations have no slug. */
const PRODUCT_KEYS = ['id', 'databaseId', 'sku', 'slug'] as const;

/** What only a router in front of the server knows. */
export const gatewaySchema = section({
  secret: secret().describe(
    'What a router sends as X-Gateway-Secret. With it, nobody else is answered, and X-Forwarded-For and X-Forwarded-Proto are believed of the router. The variables GATEWAY_SECRET and GATEWAY_SECRET_FILE win.',
  ),
  previousSecret: secret().describe(
    'Another one that counts as well, while the router changes from it to the new one. The variables GATEWAY_PREVIOUS_SECRET and GATEWAY_PREVIOUS_SECRET_FILE win.',
  ),
  productKeys: z
    .array(z.enum(PRODUCT_KEYS))
    .min(1)
    .prefault([...PRODUCT_KEYS])
    .describe(
      'By which keys a router may ask for products and variations. Some routers need very long to plan queries when there are many.',
    ),
  traces: toggle()
    .prefault(false)
    .describe(
      'Whether a request with "apollo-federation-include-trace: ftv1" is told how long each of its fields took. Such requests take the slow way.',
    ),
})
  .superRefine((gateway, context) => {
    if (gateway.previousSecret === undefined || gateway.secret !== undefined) return;
    context.addIssue({ code: 'custom', path: ['previousSecret'], message: 'needs "secret" beside it' });
  })
  .describe('The router in front of the server, when it is a subgraph.');
