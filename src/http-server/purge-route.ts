import { z } from 'zod';
import type { MaybePromise } from '../lib/maybe-promise.js';
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

/** Drops it. @returns how many entries there were */
export type Purge = (target: PurgeTarget) => MaybePromise<number>;

/** `POST /admin/purge`. */
export function purgeHandler(purge: Purge, bodyLimitBytes: number): Handler {
  return async (request, response) => {
    const body = purgeBody.safeParse(await readJson(request, bodyLimitBytes));
    if (!body.success)
      throw new HttpError(400, 'BAD_USER_INPUT', 'Send {"all": true} or {"tags": ["product:14", …]}.');
    sendJson(response, 200, { purged: await purge(body.data) });
  };
}
