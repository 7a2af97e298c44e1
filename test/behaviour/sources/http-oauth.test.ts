import { inspect } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import type { OauthConfig } from '../../../src/sources/source-config.js';
import { cleanUp } from '../../support/clean-up.js';
import type { Reply, Script, SeenRequest } from '../../support/faults/fault-server.js';
import { loadAll, subject, subjects } from '../../support/sources/subjects.js';
import { pricing, ExternalSystem, type ConfigChanges } from '../../support/sources/external-system.js';

const SECRET = 'cl13nt: s3cret/+%';
const TOKEN_PATH = '/oauth/token';

let system: ExternalSystem;
/** How the authorization server answers the n-th time, from 1. */
let grant: (request: SeenRequest, index: number) => Reply | Promise<Reply>;
/** How the API answers to a token, or to none. */
let api: Script;
let granted: number;

beforeEach(async () => {
  granted = 0;
  grant = (_, index) => ({
    body: { access_token: `t0ken-${index}-value`, token_type: 'Bearer', expires_in: 600 },
  });
  api = pricing('9.90');
  system = await ExternalSystem.start((request, index) => {
    if (request.path !== TOKEN_PATH) return api(request, index);
    granted += 1;
    return grant(request, granted);
  });
  cleanUp(() => system.stop());
});

function protectedBy(oauth: Partial<OauthConfig> = {}, http: ConfigChanges['http'] = {}): ConfigChanges {
  const tokenUrl = system.server.url + TOKEN_PATH;
  return {
    http: {
      ...http,
      oauth: { tokenUrl, clientId: 'shop:1', clientSecret: SECRET, authMethod: 'basic', ...oauth },
    },
  };
}

const tokenRequests = (): SeenRequest[] => system.server.requests.filter(({ path }) => path === TOKEN_PATH);
const apiRequests = (): SeenRequest[] => system.server.requests.filter(({ path }) => path !== TOKEN_PATH);
const tokensSent = (): unknown[] => apiRequests().map(({ headers }) => headers.authorization);

describe('a source behind OAuth 2.0', () => {
  it('is asked with a token, which is fetched once for all who need one', async () => {
    const sources = system.sources(protectedBy({}, { batchSize: 1 }));
    const read = await loadAll(sources.prices(system.notes), subjects('A', 'B', 'C'));
    await sources.prices(system.notes).load(subject({ sku: 'D' }));
    expect(read.map((sourced) => sourced?.info.status)).toEqual(['FRESH', 'FRESH', 'FRESH']);
    expect(granted).toBe(1);
    expect(tokensSent()).toEqual(Array(4).fill('Bearer t0ken-1-value'));
  });

  it('knows us by a header', async () => {
    const oauth = { scope: 'prices:read stock', audience: 'https://erp.example/api?x=1&y' };
    await system.sources(protectedBy(oauth)).prices(system.notes).load(subject());
    const [request] = tokenRequests();
    expect(request).toMatchObject({ method: 'POST', url: TOKEN_PATH });
    expect(request?.headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect(Object.fromEntries(new URLSearchParams(request?.body))).toEqual({
      grant_type: 'client_credentials',
      ...oauth,
    });
    const [scheme, pair = ''] = request?.headers.authorization?.split(' ') ?? [];
    expect(scheme).toBe('Basic');
    expect(Buffer.from(pair, 'base64').toString().split(':').map(decodeURIComponent)).toEqual([
      'shop:1',
      SECRET,
    ]);
  });

  it('or by the form', async () => {
    await system
      .sources(protectedBy({ authMethod: 'body' }))
      .prices(system.notes)
      .load(subject());
    const [request] = tokenRequests();
    expect(request?.headers.authorization).toBeUndefined();
    expect(Object.fromEntries(new URLSearchParams(request?.body))).toEqual({
      grant_type: 'client_credentials',
      client_id: 'shop:1',
      client_secret: SECRET,
    });
  });

  it.each([
    [600, 569_999, 570_000],
    ['60', 53_999, 54_000],
  ])(
    'gets another token shortly before the end of one that lives %s seconds',
    async (expiresIn, still, then) => {
      grant = (_, index) => ({
        body: { access_token: `t-${index}`, token_type: 'bearer', expires_in: expiresIn },
      });
      const sources = system.sources(protectedBy());
      const began = system.now;
      for (const [ms, sku] of [
        [0, 'A'],
        [still, 'B'],
        [then, 'C'],
      ] as const) {
        system.now = began + ms;
        await sources.prices(system.notes).load(subject({ sku }));
      }
      expect(tokensSent()).toEqual(['Bearer t-1', 'Bearer t-1', 'Bearer t-2']);
    },
  );

  it('is asked once more with another token when it refuses the one that was kept', async () => {
    const healthy = pricing('9.90');
    api = (request, index) =>
      request.headers.authorization === 'Bearer t0ken-1-value' ? { status: 401 } : healthy(request, index);
    const sources = system.sources(protectedBy({}, { batchSize: 1 }));
    const read = await loadAll(sources.prices(system.notes), subjects('A', 'B', 'C'));
    expect(read.map((sourced) => sourced?.info.status)).toEqual(['FRESH', 'FRESH', 'FRESH']);
    expect(granted).toBe(2);
    expect(apiRequests()).toHaveLength(6);
  });

  it('is left alone when it refuses the new token too', async () => {
    api = () => ({ status: 401 });
    const read = await system.sources(protectedBy()).prices(system.notes).load(subject());
    expect(read?.info).toMatchObject({ status: 'FAILED', message: 'The source refused our credentials.' });
    expect(tokensSent()).toEqual(['Bearer t0ken-1-value', 'Bearer t0ken-2-value']);
  });

  it('is not asked again with another token for what that cannot change', async () => {
    api = () => ({ status: 403 });
    await system.sources(protectedBy()).prices(system.notes).load(subject());
    expect([granted, apiRequests().length]).toEqual([1, 1]);
  });
});

describe('an authorization server', () => {
  it.each([
    ['is down', () => ({ fault: 'drop' }), 'The source is not available.'],
    ['is broken', () => ({ status: 503 }), 'The source is not available.'],
    [
      'does not know us',
      () => ({ status: 400, body: { error: 'invalid_client' } }),
      'The source refused our credentials.',
    ],
    ['does not let us in', () => ({ status: 401 }), 'The source refused our credentials.'],
    ['asks to slow down', () => ({ status: 429 }), 'The source asked us to slow down.'],
    ['sends HTML', () => ({ body: '<html>' }), 'The source did not answer as configured.'],
    ['sends no token', () => ({ body: { token: 'x' } }), 'The source did not answer as configured.'],
    [
      'sends no usable token',
      () => ({ body: { access_token: 'a\r\nB: c' } }),
      'The source did not answer as configured.',
    ],
    [
      'sends another kind',
      () => ({ body: { access_token: 'x', token_type: 'mac' } }),
      'The source did not answer as configured.',
    ],
    [
      'redirects',
      () => ({ status: 307, headers: { location: '/other' } }),
      'The source did not answer as configured.',
    ],
  ] as [string, () => Reply, string][])('that %s is a failure of the source', async (_, reply, message) => {
    grant = reply;
    const read = await system.sources(protectedBy()).prices(system.notes).load(subject());
    expect(read).toMatchObject({ value: null, info: { status: 'FAILED', message } });
    expect(apiRequests()).toHaveLength(0);
  });

  it('that is not where it should be is no product that is not found', async () => {
    grant = () => ({ status: 404 });
    const url = `${system.server.url}/prices/{{key}}`;
    const http = { url, method: 'GET', body: undefined } as const;
    const read = await system.sources(protectedBy({}, http)).prices(system.notes).load(subject());
    expect(read?.info).toMatchObject({ status: 'FAILED', message: 'The source refused the request.' });
  });

  it('that is slow takes no more than the time of the source, and its token serves those who ask later', async () => {
    let answer!: (reply: Reply) => void;
    grant = () => new Promise((resolve) => (answer = resolve));
    const sources = system.sources(protectedBy({}, { timeoutMs: 400 }));
    const began = performance.now();
    const late = await sources.prices(system.notes).load(subject({ sku: 'A' }));
    expect(late?.info).toMatchObject({
      status: 'FAILED',
      message: 'The source did not answer in time.',
    });
    expect(performance.now() - began).toBeLessThan(1_500);
    expect(apiRequests()).toHaveLength(0);

    answer({ body: { access_token: 'late', token_type: 'Bearer' } });
    const next = await sources.prices(system.notes).load(subject({ sku: 'B' }));
    expect(next).toMatchObject({ info: { status: 'FRESH' } });
    expect([granted, tokensSent()]).toEqual([1, ['Bearer late']]);
  });

  it('is spared once its breaker is open, which shows in the state of the source', async () => {
    grant = () => ({ status: 500 });
    const sources = system.sources(protectedBy({}, { breaker: { failures: 2, resetMs: 60_000 } }));
    for (const sku of ['A', 'B', 'C', 'D']) await sources.prices(system.notes).load(subject({ sku }));
    expect(granted).toBe(2);
    expect(sources.states()[0]).toMatchObject({ breaker: 'open', isFailing: true });
  });

  it('is not looked for in a private network unless the configuration says so', async () => {
    const read = await system
      .sources(protectedBy({}, { allowPrivateNetwork: false }))
      .prices(system.notes)
      .load(subject());
    expect(read).toMatchObject({ info: { status: 'FAILED' } });
    expect(system.calls).toBe(0);
  });

  it('and the API never get secret and tokens into answers, states or logs', async () => {
    const echo = ({ headers, body }: SeenRequest): Reply => ({
      status: 500,
      body: {
        code: 'x',
        message: `you said ${headers.authorization ?? ''} ${body} ${decodeURIComponent(body)}`,
      },
    });
    const said: unknown[] = [];
    for (const authMethod of ['basic', 'body'] as const) {
      const sources = system.sources({ ...protectedBy({ authMethod }), name: `erp-${authMethod}` });
      grant = echo;
      said.push(await sources.prices(system.notes).load(subject({ sku: 'A' })), sources.states());
      grant = () => ({ body: { access_token: 't0ken-of-ours', token_type: 'Bearer' } });
      api = echo;
      said.push(await sources.prices(system.notes).load(subject({ sku: 'B' })), sources.states());
    }
    const text = inspect([said, system.logged], { depth: 12, showHidden: true });
    expect(text).toContain('you said');
    const basic = tokenRequests()[0]?.headers.authorization?.split(' ')[1];
    for (const secret of [SECRET, encodeURIComponent(SECRET), basic, 't0ken-of-ours'])
      expect(text).not.toContain(secret);
  });
});
