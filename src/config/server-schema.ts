import { z } from 'zod';
import { isAddressRange } from '../lib/address-range.js';
import { parseUrl } from '../lib/parse-url.js';
import { MAX_BODY_BYTES, MAX_TIMEOUT_MS } from './shared-settings.js';
import { section, text, toggle, wholeNumber } from './values.js';

/** Fewer characters can be guessed. */
const ADMIN_SECRET_LENGTH = 16;

/** The `server` section of the configuration. */
export const serverSchema = section({
  host: text().prefault('127.0.0.1').describe('Address to listen on. The variable HOST wins.'),
  port: wholeNumber(0, 65_535)
    .prefault(4000)
    .describe('Port to listen on; 0 takes any free one. The variable PORT wins.'),
  corsOrigins: z
    .array(
      z.string().refine((value) => parseUrl(value)?.origin === value, {
        error: 'must be an origin such as https://shop.example, without a path',
      }),
    )
    .prefault([])
    .describe('Origins whose pages may call the server from a browser, each exactly as browsers send it.'),
  corsHeaders: z
    .array(z.string().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, { error: 'must be the name of a header' }))
    .prefault([])
    .describe(
      'Further request headers that pages of those origins may send, beside those of the usual GraphQL clients and tracing libraries.',
    ),
  bodyLimitBytes: wholeNumber(1, MAX_BODY_BYTES)
    .prefault(1_048_576)
    .describe('Requests with a larger body are refused.'),
  requestTimeoutMs: wholeNumber(1, MAX_TIMEOUT_MS)
    .prefault(30_000)
    .describe('Milliseconds within which a request must have arrived whole.'),
  keepAliveTimeoutMs: wholeNumber(1, MAX_TIMEOUT_MS)
    .prefault(75_000)
    .describe(
      'Milliseconds for which an idle connection stays open. Longer than the proxy in front keeps it, else some of its requests meet a closed connection (502).',
    ),
  compression: toggle()
    .prefault(true)
    .describe(
      'Whether answers of 1 KB and more are compressed (br, gzip) for clients that take it. False leaves it to a proxy.',
    ),
  adminSecret: z
    .string()
    .refine((secret) => secret.length >= ADMIN_SECRET_LENGTH, {
      error: `must have at least ${ADMIN_SECRET_LENGTH} characters`,
    })
    .optional()
    .describe(
      'Opens /admin/*, /sources and /metrics, which are off without it. The variables ADMIN_SECRET and ADMIN_SECRET_FILE win.',
    ),
  storefront: toggle()
    .optional()
    .describe(
      'Whether the example storefront, once built, is served at /demo. Default: only in front of the embedded demo shop.',
    ),
  trustedProxies: z
    .array(
      z.string().refine((value) => isAddressRange(value), {
        error: 'must be an IP address or a range such as 10.0.0.0/8',
      }),
    )
    .prefault([])
    .describe('Proxies whose X-Forwarded-For and X-Forwarded-Proto are believed, as addresses or ranges.'),
  ide: toggle().prefault(true).describe('Whether a browser that opens / gets a page to try queries.'),
}).describe('The HTTP server.');
