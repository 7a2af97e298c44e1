import type { z } from 'zod';
import { defaulted, duration, section, wholeNumber } from './values.js';

function attempts(what: string, uses: number, window: string) {
  return defaulted(
    section({
      uses: wholeNumber(1, 1_000_000).prefault(uses).describe('How many within the window.'),
      window: duration()
        .refine((ms) => ms >= 1_000, { error: 'must be at least one second' })
        .prefault(window)
        .describe('How long they are counted.'),
    }).transform((limit) => ({ uses: limit.uses, windowMs: limit.window })),
  ).describe(what);
}

/** How often what can be guessed, or what sends e-mails, may be tried. */
export const rateLimitsSchema = section({
  login: attempts('Log-ins with one user name from one address.', 10, '15m'),
  loginsPerAddress: attempts('Log-ins from one address.', 100, '15m'),
  registrationsPerAddress: attempts('New accounts from one address, at the checkout as well.', 20, '1h'),
  passwordReset: attempts('Requests for a new password for one user name.', 5, '1h'),
  passwordResetsPerAddress: attempts(
    'Requests for a new password, and their keys, from one address.',
    30,
    '1h',
  ),
  couponsPerAddress: attempts('Coupons tried from one address.', 60, '15m'),
  ordersPerAddress: attempts('Orders looked up from one address that were not the own ones.', 60, '15m'),
  ordersPerSession: attempts('The same from one session.', 30, '15m'),
  reviewsPerAddress: attempts('Reviews written from one address.', 20, '1h'),
}).describe(
  'How often things may be tried; each alias in a request counts. Behind a proxy or a storefront server, name it in server.trustedProxies, or all shoppers share one address.',
);

/** The limits as the server uses them. */
export type RateLimitsConfig = z.output<typeof rateLimitsSchema>;
