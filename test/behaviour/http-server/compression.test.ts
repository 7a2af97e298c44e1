import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startShoplessServer, type ShoplessServer } from '../../support/graphql/shopless-server.js';

const QUERY = '{ __schema { types { name description } } }';

/** An answer as it was sent; `fetch` would unpack it. */
function ask(url: string, acceptEncoding: string | null, query = QUERY) {
  return new Promise<{ headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      ...(acceptEncoding !== null && { 'accept-encoding': acceptEncoding }),
    };
    const sent = request(`${url}/graphql`, { method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ headers: response.headers, body: Buffer.concat(chunks) });
      });
    });
    sent.on('error', reject);
    sent.end(JSON.stringify({ query }));
  });
}

describe('answers are compressed', () => {
  let server: ShoplessServer;
  let plain: Buffer;
  beforeAll(async () => {
    server = await startShoplessServer();
    plain = (await ask(server.url, null)).body;
  });
  afterAll(() => server.stop());

  it.each([
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ['br', '*', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['gzip', 'br;q=0, gzip', gunzipSync],
  ])('with %s for callers that send "%s"', async (coding, accepted, unpack) => {
    const { headers, body } = await ask(server.url, accepted);
    expect(headers).toMatchObject({ 'content-encoding': coding, 'content-length': String(body.length) });
    expect(String(headers['vary']).toLowerCase()).toContain('accept-encoding');
    expect(body.length).toBeLessThan(plain.length / 2);
    expect(unpack(body).equals(plain)).toBe(true);
  });

  it.each([[null], ['identity'], ['zstd'], [''], ['br;q=0, gzip;q=0'], ['nonsense;q=x;;,']])(
    'not at all for callers that send %j',
    async (accepted) => {
      const { headers, body } = await ask(server.url, accepted);
      expect(headers['content-encoding']).toBeUndefined();
      expect(String(headers['vary']).toLowerCase()).toContain('accept-encoding');
      expect(body.equals(plain)).toBe(true);
    },
  );

  it('only when they are larger than a packet', async () => {
    const { headers } = await ask(server.url, 'br', '{ __typename }');
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['vary']).toBeUndefined();
  });

  it('by nobody where a proxy does it', async () => {
    const other = await startShoplessServer({ compression: false });
    const { headers, body } = await ask(other.url, 'br, gzip');
    await other.stop();
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.equals(plain)).toBe(true);
  });
});
