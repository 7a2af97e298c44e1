import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PurgeTarget } from '../../../src/http-server/purge-route.js';
import { cleanUp } from '../../support/clean-up.js';
import {
  NO_FIGURES,
  startShoplessServer,
  type ShoplessServer,
} from '../../support/graphql/shopless-server.js';

const SECRET = 'a-long-admin-secret';
const purged: PurgeTarget[] = [];
let state = { ready: true, reasons: [] as string[] };
let server: ShoplessServer;
beforeAll(async () => {
  server = await startShoplessServer({
    readiness: () => state,
    admin: { secret: SECRET, purge: (target) => purged.push(target), ...NO_FIGURES },
  });
});
afterAll(() => server.stop());

function purge(headers: Record<string, string>, body: unknown = { all: true }, url = server.url) {
  return fetch(`${url}/admin/purge`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

describe('health', () => {
  it('is live whatever happens, and ready only when the work can be done', async () => {
    state = { ready: false, reasons: ['The shop does not answer.'] };
    const live = await fetch(`${server.url}/health/live`);
    const ready = await fetch(`${server.url}/health/ready`);
    expect(live.status).toBe(200);
    expect([ready.status, await ready.json()]).toEqual([503, state]);
    state = { ready: true, reasons: [] };
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
    expect((await fetch(`${server.url}/health/ready`, { method: 'HEAD' })).status).toBe(200);
  });

  it('is not ready when the check itself fails, and says nothing of why', async () => {
    const failing = await startShoplessServer({ readiness: () => Promise.reject(new Error('password: x')) });
    cleanUp(failing.stop);
    const ready = await fetch(`${failing.url}/health/ready`);
    expect(ready.status).toBe(500);
    expect(await ready.text()).not.toContain('password');
    expect((await fetch(`${failing.url}/health/live`)).status).toBe(200);
  });
});

describe('purging', () => {
  it('takes the secret in either header and passes on what to drop', async () => {
    purged.length = 0;
    const everything = await purge({ authorization: `Bearer ${SECRET}` });
    const some = await purge({ 'x-admin-secret': SECRET }, { tags: ['product:14', 'list:products'] });
    expect([await everything.json(), await some.json()]).toEqual([{ purged: 1 }, { purged: 2 }]);
    expect(purged).toEqual([{ all: true }, { tags: ['product:14', 'list:products'] }]);
  });

  it.each([
    [{}],
    [{ authorization: 'Bearer ' }],
    [{ authorization: 'Bearer wrong' }],
    [{ authorization: `Basic ${SECRET}` }],
    // Browsers send it by themselves, also for a foreign page.
    [{ authorization: `Basic ${btoa(`admin:${SECRET}`)}` }],
    [{ 'x-admin-secret': SECRET.slice(0, -1) }],
    [{ 'x-admin-secret': `${SECRET}x` }],
    [{ 'x-admin-secret': SECRET.toUpperCase() }],
  ])('is refused with %j', async (headers) => {
    purged.length = 0;
    const answer = await purge(headers);
    expect(answer.status).toBe(401);
    expect(purged).toEqual([]);
  });

  it.each([
    {},
    { tags: [] },
    { tags: [''] },
    { tags: 'product:14' },
    { all: false },
    { all: true, tags: ['a'] },
    [],
  ])('of %j is refused', async (body) => {
    expect((await purge({ 'x-admin-secret': SECRET }, body)).status).toBe(400);
  });

  it('does not exist without a secret', async () => {
    const plain = await startShoplessServer();
    cleanUp(plain.stop);
    expect((await purge({ 'x-admin-secret': '' }, { all: true }, plain.url)).status).toBe(404);
  });
});

describe('the admin secret', () => {
  /** A server of its own, since it remembers wrong secrets. */
  async function start() {
    const started = await startShoplessServer({
      corsOrigins: ['https://shop.example'],
      trustedProxies: ['127.0.0.1'],
      admin: { secret: SECRET, purge: () => 0, ...NO_FIGURES },
    });
    cleanUp(() => started.stop());
    return (headers: Record<string, string>, path = '/sources') => fetch(started.url + path, { headers });
  }

  it.each(['/sources', '/metrics'])('opens %s in every way it can be sent, and in no other', async (path) => {
    const ask = await start();
    const status = async (headers: Record<string, string>) => (await ask(headers, path)).status;
    expect(await status({ 'x-admin-secret': SECRET })).toBe(200);
    expect(await status({ authorization: `Bearer ${SECRET}` })).toBe(200);
    expect(await status({ authorization: `Basic ${btoa(`anybody:${SECRET}`)}` })).toBe(200);
    expect(await status({ authorization: `Basic ${btoa(SECRET)}` })).toBe(401);
    expect(await status({ authorization: `Basic ${btoa(`${SECRET}:`)}` })).toBe(401);
    expect(await status({ authorization: `Basic ${SECRET}` })).toBe(401);
    expect(await status({ authorization: `Digest ${SECRET}` })).toBe(401);
    expect(await status({ 'x-admin-secret': 'wrong' })).toBe(401);
    const refused = await ask({ accept: 'text/html' }, path);
    expect(refused.status).toBe(401);
    expect(refused.headers.get('www-authenticate')).toMatch(/^Basic realm="/);
    expect(refused.headers.get('cache-control')).toContain('no-store');
  });

  it('may be guessed at ten times a minute from one address, then even the right one waits', async () => {
    const ask = await start();
    const guess = (secret: string, address: string) =>
      ask({ 'x-admin-secret': secret, 'x-forwarded-for': address });
    for (let time = 0; time < 10; time += 1)
      expect((await guess(`wrong ${time}`, '192.0.2.1')).status).toBe(401);
    const late = await guess(SECRET, '192.0.2.1');
    expect(late.status).toBe(429);
    expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(late.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect((await guess(SECRET, '192.0.2.2')).status).toBe(200);
  });

  it('is not counted as guessed at by browsers that ask without any', async () => {
    const ask = await start();
    for (let time = 0; time < 11; time += 1) expect((await ask({})).status).toBe(401);
    expect((await ask({ 'x-admin-secret': SECRET })).status).toBe(200);
  });

  it('never lets a page of another origin read, also not one that may call us otherwise', async () => {
    const ask = await start();
    const answer = await ask({ 'x-admin-secret': SECRET, origin: 'https://shop.example' });
    expect(answer.status).toBe(200);
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
    const elsewhere = await ask({ origin: 'https://shop.example' }, '/health/live');
    expect(elsewhere.headers.get('access-control-allow-origin')).toBe('https://shop.example');
  });

  it.each(['/sources', '/sources/page.js', '/metrics'])('is there, or there is no %s', async (path) => {
    const plain = await startShoplessServer();
    cleanUp(() => plain.stop());
    expect((await fetch(plain.url + path, { headers: { 'x-admin-secret': '' } })).status).toBe(404);
  });
});
