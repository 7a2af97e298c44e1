import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { MaybePromise } from '../lib/maybe-promise.js';
import { sameSecret } from '../lib/same-secret.js';
import { sendJson } from './answer.js';
import { HttpError } from './http-error.js';
import { readJson } from './read-body.js';
import type { Handler } from './router.js';

/** A tag as in `product:14` or `list:products`. */
const tag = z.string().min(1).max(200);
const purgeBody = z.union([
  z.strictObject({ all: z.literal(true) }),
  z.strictObject({ tags: z.array(tag).min(1).max(1000) }),
]);

/** What to drop from the cache: everything, or what carries one of the tags. */
export type PurgeTarget = z.infer<typeof purgeBody>;

/** Who may purge, and what happens then. */
export interface PurgeOptions {
  secret: string;
  /** @returns how many entries were dropped */
  purge: (target: PurgeTarget) => MaybePromise<number>;
}

/** `POST /admin/purge`, for whoever sends the secret as `Authorization: Bearer` or `X-Admin-Secret`. */
export function purgeHandler({ secret, purge }: PurgeOptions, bodyLimitBytes: number): Handler {
  return async (request, response) => {
    if (!sameSecret(givenSecret(request), secret)) {
      response.setHeader('www-authenticate', 'Bearer');
      throw new HttpError(401, 'UNAUTHENTICATED', 'The admin secret is missing or wrong.');
    }
    const body = purgeBody.safeParse(await readJson(request, bodyLimitBytes));
    if (!body.success)
      throw new HttpError(400, 'BAD_USER_INPUT', 'Send {"all": true} or {"tags": ["product:14", …]}.');
    sendJson(response, 200, { purged: await purge(body.data) });
  };
}

function givenSecret({ headers }: IncomingMessage): string {
  const own = headers['x-admin-secret'];
  if (typeof own === 'string') return own;
  return /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
}
