import { describe, expect, it, vi } from 'vitest';
import { cleanUp } from '../../support/clean-up.js';
import { ADMIN_SECRET, type TestApp } from '../../support/test-app.js';
import { erpPrices, startMergedShop, type MergedShop } from '../../support/shops/merged-shop.js';

async function start(): Promise<MergedShop> {
  const shop = await startMergedShop({
    sources: ({ erp }) => [
      erpPrices(erp.url, { http: { retries: 0, breaker: { failures: 1, resetMs: 60_000 } } }),
    ],
  });
  cleanUp(shop.stop);
  return shop;
}

const scrape = async ({ url }: Pick<TestApp, 'url'>): Promise<string> => {
  const answer = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${ADMIN_SECRET}` } });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  return answer.text();
};

/** Every sample by its name and labels, as they stand in the text; refuses what is not Prometheus's format. */
function samplesOf(text: string): Map<string, number> {
  const samples = new Map<string, number>();
  for (const line of text.split('\n').filter((each) => each !== '' && !each.startsWith('#'))) {
    const [, name = '', value = ''] =
      /^([a-z_:][\w:]*(?:\{(?:\w+="(?:[^"\\]|\\.)*",?)*\})?) (\S+)$/i.exec(line) ?? [];
    expect([line, name]).not.toEqual([line, '']);
    expect(samples.has(name)).toBe(false);
    samples.set(name, Number(value));
  }
  return samples;
}

const OF_ERP = 'source="erp",kind="http",provides="price"';
const PRICES = '{ products(where: { include: [103, 105] }) { nodes { pricing { current { amount } } } } }';

describe('/metrics', () => {
  it('counts a source’s calls, reads and failures as they happen', async () => {
    const shop = await start();
    const before = samplesOf(await scrape(shop));
    expect(before.get(`woo_federation_source_calls_total{${OF_ERP}}`)).toBe(0);
    expect(before.has(`woo_federation_source_last_success_timestamp_seconds{${OF_ERP}}`)).toBe(false);

    await shop.query(PRICES);
    await shop.query(`${PRICES} # from memory`);
    const well = samplesOf(await scrape(shop));
    const fresh = well.get(`woo_federation_source_reads_total{${OF_ERP},status="FRESH"}`)!;
    expect(fresh).toBeGreaterThan(2);
    expect(well.get(`woo_federation_source_calls_total{${OF_ERP}}`)).toBe(1);
    expect(well.get(`woo_federation_source_call_seconds_total{${OF_ERP}}`)).toBeGreaterThan(0);
    expect(well.get(`woo_federation_source_reads_from_memory_total{${OF_ERP}}`)).toBe(fresh / 2);
    expect(well.get(`woo_federation_source_last_success_timestamp_seconds{${OF_ERP}}`)).toBe(
      Date.UTC(2026, 10, 24, 12) / 1000,
    );
    expect(well.get(`woo_federation_source_failing{${OF_ERP}}`)).toBe(0);
    expect(well.get(`woo_federation_source_breaker_open{${OF_ERP}}`)).toBe(0);

    await shop.erp.behave('html');
    shop.advance(86_400_000);
    await shop.query(PRICES);
    const failing = samplesOf(await scrape(shop));
    expect(failing.get(`woo_federation_source_calls_total{${OF_ERP}}`)).toBe(2);
    expect(failing.get(`woo_federation_source_failures_total{${OF_ERP},code="UPSTREAM_BAD_ANSWER"}`)).toBe(1);
    expect(failing.get(`woo_federation_source_reads_total{${OF_ERP},status="FAILED"}`)).toBe(fresh / 2);
    expect(failing.get(`woo_federation_source_failing{${OF_ERP}}`)).toBe(1);
    expect(failing.get(`woo_federation_source_breaker_open{${OF_ERP}}`)).toBe(1);
  });

  it('counts what the cache did, and requests by route and class of status', async () => {
    const shop = await start();
    await shop.query(PRICES);
    await shop.query(`${PRICES} # from memory`);
    await fetch(`${shop.url}/a/path/of/theirs`);
    await fetch(`${shop.url}/another`);
    await fetch(`${shop.url}/sources`);
    // A request is counted once its connection is done with it, which may be after the next has begun.
    const samples = await vi.waitFor(async () => {
      const read = samplesOf(await scrape(shop));
      expect(read.get('woo_federation_http_requests_total{route="/sources",status="4xx"}')).toBe(1);
      return read;
    });
    expect(samples.get('woo_federation_cache_reads_total{collection="product-list",result="miss"}')).toBe(1);
    expect(samples.get('woo_federation_cache_reads_total{collection="product-list",result="fresh"}')).toBe(1);
    expect(samples.get('woo_federation_cache_loads_total{collection="source:erp"}')).toBe(1);
    expect(samples.get('woo_federation_cache_bytes')).toBeGreaterThan(0);
    expect(samples.get('woo_federation_http_requests_total{route="/graphql",status="2xx"}')).toBe(2);
    expect(samples.get('woo_federation_http_requests_total{route="none",status="4xx"}')).toBe(2);
    expect(
      samples.get('woo_federation_http_request_seconds_total{route="/graphql",status="2xx"}'),
    ).toBeGreaterThan(0);
    expect(samples.get('process_resident_memory_bytes')).toBeGreaterThan(1_000_000);
  });

  it('keeps servers of one process apart', async () => {
    const [one, other] = await Promise.all([start(), start()]);
    await one.query(PRICES);
    await scrape(one);
    expect(samplesOf(await scrape(other)).get(`woo_federation_source_calls_total{${OF_ERP}}`)).toBe(0);
    expect(samplesOf(await scrape(one)).get(`woo_federation_source_calls_total{${OF_ERP}}`)).toBe(1);
  });

  it('has neither secrets nor addresses nor keys in it', async () => {
    const shop = await start();
    await shop.query(PRICES);
    const text = await scrape(shop);
    expect(text).not.toContain(ADMIN_SECRET);
    expect(text).not.toContain('127.0.0.1');
    const skus = shop.asked().flat();
    expect(skus.length).toBeGreaterThan(1);
    for (const sku of skus) expect(text).not.toContain(sku);
  });
});
