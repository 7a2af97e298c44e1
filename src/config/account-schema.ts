import { z } from 'zod';
import { parseUrl } from '../lib/parse-url.js';
import { defaulted, duration, EVEN_IF_FAULTY, httpUrl, section, text, toggle } from './values.js';

const path = () =>
  z
    .string()
    .regex(/^\/[^?#\s]*$/, 'must be a path on the shop that begins with a slash, such as /wp-login.php');

const login = section({
  strategy: z
    .enum(['wordpress', 'jwtAuth', 'simpleJwtLogin'])
    .prefault('wordpress')
    .describe(
      "How passwords are checked: by WordPress's own log-in page, or by a plugin with the routes of jwt-auth/v1 or of Simple JWT Login.",
    ),
  loginPath: path()
    .prefault('/wp-login.php')
    .describe("WordPress's log-in page, where a plugin has moved it. Also used to reset passwords."),
  ajaxPath: path()
    .prefault('/wp-admin/admin-ajax.php')
    .describe("WordPress's admin-ajax.php, which gives nonces to those who are logged in."),
  authCode: text().optional().describe('Simple JWT Login: its AUTH_CODE, where the plugin asks for one.'),
}).describe('How customers log in with a password.');

/** Signatures by a key of which only the other half is public. With shared secrets anybody who can check could also forge. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

const bearer = section({
  issuer: httpUrl().describe("The identity provider's `iss`, exactly."),
  audience: z.array(text()).min(1).describe('Values of `aud`, one of which a token must have.'),
  jwksUri: httpUrl()
    .optional()
    .describe("Where the provider's public keys are. Left out: as its discovery document says."),
  algorithms: z
    .array(z.enum(ALGORITHMS as [string, ...string[]]))
    .min(1)
    .prefault(['RS256', 'ES256', 'PS256', 'EdDSA'])
    .describe('Signatures that are accepted.'),
  userIdClaim: text()
    .optional()
    .describe(
      "Claim with the customer's number in WordPress. Left out: the e-mail address finds the customer.",
    ),
  emailClaim: text().prefault('email').describe('Claim with the e-mail address.'),
  requireVerifiedEmail: toggle()
    .prefault(true)
    .describe(
      'Whether `email_verified` must be true. Only switch it off where nobody can sign up with a foreign address.',
    ),
  acceptedByShop: toggle()
    .prefault(false)
    .describe(
      'Whether the shop takes these tokens itself, so that calls in the name of the customer carry them.',
    ),
  allowPrivateNetwork: toggle()
    .prefault(false)
    .describe('Whether the provider may be this machine or in a private network.'),
})
  .superRefine(({ issuer, jwksUri, allowPrivateNetwork }, context) => {
    for (const [name, address] of Object.entries({ issuer, jwksUri })) {
      if (address === undefined || allowPrivateNetwork || parseUrl(address)?.protocol === 'https:') continue;
      context.addIssue({
        code: 'custom',
        path: [name],
        message: 'must be https://, unless allowPrivateNetwork is true',
      });
    }
  }, EVEN_IF_FAULTY)
  .describe(
    'Bearer tokens of an OpenID Connect or OAuth 2.0 provider. Without it only our own tokens count.',
  );

const cookie = section({
  name: z
    .string()
    .regex(/^[A-Za-z0-9_-]+$/, 'must be letters, digits, "-" and "_" only')
    .prefault('woo_login')
    .describe('Name of the cookie that loginWithCookies sets.'),
  sameSite: z
    .enum(['strict', 'lax', 'none'])
    .prefault('lax')
    .describe(
      'Its SameSite. `none` for a storefront on another site, which must be among server.corsOrigins.',
    ),
});

/** Who shoppers are and how they prove it. */
export const accountSchema = section({
  login: defaulted(login).describe('How customers log in with a password.'),
  bearer: bearer.optional(),
  accessTokenLifetime: duration()
    .prefault('15m')
    .describe('How long an authToken counts. A log-out or a new password ends it at once all the same.'),
  refreshTokenLifetime: duration()
    .prefault('14d')
    .describe('How long a refreshToken counts. WordPress itself ends a log-in after 14 days.'),
  refreshGrace: duration()
    .prefault('30s')
    .describe(
      'How long a refresh token counts after it was exchanged for a new one, for several tabs of one browser. After that its use ends the log-in.',
    ),
  cookie: defaulted(cookie).describe('The cookie of loginWithCookies.'),
  registration: toggle().prefault(true).describe('Whether accounts can be created.'),
  metaKeys: z
    .array(text())
    .prefault([])
    .describe('Custom fields of their own that customers may read. All others stay hidden.'),
  writableMetaKeys: z
    .array(text())
    .prefault([])
    .describe(
      'Custom fields of their own that customers may write. Never name one that gives them something.',
    ),
}).describe('Log-in and accounts of customers.');

/** How customers log in, as the server uses it. */
export type AccountConfig = z.output<typeof accountSchema>;
