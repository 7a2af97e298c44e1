import { UpstreamUnauthorizedError } from '../../errors.js';
import { type Decoded, list, mapOf, record } from '../decode/decoder.js';
import type { Oddities } from '../decode/oddities.js';
import { flag, text } from '../decode/scalars.js';
import { badAnswer } from '../http-client/faults.js';
import type { HttpClient } from '../http-client/http-client.js';
import type { UserCredentials } from './user-credentials.js';
import { wireUser } from './wire-types.js';

/** A user as `wp/v2/users/me?context=edit` shows them to themselves (WordPress 6.9). */
export const wireUserSelf = record({
  ...wireUser.shape,
  username: text,
  first_name: text,
  last_name: text,
  email: text,
  locale: text,
  nickname: text,
  roles: list(text),
  registered_date: text,
  capabilities: mapOf(flag),
  extra_capabilities: mapOf(flag),
});
export type WireUserSelf = Decoded<typeof wireUserSelf>;

const PATH = '/wp-json/wp/v2/users/me';
const RESOURCE = 'the user';

/** WordPress's users, each asking for themselves alone. */
export interface UserClient {
  /**
   * Whoever the credentials belong to.
   * @returns null when WordPress does not take them
   * @throws UpstreamError for every other reason
   */
  self(credentials: UserCredentials): Promise<WireUserSelf | null>;
  /** @throws UpstreamError, with WordPress's own words when it refuses a value */
  update(credentials: UserCredentials, changes: Readonly<Record<string, string>>): Promise<WireUserSelf>;
}

/** A client for the site behind `site`. */
export function createUserClient(system: string, site: HttpClient, oddities: Oddities): UserClient {
  const read = (body: object): WireUserSelf => {
    const user = oddities.read(wireUserSelf, body, RESOURCE);
    if (user) return user;
    throw badAnswer({ system, resource: RESOURCE }, 'sent no user');
  };
  return {
    self: async (credentials) => {
      const headers = sent(credentials);
      if (Object.keys(headers).length === 0) return null;
      try {
        const query = { context: 'edit' };
        return read(
          (await site.request({ method: 'GET', path: PATH, query, headers, resource: RESOURCE })).body,
        );
      } catch (error) {
        if (error instanceof UpstreamUnauthorizedError) return null;
        throw error;
      }
    },
    update: async (credentials, changes) => {
      const query = { context: 'edit' };
      const request = { path: PATH, query, headers: sent(credentials), body: changes, resource: RESOURCE };
      return read((await site.request({ method: 'POST', ...request })).body);
    },
  };
}

function sent(credentials: UserCredentials): Record<string, string> {
  const { authorization, cookie, 'x-wp-nonce': nonce } = credentials;
  return {
    ...(authorization && { authorization }),
    ...(cookie && nonce && { cookie, 'x-wp-nonce': nonce }),
  };
}
