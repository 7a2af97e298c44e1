import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { createLogger } from '../../../src/observability/logger.js';
import { cleanUp } from '../../support/clean-up.js';
import { bearer, LOGIN, WHO } from '../../support/shoppers/account.js';
import { startTestApp, type GraphqlAnswer, type TestApp } from '../../support/test-app.js';

const SECRETS = [
  'kranich-lena',
  'lena@mail.example.test',
  'pl4nted-passw0rd',
  'wordpress_logged_in',
  'wordpress_sec',
];
const lines: string[] = [];

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({
    catalogue: smallCatalogue(),
    log: createLogger({ level: 'debug', destination: { write: (line: string) => void lines.push(line) } }),
  });
});
afterAll(() => app.stop());

/** The texts of errors, where nothing of what was sent may come back. */
const told = ({ errors }: GraphqlAnswer) => JSON.stringify(errors ?? []);

describe('what people log in with', () => {
  it('is in no log, no error and no address, whatever happens', async () => {
    const login = { username: 'lena', password: 'kranich-lena' };
    const { data } = await app.query(LOGIN, login);
    const { authToken, refreshToken, sessionToken } = data.login as Record<string, string>;
    const headers = { ...bearer(authToken ?? ''), 'woocommerce-session': `Session ${sessionToken ?? ''}` };
    const answers: GraphqlAnswer[] = [];
    const fault = async (pattern: string, status: number, work: () => Promise<GraphqlAnswer>) => {
      app.store.faults.set(pattern, {
        kind: 'answer',
        status,
        body: JSON.stringify({
          code: 'leak',
          message: `sent: ${SECRETS.join(' ')} ${authToken} ${refreshToken}`,
        }),
      });
      answers.push(await work());
      app.store.faults.clear();
    };
    await fault('/wp-login.php', 500, () => app.query(LOGIN, login));
    await fault('/wp-login.php', 200, () => app.query(LOGIN, { ...login, password: 'pl4nted-passw0rd' }));
    await fault('rest-nonce', 500, () =>
      app.query(`mutation { refreshToken(input: { refreshToken: "${refreshToken}" }) { success } }`),
    );
    await fault('/wp-login.php', 500, () => app.query('mutation { logout { success } }', {}, headers));
    answers.push(
      await app.query(LOGIN, { username: 'lena@mail.example.test', password: 'pl4nted-passw0rd' }),
    );
    answers.push(await app.query(WHO, {}, bearer(`${authToken}x`)));
    const log = lines.join('\n');
    const addresses = app.store.requests.map(({ path }) => path).join('\n');
    for (const secret of [...SECRETS, authToken, refreshToken, sessionToken]) {
      expect(log).not.toContain(secret);
      expect(addresses).not.toContain(secret);
    }
    for (const answer of answers) {
      expect(answer.errors?.length ?? 0).toBeGreaterThanOrEqual(answer.data?.logout ? 0 : 1);
      for (const secret of [authToken, refreshToken, sessionToken, 'pl4nted-passw0rd', 'kranich-lena']) {
        expect(told(answer)).not.toContain(secret);
      }
    }
    expect(lines.length).toBeGreaterThan(5);
  });

  it('is not repeated from what a plugin says', async () => {
    const other = await startTestApp({
      catalogue: smallCatalogue(),
      config: 'account: { login: { strategy: jwtAuth } }',
      store: { jwtPlugin: 'jwt-auth' },
    });
    cleanUp(other.stop);
    other.store.faults.set('/jwt-auth/', {
      kind: 'answer',
      status: 500,
      body: '{"code":"broken","message":"No such thing as lena@mail.example.test with pl4nted-passw0rd"}',
    });
    const { errors } = await other.query(LOGIN, {
      username: 'lena@mail.example.test',
      password: 'pl4nted-passw0rd',
    });
    expect(errors?.[0]?.message).toContain('No such thing as [hidden] with [hidden]');
  });
});
