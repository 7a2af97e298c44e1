import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanUp } from '../../support/clean-up.js';
import {
  NO_FIGURES,
  startShoplessServer,
  type ShoplessServer,
} from '../../support/graphql/shopless-server.js';

const SECRET = 'the gateway is the one';
const PREVIOUS = 'the gateway was the one';

let server: ShoplessServer;
let contexts: { address: string; secure: boolean }[] = [];
beforeAll(async () => {
  server = await startShoplessServer({
    gatewaySecrets: [SECRET, PREVIOUS],
    corsOrigins: ['https://shop.test'],
    ide: { tabs: [] },
    admin: { secret: 'a secret for admins', purge: () => 3, ...NO_FIGURES },
    createContext: ({ headers, address, secure }) => {
      contexts.push({ address, secure });
      return { headers };
    },
  });
});
afterAll(() => server.stop());

const QUERY = '{ item(id: 1) { id } }';

describe('a server with a gateway secret', () => {
  it.each([
    ['none', undefined],
    ['a wrong one', 'the gateway is nobody'],
    ['one cut short', SECRET.slice(0, -1)],
    ['both, joined', `${SECRET}, ${PREVIOUS}`],
    ['nothing in it', ''],
  ])('refuses a request with %s', async (_what, secret) => {
    contexts = [];
    const { status, body } = await server.ask(
      QUERY,
      undefined,
      secret === undefined ? {} : { 'x-gateway-secret': secret },
    );
    expect([status, body]).toEqual([
      401,
      {
        errors: [{ message: 'Only the gateway is answered here.', extensions: { code: 'UNAUTHENTICATED' } }],
      },
    ]);
    expect(contexts).toEqual([]);
  });

  it('refuses before it reads what was sent', async () => {
    const post = (headers: Record<string, string>) =>
      fetch(`${server.url}/graphql`, { method: 'POST', headers, body: 'not JSON' });
    expect((await post({ 'content-type': 'application/json' })).status).toBe(401);
    expect((await post({ 'content-type': 'text/plain' })).status).toBe(401);
    expect((await post({ 'content-type': 'application/json', 'x-gateway-secret': SECRET })).status).toBe(400);
  });

  it.each([
    ['a query in the address', '/graphql?query=%7B__typename%7D', 'GET'],
    ['a preflight', '/graphql', 'OPTIONS'],
    ['the page for browsers', '/', 'GET'],
  ])('refuses %s', async (_what, path, method) => {
    const response = await fetch(server.url + path, {
      method,
      headers: { accept: 'text/html', origin: 'https://shop.test' },
    });
    expect(response.status).toBe(401);
  });

  it.each([
    ['the secret', SECRET],
    ['the one before, while they are exchanged', PREVIOUS],
  ])('answers a request with %s', async (_what, secret) => {
    const { status, body } = await server.ask(QUERY, undefined, { 'x-gateway-secret': secret });
    expect([status, body]).toEqual([200, { data: { item: { id: '1' } } }]);
  });

  it('says to anybody whether it is well', async () => {
    for (const path of ['/health/live', '/health/ready']) {
      expect((await fetch(server.url + path)).status).toBe(200);
    }
  });

  it('leaves the admin route to its own secret', async () => {
    const purge = (headers: Record<string, string>) =>
      fetch(`${server.url}/admin/purge`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: '{"all":true}',
      });
    expect((await purge({ 'x-gateway-secret': SECRET })).status).toBe(401);
    expect((await purge({ authorization: 'Bearer a secret for admins' })).status).toBe(200);
  });

  it('believes the gateway who the shopper is', async () => {
    contexts = [];
    await server.ask(QUERY, undefined, {
      'x-gateway-secret': SECRET,
      'x-forwarded-for': '203.0.113.7',
      'x-forwarded-proto': 'https',
    });
    expect(contexts).toEqual([{ address: '203.0.113.7', secure: true }]);
  });

  it('believes nothing that stood in the header before the gateway added to it', async () => {
    contexts = [];
    await server.ask(QUERY, undefined, {
      'x-gateway-secret': SECRET,
      'x-forwarded-for': '198.51.100.1, 203.0.113.7',
    });
    expect(contexts).toMatchObject([{ address: '203.0.113.7' }]);
  });
});

describe('a server without one', () => {
  it('answers anybody, and believes nobody who the shopper is', async () => {
    const seen: string[] = [];
    const open = await startShoplessServer({
      createContext: ({ headers, address }) => {
        seen.push(address);
        return { headers };
      },
    });
    cleanUp(open.stop);
    for (const secret of [SECRET, '']) {
      const headers = { 'x-gateway-secret': secret, 'x-forwarded-for': '203.0.113.7' };
      expect((await open.ask(QUERY, undefined, headers)).status).toBe(200);
    }
    expect(seen).toEqual(['127.0.0.1', '127.0.0.1']);
  });
});
