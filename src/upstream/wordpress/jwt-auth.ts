import { UpstreamRefusedError, UpstreamUnauthorizedError } from '../../errors.js';
import { badAnswer, type Subject } from '../http-client/faults.js';
import type { HttpClient } from '../http-client/http-client.js';
import type { LoginStrategy, ProvenUser } from './login-strategy.js';
import type { UserClient } from './user-client.js';
import type { UserCredentials } from './user-credentials.js';

/** Answers of both plugins that own `jwt-auth/v1`; one wraps it in `data`. */
interface WireToken {
  token?: unknown;
  data?: { token?: unknown };
}

/**
 * Logs in by a plugin with the route `jwt-auth/v1/token`: _JWT Authentication for WP REST API_ or _JWT Auth_.
 * Their tokens cannot be taken back; they end by themselves.
 */
export function createJwtAuthStrategy(system: string, site: HttpClient, users: UserClient): LoginStrategy {
  const subject: Subject = { system, resource: 'log-in' };
  return {
    logIn: async (username, password) => {
      const answer = await orNull(() =>
        site.request({
          method: 'POST',
          path: '/wp-json/jwt-auth/v1/token',
          body: { username, password },
          secrets: [username, password],
          resource: subject.resource,
        }),
      );
      if (!answer) return null;
      const { token, data } = answer.body as WireToken;
      return provenBy(users, token ?? data?.token, subject);
    },
    renew: (credentials) => stillGood(users, credentials),
    end: () => Promise.resolve(),
  };
}

/** Logs in by the plugin _Simple JWT Login_, by user name or e-mail address. */
export function createSimpleJwtStrategy(
  system: string,
  site: HttpClient,
  users: UserClient,
  authCode: string | undefined,
): LoginStrategy {
  const subject: Subject = { system, resource: 'log-in' };
  const code: Record<string, string> = authCode === undefined ? {} : { AUTH_CODE: authCode };
  const send = (path: string, body: Record<string, string>, headers: Record<string, string> = {}) =>
    site.request({
      method: 'POST',
      path: `/wp-json/simple-jwt-login/v1${path}`,
      body,
      secrets: Object.values(body),
      headers,
      resource: subject.resource,
    });
  return {
    logIn: async (username, password) => {
      const name = username.includes('@') ? { email: username } : { username };
      const answer = await orNull(() => send('/auth', { ...name, password, ...code }));
      if (!answer) return null;
      return provenBy(users, (answer.body as { data?: { jwt?: unknown } }).data?.jwt, subject);
    },
    renew: (credentials) => stillGood(users, credentials),
    end: async ({ authorization }) => {
      if (authorization !== undefined) await send('/auth/revoke', code, { authorization });
    },
  };
}

/** A refusal with a code of its own is an answer: the password is wrong. A missing route or a firewall is none. */
async function orNull<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    const code = error instanceof UpstreamUnauthorizedError ? error.failure.upstreamCode : undefined;
    if (code !== undefined && !code.includes('config')) return null;
    if (error instanceof UpstreamRefusedError && error.failure.status === 400) return null;
    throw error;
  }
}

async function provenBy(users: UserClient, token: unknown, subject: Subject): Promise<ProvenUser> {
  if (typeof token !== 'string' || !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) {
    throw badAnswer(
      subject,
      'sent no token; is the plugin of account.login.strategy the one that is installed?',
    );
  }
  const credentials = { authorization: `Bearer ${token}` };
  const self = await users.self(credentials);
  if (!self) throw badAnswer(subject, 'sent a token that WordPress does not take');
  return { self, credentials };
}

async function stillGood(users: UserClient, credentials: UserCredentials): Promise<UserCredentials | null> {
  return (await users.self(credentials)) ? credentials : null;
}
