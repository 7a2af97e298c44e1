import { createApp } from '../../../src/composition/app.js';
import type { DemoStore } from '../../../demo/src/demo-store.js';
import type { Clock } from '../../../src/lib/clock.js';
import { silentLogger, type Logger } from '../../../src/observability/logger.js';
import { sendQuery, testConfig, type GraphqlAnswer } from '../test-app.js';

/** The log-in of the first dialect, with everything that it can answer. */
export const LOGIN = `mutation ($username: String!, $password: String!) {
  login(input: { clientMutationId: "1", username: $username, password: $password }) {
    clientMutationId authToken authTokenExpiration refreshToken refreshTokenExpiration sessionToken
    customer { id databaseId email username }
    user { id databaseId email username name }
  }
}`;

/** Whoever is asking, in their own words. */
export const WHO = '{ viewer { databaseId username email } customer { id email } }';

/** Asks a server of ours. */
export type Ask = (
  document: string,
  variables?: Record<string, unknown>,
  headers?: Record<string, string>,
) => Promise<GraphqlAnswer>;

/** The headers of somebody with this access token. */
export function bearer(token: string): { authorization: string } {
  return { authorization: `Bearer ${token}` };
}

/** Logs somebody of the small demo shop in. */
export async function logIn(
  ask: Ask,
  username: string,
): Promise<{ authToken: string; refreshToken: string }> {
  const { data, errors } = await ask(LOGIN, { username, password: `kranich-${username}` });
  if (errors) throw new Error(errors[0]?.message);
  return data.login as { authToken: string; refreshToken: string };
}

/** Another server of ours before a demo shop that is there already: after a restart, or as a second process. */
export async function startSecondApp(
  store: DemoStore,
  { config = '', clock, log = silentLogger }: { config?: string; clock?: Clock; log?: Logger } = {},
): Promise<{ query: Ask; stop(): Promise<void> }> {
  const app = await createApp(testConfig(store, config), { log, ...(clock && { clock }) });
  return {
    query: (document, variables, headers) => sendQuery(app.url, document, variables, headers),
    stop: () => app.stop(),
  };
}

/** A clock that tests move. It begins at the real time, so that it fits what is not ours. */
export function movableClock(): Clock & { advance(ms: number): void } {
  let offset = 0;
  return {
    now: () => Date.now() + offset,
    advance: (ms) => {
      offset += ms;
    },
  };
}

/** The claims of a JSON Web Token, as its holder can read them. */
export function claimsOf(token: string | null): Record<string, any> {
  const [, payload = ''] = (token ?? '').split('.');
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, any>;
}
