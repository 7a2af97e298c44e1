import { afterEach, describe, expect, it } from 'vitest';
import { startFaultServer } from '../../support/faults/fault-server.js';
import { ADMIN_SECRET } from '../../support/test-app.js';
import { erpPrices, type MergeWorld, startMergeWorld, START } from '../../support/shops/merged-shop.js';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

async function start(options: Parameters<typeof startMergeWorld>[0] = {}): Promise<MergeWorld> {
  const world = await startMergeWorld(options);
  stops.push(world.stop);
  return world;
}

const page = ({ url }: MergeWorld, accept: string) =>
  fetch(`${url}/sources`, { headers: { accept, 'x-admin-secret': ADMIN_SECRET } });

const figures = async (world: MergeWorld): Promise<any> => (await page(world, 'application/json')).json();

/** Two products, of which the ERP knows one: 103 is there, the gift card 120 is not. */
const PRICES = '{ products(where: { include: [103, 105] }) { nodes { pricing { current { amount } } } } }';
/** Past everything that is kept, and past the time for which a failed key is left alone. */
const A_DAY = 86_400_000;
const ISO = (ms: number) => new Date(ms).toISOString();

describe('/sources as JSON', () => {
  it('tells of sources that nobody has asked for yet, in the order of the configuration', async () => {
    const world = await start({
      sources: ({ erp }) => [
        erpPrices(erp.url, { required: true }),
        erpPrices(erp.url, { name: 'subsidiary' }),
      ],
    });
    const answer = await page(world, 'application/json');
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(answer.headers.get('cache-control')).toContain('no-store');
    const { at, sources } = (await answer.json()) as any;
    expect(at).toBe(ISO(START));
    expect(sources.map(({ name }: any) => name)).toEqual(['erp', 'subsidiary']);
    expect(sources[0]).toEqual({
      name: 'erp',
      kind: 'http',
      provides: 'price',
      required: true,
      state: 'NOT_ASKED',
      breaker: 'closed',
      calls: 0,
      meanCallMs: null,
      failures: {},
      reads: { FRESH: 0, STALE: 0, MISSING: 0, FAILED: 0 },
      hitRate: null,
      lastSuccessAt: null,
      lastError: null,
      held: null,
    });
  });

  it('follows a source from well to failing to its breaker and back', async () => {
    const world = await start({
      sources: ({ erp }) => [
        erpPrices(erp.url, { http: { retries: 0, breaker: { failures: 2, resetMs: 1 }, timeoutMs: 10_000 } }),
      ],
    });
    const erp = async () => (await figures(world)).sources[0];

    await world.query(PRICES);
    const well = await erp();
    expect(well).toMatchObject({
      state: 'OK',
      calls: 1,
      hitRate: 0,
      lastSuccessAt: ISO(START),
      lastError: null,
    });
    expect(well.meanCallMs).toBeGreaterThan(0);
    const reads = well.reads.FRESH;
    expect(reads).toBeGreaterThan(1);
    await world.query(`${PRICES} # read anew, from memory`);

    await world.erp.behave('500');
    world.advance(A_DAY);
    await world.query(PRICES);
    const failing = await erp();
    expect(failing).toMatchObject({
      state: 'FAILING',
      calls: 2,
      failures: { UPSTREAM_UNAVAILABLE: 1 },
      lastSuccessAt: ISO(START),
      lastError: { message: 'erp (price) is not available (500).', at: ISO(START + A_DAY) },
    });
    expect(failing.reads.FAILED).toBe(reads);

    world.advance(A_DAY);
    await world.query(PRICES);
    expect(await erp()).toMatchObject({ state: 'BREAKER_OPEN', breaker: 'open', calls: 3 });

    await world.erp.behave('ok');
    await expect
      .poll(async () => {
        world.advance(A_DAY);
        await world.query(PRICES);
        return (await erp()).state;
      })
      .toBe('OK');
    const back = await erp();
    expect(back.lastError.message).toContain('erp (price)');
    expect(Date.parse(back.lastSuccessAt)).toBeGreaterThan(Date.parse(back.lastError.at));
  });

  it('names no address and no key', async () => {
    const world = await start({
      sources: ({ erp }) => [
        erpPrices(erp.url, { http: { headers: { Authorization: 'Bearer very-secret-token' }, retries: 0 } }),
      ],
    });
    await world.erp.behave('refuse');
    await world.query(PRICES);
    const answer = JSON.stringify(await figures(world)) + (await (await page(world, 'text/html')).text());
    expect(answer).toContain('ECONNREFUSED');
    expect(answer).not.toContain('very-secret-token');
    expect(answer).not.toContain(new URL(world.erp.url).host);
    expect(answer).not.toContain(ADMIN_SECRET);
  });
});

describe('/sources as a page', () => {
  it('is all from this server, and nobody may keep or frame it', async () => {
    const world = await start();
    const answer = await page(world, 'text/html,application/xhtml+xml,*/*;q=0.8');
    const html = await answer.text();
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('cache-control')).toContain('no-store');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(answer.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(html).not.toMatch(/https?:\/\/|<style|style=|<script(?! src="\/sources\/page\.js")/);
    const files = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((match) => match[1]!);
    expect(files).toEqual(['/sources/page.css', '/sources/page.js']);
    for (const file of files) expect((await fetch(world.url + file)).status).toBe(200);
  });

  it('shows what a hostile system says as text', async () => {
    const hostile = await startFaultServer(() => ({
      status: 400,
      body: { code: '"><img src=x>', message: "&lt;script&gt;alert(1)&lt;/script&gt; &quot;'&amp;" },
    }));
    stops.push(hostile.close);
    const world = await start({ sources: () => [erpPrices(hostile.url)] });
    await world.query(PRICES);
    expect((await figures(world)).sources[0].lastError.message).toContain('<script>alert(1)</script> "\'&');
    const html = await (await page(world, 'text/html')).text();
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &quot;&apos;&amp;');
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<img');
  });

  it('says so when there are no sources', async () => {
    const world = await start({ sources: () => [] });
    expect(await (await page(world, 'text/html')).text()).toContain('No sources are configured');
  });
});
