import { z } from 'zod';
import type { DeepReadonly } from '../lib/deep-readonly.js';
import { isLoopbackHost } from '../lib/is-loopback-host.js';
import { parseUrl } from '../lib/parse-url.js';
import { accountSchema } from './account-schema.js';
import { rateLimitsSchema } from './rate-limits-schema.js';
import { checkoutSchema } from './checkout-schema.js';
import { audienceSchema } from './audience-schema.js';
import { gatewaySchema } from './gateway-schema.js';
import { serverSchema } from './server-schema.js';
import { breaker, lifetime, MAX_BODY_BYTES, MAX_TIMEOUT_MS } from './shared-settings.js';
import { checkFieldsAgree } from './sources/fields-schema.js';
import { sourceSchema } from './sources/source-schema.js';
import {
  defaulted,
  duration,
  EVEN_IF_FAULTY,
  httpUrl,
  section,
  text,
  toggle,
  wholeNumber,
} from './values.js';
import { pricingSchema } from './write-back-schema.js';

/** Fewer characters can be guessed. */
const SESSION_SECRET_LENGTH = 32;

const woocommerce = section({
  url: httpUrl().describe(
    "The shop's address, as its WordPress settings have it. The variable WOO_URL wins.",
  ),
  consumerKey: text().describe('REST API key. The variables WOO_CONSUMER_KEY and WOO_CONSUMER_KEY_FILE win.'),
  consumerSecret: text().describe(
    'Secret of that key. The variables WOO_CONSUMER_SECRET and WOO_CONSUMER_SECRET_FILE win.',
  ),
  allowPlainHttp: toggle()
    .prefault(false)
    .describe(
      'Allows an http:// shop on another machine. Requests are signed, but anybody on the way can read the answers.',
    ),
  concurrency: wholeNumber(1, 1_000)
    .prefault(4)
    .describe('Calls to the shop under way at the same time at most. More only queue up in PHP.'),
  timeoutMs: wholeNumber(1, MAX_TIMEOUT_MS).prefault(10_000).describe('Milliseconds one call may take.'),
  maxAnswerBytes: wholeNumber(1, MAX_BODY_BYTES)
    .prefault(20_971_520)
    .describe('Answers larger than this are refused.'),
  retries: wholeNumber(0, 10).prefault(2).describe('Further attempts after a read that failed.'),
  breaker: breaker(),
})
  .superRefine(({ url, allowPlainHttp }, context) => {
    const fault = (name: string, message: string) => {
      context.addIssue({ code: 'custom', path: [name], message });
    };
    const shop = parseUrl(url);
    if (shop?.protocol === 'http:' && !isLoopbackHost(shop.hostname) && !allowPlainHttp) {
      fault('url', 'must be https://, unless allowPlainHttp is true');
    }
  }, EVEN_IF_FAULTY)
  .describe('The shop. Without it, and without the variable WOO_URL, the embedded demo shop is served.');

const cache = section({
  maxEntries: wholeNumber(1, 10_000_000)
    .prefault(50_000)
    .describe('Values kept at most; those read longest ago go first.'),
  maxBytes: wholeNumber(1, 1_099_511_627_776)
    .prefault(268_435_456)
    .describe('Estimated memory of all values kept.'),
  maxAnswerBytes: wholeNumber(0, 1_099_511_627_776)
    .prefault(67_108_864)
    .describe('Memory for whole answers that are sent again as long as they are right; 0 keeps none.'),
  httpMaxAge: duration()
    .prefault(0)
    .describe(
      'How long routers, proxies and browsers may keep an answer that is the same for everybody: Cache-Control: public, with at most this max-age. 0: every answer says that nobody may.',
    ),
  httpTags: toggle()
    .prefault(false)
    .describe(
      'Whether answers that others may keep (httpMaxAge) name the tags that they are dropped by: a Cache-Tag header for CDNs, extensions for routers.',
    ),
  lifetimes: defaulted(
    section({
      product: lifetime('products', '5m', '1h', '1d'),
      variation: lifetime('variations', '5m', '1h', '1d'),
      list: lifetime('lists (which records, in which order)', '1m', '30m', '1d'),
      taxonomy: lifetime('categories, tags, brands, attributes and shipping classes', '10m', '1h', '1d'),
      review: lifetime('reviews', '5m', '1h', '1d'),
      content: lifetime(
        'posts, pages, authors, comments, menus and files of the media library',
        '5m',
        '1h',
        '1d',
      ),
      settings: lifetime("the shop's settings", '10m', '1d', '7d'),
    }),
  ).describe('How long each kind of data from the shop is kept.'),
}).describe('What is kept in memory.');

const limits = section({
  pageSize: defaulted(
    section({
      default: wholeNumber(1, 1_000).prefault(10).describe('Records of a page that asks for no number.'),
      maximum: wholeNumber(1, 1_000).prefault(100).describe('Pages that ask for more get this many.'),
    }).superRefine((pageSize, context) => {
      if (!(pageSize.default > pageSize.maximum)) return;
      context.addIssue({ code: 'custom', path: ['default'], message: 'must not be more than maximum' });
    }, EVEN_IF_FAULTY),
  ).describe('How many records a page of a list has.'),
  depth: wholeNumber(1, 1_000).prefault(15).describe('Levels of nested fields.'),
  aliases: wholeNumber(0, 10_000).prefault(30).describe('Aliases of one field in one place.'),
  tokens: wholeNumber(1, 1_000_000).prefault(5_000).describe('Words and signs in the text of one request.'),
  cost: wholeNumber(1, 1_000_000_000)
    .prefault(500_000)
    .describe('Estimated number of values that one request may ask for.'),
  entities: wholeNumber(1, 100_000).prefault(1_000).describe('Representations in one _entities field.'),
  rootFields: wholeNumber(1, 1_000).prefault(20).describe('Fields at the top of one request.'),
  directives: wholeNumber(0, 10_000).prefault(50).describe('Directives in one request.'),
  introspection: toggle().prefault(true).describe('Whether the schema may be asked for.'),
}).describe('What one GraphQL request may ask for; anything beyond is refused before it is run.');

const redis = section({
  url: z
    .string()
    .refine((value) => /^rediss?:$/.test(parseUrl(value)?.protocol ?? ''), {
      error: 'must be a URL that begins with redis:// or rediss://',
    })
    .describe(
      'Address of Redis, with user and password if it has any. The variables REDIS_URL and REDIS_URL_FILE win.',
    ),
  keyPrefix: z.string().prefault('woo-federation:').describe('How every key in Redis begins.'),
  commandTimeoutMs: wholeNumber(1, 60_000)
    .prefault(250)
    .describe('Milliseconds one command may take; then the process goes on without Redis.'),
}).describe(
  'Redis, for several processes that serve one shop. Without it each process knows only its own shoppers.',
);

const session = section({
  secret: z
    .string()
    .refine((secret) => secret.length >= SESSION_SECRET_LENGTH, {
      error: `must have at least ${SESSION_SECRET_LENGTH} characters`,
    })
    .optional()
    .describe(
      "Signs and seals the tokens of shoppers; the same in all processes. Without it, it is derived from the shop's consumer secret. The variables SESSION_SECRET and SESSION_SECRET_FILE win.",
    ),
}).describe('The sessions of shoppers.');
const reviews = section({
  fromGuests: toggle().prefault(true).describe('Whether people who are not signed in may review products.'),
  holdForApproval: toggle()
    .prefault(true)
    .describe(
      'Whether a new review waits until somebody of the shop approves it. False: it is published at once.',
    ),
}).describe('What writeReview does. WordPress keeps its own rules for comments to itself.');

/** The configuration: what the file may hold, its defaults, and what the server gets from it. */
export const configSchema = section({
  server: defaulted(serverSchema),
  woocommerce: z.preprocess((value) => value ?? undefined, woocommerce.optional()),
  cache: defaulted(cache),
  metaKeys: z
    .array(text())
    .prefault([])
    .describe('Custom fields of products that anybody may read. All others stay hidden.'),
  menuLocations: z
    .record(
      z.string().regex(/^[A-Z][A-Z0-9_]{0,63}$/, { error: 'must be a name in capitals such as PRIMARY' }),
      text(),
    )
    .prefault({})
    .describe(
      'Slugs of block menus by the names that the storefront has for their places: { PRIMARY: main-menu }.',
    ),
  reviews: defaulted(reviews),
  orderMetaKeys: z
    .array(text())
    .prefault([])
    .describe(
      'Custom fields of orders and of their lines that whoever placed the order may read, beside those that WooCommerce shows with a line.',
    ),
  limits: defaulted(limits),
  session: defaulted(session),
  gateway: defaulted(gatewaySchema),
  checkout: defaulted(checkoutSchema),
  account: defaulted(accountSchema),
  attempts: defaulted(rateLimitsSchema),
  redis: redis.optional(),
  context: defaulted(audienceSchema),
  sources: z
    .array(sourceSchema)
    .superRefine((sources, context) => {
      const names = sources.map((source) => (source as Partial<typeof source> | null)?.name);
      names.forEach((name, index) => {
        if (name === undefined || names.indexOf(name) === index) return;
        context.addIssue({
          code: 'custom',
          path: [index, 'name'],
          message: 'is the name of another source too',
        });
      });
    }, EVEN_IF_FAULTY)
    .superRefine(checkFieldsAgree, EVEN_IF_FAULTY)
    .prefault([])
    .describe("Other systems whose prices or stock take the place of the shop's, or that add fields."),
  pricing: defaulted(pricingSchema),
  log: defaulted(
    section({
      level: z
        .enum(['debug', 'info', 'warn', 'error', 'silent'])
        .prefault('info')
        .describe('The least important messages to write. The variable LOG_LEVEL wins.'),
    }),
  ).describe('The log on standard output, one JSON object a line.'),
})
  .superRefine(({ context: shopper, gateway, account }: GivenParts, context) => {
    const { header, claim } = shopper?.customerGroup ?? {};
    const fault = (name: string, message: string) => {
      context.addIssue({ code: 'custom', path: ['context', 'customerGroup', name], message });
    };
    if (header !== undefined && gateway?.secret === undefined)
      fault('header', 'needs gateway.secret: without it any shopper could name a group');
    if (claim !== undefined && account?.bearer === undefined)
      fault('claim', 'needs account.bearer, the identity provider whose tokens have it');
  }, EVEN_IF_FAULTY)
  .describe('Configuration of woo-federation.');

/** What the checks across sections look at, some of which may be faulty or missing. */
interface GivenParts {
  context?: { customerGroup?: { header?: string | undefined; claim?: string | undefined } | undefined };
  gateway?: { secret?: string | undefined };
  account?: { bearer?: unknown };
}

/** The configuration as the server uses it: complete, checked, durations in milliseconds. */
export type Config = DeepReadonly<z.output<typeof configSchema>>;

/** A configuration that names a shop. */
export type ShopConfig = Config & { woocommerce: NonNullable<Config['woocommerce']> };
