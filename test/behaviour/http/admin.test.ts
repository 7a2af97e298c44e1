import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PurgeTarget } from '../../../src/http/purge-route.js';
import { startToyServer, type ToyServer } from './toy-server.js';

const SECRET = 'a-long-admin-secret';
const purged: PurgeTarget[] = [];
let state = { ready: true, reasons: [] as string[] };
let server: ToyServer;
beforeAll(async () => {
  server = await startToyServer({
    readiness: () => state,
    admin: { secret: SECRET, purge: (target) => purged.push(target) },
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
    const failing = await startToyServer({ readiness: () => Promise.reject(new Error('password: x')) });
    const ready = await fetch(`${failing.url}/health/ready`);
    expect(ready.status).toBe(500);
    expect(await ready.text()).not.toContain('password');
    expect((await fetch(`${failing.url}/health/live`)).status).toBe(200);
    await failing.stop();
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
    const plain = await startToyServer();
    expect((await purge({ 'x-admin-secret': '' }, { all: true }, plain.url)).status).toBe(404);
    await plain.stop();
  });
});
