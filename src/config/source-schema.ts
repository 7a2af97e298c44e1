import { z } from 'zod';
import { breaker, lifetime, MAX_BODY_BYTES, MAX_TIMEOUT_MS } from './shared-settings.js';
import { EVEN_IF_FAULTY, httpUrl, section, text, toggle, wholeNumber } from './values.js';

const KEYS_PLACEHOLDER = '{{keys}}';

const http = section({
  url: httpUrl().describe('Where to ask.'),
  method: z.enum(['GET', 'POST']).prefault('GET').describe('How the keys are sent: in the URL or in a body.'),
  keysParam: text()
    .optional()
    .describe('GET: name of the query parameter that takes the keys, joined by commas.'),
  body: text().optional().describe('POST: the JSON to send, in which {{keys}} stands for the array of keys.'),
  headers: z
    .record(
      z.string().regex(/^[\w!#$%&'*+.^`|~-]+$/, 'is no name for an HTTP header'),
      z.string().regex(/^[^\r\n\0]*$/, 'must not contain line breaks'),
    )
    .prefault({})
    .describe('Sent with every call, e.g. Authorization. Keep secrets in the environment: ${ERP_TOKEN}.'),
  batchSize: wholeNumber(1, 10_000).prefault(200).describe('Keys asked for in one call at most.'),
  timeoutMs: wholeNumber(1, MAX_TIMEOUT_MS)
    .prefault(800)
    .describe('Milliseconds a page may wait for this source in all, further attempts included.'),
  maxAnswerBytes: wholeNumber(1, MAX_BODY_BYTES)
    .prefault(5_242_880)
    .describe('Answers larger than this are refused.'),
  retries: wholeNumber(0, 10).prefault(0).describe('Further attempts after a call that failed.'),
  concurrency: wholeNumber(1, 1_000).prefault(4).describe('Calls under way at the same time at most.'),
  breaker: breaker(),
  allowPrivateNetwork: toggle()
    .prefault(false)
    .describe('Whether the host may be this machine or in a private network.'),
}).superRefine(({ method, keysParam, body }, context) => {
  const fault = (name: string, message: string) => {
    context.addIssue({ code: 'custom', path: [name], message });
  };
  if (method === 'GET' && keysParam === undefined) fault('keysParam', 'is required when the method is GET');
  if (method === 'GET' && body !== undefined) fault('body', 'is only sent when the method is POST');
  if (method === 'POST' && keysParam !== undefined) fault('keysParam', 'is only sent when the method is GET');
  if (method === 'POST' && !isBodyTemplate(body)) {
    fault('body', `must be JSON with ${KEYS_PLACEHOLDER} where the array of keys belongs`);
  }
}, EVEN_IF_FAULTY);

function isBodyTemplate(body: unknown): boolean {
  if (typeof body !== 'string' || !body.includes(KEYS_PLACEHOLDER)) return false;
  try {
    JSON.parse(body.replaceAll(KEYS_PLACEHOLDER, '["key"]'));
    return true;
  } catch {
    return false;
  }
}

const path = (what: string) => text().optional().describe(`Path of ${what} in an item.`);

const price = section({
  current: path('the price that counts now'),
  regular: path('the price without a sale'),
  sale: path('the sale price'),
  currency: path('the ISO 4217 currency code'),
  saleFrom: path('the moment the sale starts'),
  saleTo: path('the moment the sale ends'),
})
  .superRefine(({ current, regular }, context) => {
    if (current !== undefined || regular !== undefined) return;
    context.addIssue({ code: 'custom', message: 'needs current or regular' });
  }, EVEN_IF_FAULTY)
  .describe('Where a price source has its values.');

const locations = section({
  path: text().describe('Path of the array of places in an item.'),
  name: text().describe("Path of a place's name in the place."),
  quantity: text().describe('Path of the quantity in the place.'),
}).describe('Quantities by place, for stock that lies in several.');

const stock = section({
  quantity: path('the quantity'),
  status: path('the stock status'),
  locations: locations.optional(),
  leadTimeDays: path('the days until it can be sent'),
})
  .superRefine(({ quantity, status, locations: places }, context) => {
    if (quantity !== undefined || status !== undefined || places !== undefined) return;
    context.addIssue({ code: 'custom', message: 'needs quantity, status or locations' });
  }, EVEN_IF_FAULTY)
  .describe('Where a stock source has its values.');

const answer = section({
  items: z
    .string()
    .prefault('')
    .describe(
      'Dot path of the array of items, or of the object with the items by key; empty: the whole answer.',
    ),
  key: text()
    .optional()
    .describe('Dot path of the key inside an item. Leave it out when the items are an object by key.'),
  price: price.optional(),
  stock: stock.optional(),
}).describe('How to read the JSON that comes back. Paths are names joined by dots.');

const applies = section({
  categories: z.array(text()).min(1).optional().describe('Slugs of categories; one of them is enough.'),
  productTypes: z.array(text()).min(1).optional().describe("WooCommerce's product types, e.g. simple."),
  meta: section({
    key: text().describe('Name of the custom field.'),
    value: z.string().describe('What it must hold, exactly.'),
  })
    .optional()
    .describe('A custom field that must have exactly this value.'),
  skus: z.array(text()).min(1).optional().describe('These SKUs only.'),
}).describe('Which products the source knows. All conditions given must hold; none: every product.');

/** YAML reads a bare `null` as nothing, but here it is one of the choices. */
const fallback = (when: string) =>
  z
    .preprocess((value) => (value === null ? 'null' : value), z.enum(['woocommerce', 'null', 'error']))
    .prefault('woocommerce')
    .describe(`${when}: take the shop's own value, give null, or give an error.`);

/** What the check across a source's settings looks at, some of which may be faulty or missing. */
interface AnswerChoice {
  provides: string;
  answer?: { price?: unknown; stock?: unknown };
}

/** One system that knows prices or stock better than the shop does. */
export const sourceSchema = section({
  name: text()
    .regex(/^[A-Za-z0-9][\w.-]*$/, 'must be letters, digits, "-", "_" and "." only')
    .describe('Unique; appears in answers, logs and cache tags.'),
  provides: z.enum(['price', 'stock']).describe('What it is asked for.'),
  http: http.describe('How it is asked.'),
  key: z
    .union(
      [
        z.enum(['sku', 'id']),
        section({ meta: text().describe('Name of the custom field that holds the key.') }),
      ],
      {
        error: 'must be sku, id or { meta: name of a custom field }',
      },
    )
    .prefault('sku')
    .describe('What the source knows a product by.'),
  applies: applies.optional(),
  answer,
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as EUR')
    .optional()
    .describe("Currency of answers that name none. Left out: the shop's own."),
  taxIncluded: toggle()
    .optional()
    .describe('Whether its prices include tax. Left out: as the shop enters its own.'),
  lifetime: lifetime('its values', '30s', '5m', '1h'),
  onMissing: fallback('When it answers but not for a product'),
  onFailure: fallback('When it does not answer, or not usably'),
}).superRefine(({ provides, answer: reads }: AnswerChoice, context) => {
  const fault = (name: string, message: string) => {
    context.addIssue({ code: 'custom', path: ['answer', name], message: `${message} a ${provides} source` });
  };
  if (provides === 'price' && !reads?.price) fault('price', 'is required for');
  if (provides === 'stock' && !reads?.stock) fault('stock', 'is required for');
  if (provides === 'price' && reads?.stock) fault('stock', 'is not read from');
  if (provides === 'stock' && reads?.price) fault('price', 'is not read from');
}, EVEN_IF_FAULTY);
