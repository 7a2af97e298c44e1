import { describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../../../demo/src/catalogue/small/small-catalogue.js';
import { chargePrices } from '../../../../demo/src/services/charge-prices.js';
import { smallPriceList } from '../../../../demo/src/services/small-price-list.js';
import { startPriceService } from '../../../../demo/src/price-service.js';
import type { DemoService } from '../../../../demo/src/services/service.js';
import { startWarehouseService } from '../../../../demo/src/warehouse-service.js';
import { cleanUp } from '../../../support/clean-up.js';

let service: DemoService;

async function start(starting: Promise<DemoService>): Promise<void> {
  service = await starting;
  cleanUp(() => service.stop());
}

async function prices(...skus: string[]) {
  const response = await fetch(service.url, { method: 'POST', body: JSON.stringify({ skus }) });
  return ((await response.json()) as { data: { prices: Record<string, unknown>[] } }).data.prices;
}

describe('the price service', () => {
  it('answers list prices apart from the shop’s, promotions, and nothing for SKUs it does not know', async () => {
    await start(startPriceService());
    const [plain, promoted, ...rest] = await prices('KR-DUM-500', 'KR-DUM-250', 'TE-SEN', 'NOPE');
    expect(plain).toEqual({
      sku: 'KR-DUM-500',
      list: '23.75',
      promo: null,
      currency: 'EUR',
      from: null,
      to: null,
    });
    expect(promoted).toMatchObject({ list: '12.95', promo: '9.71', from: '2026-01-01T00:00:00Z' });
    expect(rest).toEqual([]);
    expect(smallCatalogue().bySku('KR-DUM-500').regular_price).not.toBe(plain?.['list']);
    expect(service.requests).toMatchObject([
      { method: 'POST', skus: ['KR-DUM-500', 'KR-DUM-250', 'TE-SEN', 'NOPE'], status: 200 },
    ]);
  });

  it('is what the shop of `npm start` charges, where it knows the SKU', () => {
    const catalogue = smallCatalogue();
    chargePrices(catalogue, smallPriceList());
    expect(catalogue.bySku('KR-DUM-500')).toMatchObject({ regular_price: '23.75', sale_price: '' });
    expect(catalogue.bySku('KR-DUM-250')).toMatchObject({
      regular_price: '12.95',
      sale_price: '9.71',
      date_on_sale_from_gmt: '2026-01-01T00:00:00',
      date_on_sale_to_gmt: null,
    });
    expect(catalogue.bySku('TE-SEN')).toEqual(smallCatalogue().bySku('TE-SEN'));
  });

  it('leaves out or replaces what it is told to', async () => {
    await start(startPriceService());
    await service.behave({ omit: ['KR-NAR'] });
    expect(await prices('KR-NAR', 'KR-CER')).toMatchObject([{ sku: 'KR-CER' }]);
    await service.behave({ override: { 'KR-NAR': { list: 'abc' }, 'TE-SEN': { list: '1.00' } } });
    expect(await prices('KR-NAR', 'TE-SEN')).toMatchObject([
      { sku: 'KR-NAR', list: 'abc', currency: 'EUR' },
      { sku: 'TE-SEN', list: '1.00' },
    ]);
  });

  it('fails in the usual ways and recovers', async () => {
    await start(startPriceService());
    const ask = (signal?: AbortSignal) =>
      fetch(service.url, { method: 'POST', body: '{"skus":["KR-NAR"]}', signal: signal ?? null });
    await service.behave('500');
    expect((await ask()).status).toBe(500);
    await service.behave('429');
    expect((await ask()).headers.get('retry-after')).toBe('1');
    await service.behave('html');
    expect((await ask()).headers.get('content-type')).toContain('text/html');
    await service.behave('half-json');
    await expect((await ask()).json()).rejects.toThrow(SyntaxError);
    await service.behave('hang');
    await expect(ask(AbortSignal.timeout(50))).rejects.toThrow();
    await service.behave('refuse');
    await expect(ask()).rejects.toThrow();
    await service.behave('ok');
    expect((await ask()).status).toBe(200);
  });

  it('refuses what it cannot read', async () => {
    await start(startPriceService());
    expect((await fetch(service.url, { method: 'POST', body: 'no json' })).status).toBe(400);
    expect((await fetch(service.url)).status).toBe(405);
  });
});

describe('the warehouse service', () => {
  it('answers stock by site, which sums up, and nothing for SKUs it does not know', async () => {
    await start(startWarehouseService());
    const response = await fetch(`${service.url}?skus=KR-NAR,KE-HALS-T,GC-25`);
    const stocks = (await response.json()) as Record<
      string,
      { qty: number; status: string; sites: { qty: number }[] }
    >;
    expect(Object.keys(stocks)).toEqual(['KR-NAR', 'KE-HALS-T']);
    const { qty, status, sites } = stocks['KR-NAR']!;
    expect(sites.reduce((sum, site) => sum + site.qty, 0)).toBe(qty);
    expect([sites.length >= 2, status]).toEqual([true, 'instock']);
    expect(stocks['KE-HALS-T']).toMatchObject({ qty: 0, status: 'outofstock' });
  });

  it('can be told a negative stock', async () => {
    await start(startWarehouseService());
    await service.behave({ override: { 'KR-NAR': { qty: -4 } } });
    expect(await (await fetch(`${service.url}?skus=KR-NAR`)).json()).toMatchObject({ 'KR-NAR': { qty: -4 } });
  });
});
