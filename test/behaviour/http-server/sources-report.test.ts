import { describe, expect, it } from 'vitest';
import { cleanUp } from '../../support/clean-up.js';
import { startFaultServer } from '../../support/faults/fault-server.js';
import { ADMIN_SECRET } from '../../support/test-app.js';
import { erpPrices, type MergedShop, startMergedShop, START } from '../../support/shops/merged-shop.js';

async function start(options: Parameters<typeof startMergedShop>[0] = {}): Promise<MergedShop> {
  const shop = await startMergedShop(options);
  cleanUp(shop.stop);
  return shop;
}

const page = ({ url }: MergedShop, accept: string) =>
  fetch(`${url}/sources`, { headers: { accept, 'x-admin-secret': ADMIN_SECRET } });

const figures = async (shop: MergedShop): Promise<any> => (await page(shop, 'application/json')).json();

/** Two products, of which the ERP knows one: 103 is there, the gift card 120 is not. */
const PRICES = '{ products(where: { include: [103, 105] }) { nodes { pricing { current { amount } } } } }';
/** Past everything that is kept, and past the time for which a failed key is left alone. */
const A_DAY = 86_400_000;
const ISO = (ms: number) => new Date(ms).toISOString();

describe('/sources as JSON', () => {
  it('tells of sources that nobody has asked for yet, in the order of the configuration', async () => {
    const shop = await start({
      sources: ({ erp }) => [
        erpPrices(erp.url, { required: true }),
        erpPrices(erp.url, { name: 'subsidiary' }),
      ],
    });
    const answer = await page(shop, 'application/json');
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
    const shop = await start({
      sources: ({ erp }) => [
        erpPrices(erp.url, { http: { retries: 0, breaker: { failures: 2, resetMs: 1 }, timeoutMs: 10_000 } }),
      ],
    });
    const erp = async () => (await figures(shop)).sources[0];

    await shop.query(PRICES);
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
    await shop.query(`${PRICES} # read anew, from memory`);

    await shop.erp.behave('500');
    shop.advance(A_DAY);
    await shop.query(PRICES);
    const failing = await erp();
    expect(failing).toMatchObject({
      state: 'FAILING',
      calls: 2,
      failures: { UPSTREAM_UNAVAILABLE: 1 },
      lastSuccessAt: ISO(START),
      lastError: { message: 'erp (price) is not available (500).', at: ISO(START + A_DAY) },
    });
    expect(failing.reads.FAILED).toBe(reads);

    shop.advance(A_DAY);
    await shop.query(PRICES);
    expect(await erp()).toMatchObject({ state: 'BREAKER_OPEN', breaker: 'open', calls: 3 });

    await shop.erp.behave('ok');
    await expect
      .poll(async () => {
        shop.advance(A_DAY);
        await shop.query(PRICES);
        return (await erp()).state;
      })
      .toBe('OK');
    const back = await erp();
    expect(back.lastError.message).toContain('erp (price)');
    expect(Date.parse(back.lastSuccessAt)).toBeGreaterThan(Date.parse(back.lastError.at));
  });

  it('names no address and no key', async () => {
    const shop = await start({
      sources: ({ erp }) => [
        erpPrices(erp.url, { http: { headers: { Authorization: 'Bearer very-secret-token' }, retries: 0 } }),
      ],
    });
    await shop.erp.behave('refuse');
    await shop.query(PRICES);
    const answer = JSON.stringify(await figures(shop)) + (await (await page(shop, 'text/html')).text());
    expect(answer).toContain('ECONNREFUSED');
    expect(answer).not.toContain('very-secret-token');
    expect(answer).not.toContain(new URL(shop.erp.url).host);
    expect(answer).not.toContain(ADMIN_SECRET);
  });
});

describe('/sources as a page', () => {
  it('is all from this server, and nobody may keep or frame it', async () => {
    const shop = await start();
    const answer = await page(shop, 'text/html,application/xhtml+xml,*/*;q=0.8');
    const html = await answer.text();
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('cache-control')).toContain('no-store');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(answer.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(html).not.toMatch(/https?:\/\/|<style|style=|<script(?! src="\/sources\/page\.js")/);
    const files = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((match) => match[1]!);
    expect(files).toEqual(['/sources/page.css', '/sources/page.js']);
    for (const file of files) expect((await fetch(shop.url + file)).status).toBe(200);
  });

  it('shows what a hostile system says as text', async () => {
    const hostile = await startFaultServer(() => ({
      status: 400,
      body: { code: '"><img src=x>', message: "&lt;script&gt;alert(1)&lt;/script&gt; &quot;'&amp;" },
    }));
    cleanUp(hostile.close);
    const shop = await start({ sources: () => [erpPrices(hostile.url)] });
    await shop.query(PRICES);
    expect((await figures(shop)).sources[0].lastError.message).toContain('<script>alert(1)</script> "\'&');
    const html = await (await page(shop, 'text/html')).text();
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &quot;&apos;&amp;');
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<img');
  });

  it('says so when there are no sources', async () => {
    const shop = await start({ sources: () => [] });
    expect(await (await page(shop, 'text/html')).text()).toContain('No sources are configured');
  });
});
