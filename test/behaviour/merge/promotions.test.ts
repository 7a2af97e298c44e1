import { describe, expect, it, vi } from 'vitest';
import { cleanUp } from '../../support/clean-up.js';
import {
  erpPrices,
  START,
  startMergedShop,
  type MergedShop,
  type SourceEntry,
} from '../../support/shops/merged-shop.js';

let shop: MergedShop;

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const LIFETIME = { fresh: '30s', stale: '5m', error: '1h' };

async function start(changes: SourceEntry = {}): Promise<MergedShop> {
  shop = await startMergedShop({
    sources: ({ erp }) => [erpPrices(erp.url, { lifetime: LIFETIME, ...changes })],
    config: { cache: { lifetimes: { product: { fresh: '1d' }, settings: { fresh: '7d' } } } },
  });
  cleanUp(shop.stop);
  return shop;
}

async function read(fields = ''): Promise<Record<string, any> & { stale: unknown }> {
  const { data, errors, extensions } = await shop.query(
    `{ product(id: 103, idType: DATABASE_ID) { onSale pricing { current { amount } source { name status ageSeconds message } } ${fields} } }`,
  );
  expect(errors).toBeUndefined();
  const { onSale, pricing, ...rest } = data.product;
  return {
    onSale,
    amount: pricing.current?.amount,
    ...pricing.source,
    ...rest,
    stale: extensions?.['stale'],
  };
}

/** The ERP changes its mind about product 103. */
function reprice(list: string, more: Record<string, unknown> = {}): Promise<void> {
  return shop.erp.behave({ override: { 'KR-KIV': { list, ...more } } });
}

const iso = (ms: number) => new Date(ms).toISOString();

describe('a promotion of the ERP', () => {
  const window = { promo: '9.99', from: iso(START + HOUR), to: iso(START + 2 * HOUR) };
  const LONG = { lifetime: { fresh: '1d', stale: '0s', error: '1d' } };

  it('begins and ends at its moments, without a read of the shop', async () => {
    const { advance, calls, forgetCalls } = await start(LONG);
    await reprice('13.45', window);
    expect(await read()).toMatchObject({ onSale: false, amount: '13.45' });
    forgetCalls();

    advance(HOUR - 1);
    expect(await read()).toMatchObject({ onSale: false, amount: '13.45' });
    advance(1);
    expect(await read('... on SimpleProduct { price salePrice regularPrice }')).toMatchObject({
      onSale: true,
      amount: '9.99',
      price: '9,99&nbsp;€',
      salePrice: '9,99&nbsp;€',
      regularPrice: '13,45&nbsp;€',
    });
    advance(HOUR - 1);
    expect(await read()).toMatchObject({ onSale: true, amount: '9.99' });
    advance(1);
    expect(await read('... on SimpleProduct { salePrice }')).toMatchObject({
      onSale: false,
      amount: '13.45',
      salePrice: null,
    });
    expect(calls()).toEqual([]);
  });

  it('begins also while the ERP is down', async () => {
    const { advance } = await start(LONG);
    await reprice('13.45', window);
    await read();
    await shop.erp.behave('500');
    advance(HOUR);
    expect(await read()).toMatchObject({ onSale: true, amount: '9.99', name: 'erp', status: 'STALE' });
  });
});

describe('a price’s life', () => {
  it('is fresh, then old but served at once while it is asked for anew', async () => {
    const { advance, erp } = await start();
    expect(await read()).toMatchObject({ amount: '13.45', status: 'FRESH', ageSeconds: 0 });
    await reprice('14.00');

    advance(29 * SECOND);
    expect(await read()).toMatchObject({ amount: '13.45', status: 'FRESH', ageSeconds: 29 });
    expect(erp.requests).toHaveLength(1);

    advance(1 * SECOND);
    expect(await read()).toMatchObject({ amount: '13.45', ageSeconds: 30 });
    await vi.waitFor(async () => {
      expect(await read()).toMatchObject({ amount: '14.00', status: 'FRESH', ageSeconds: 0 });
    });
    expect(erp.requests).toHaveLength(2);
  });

  it('goes on while the ERP fails, and says so; the ERP is not pestered meanwhile', async () => {
    const { advance, erp } = await start();
    await read();
    await erp.behave('500');
    advance(5.5 * 60 * SECOND);
    const old = {
      amount: '13.45',
      name: 'erp',
      status: 'STALE',
      ageSeconds: 330,
      message: 'The source is not available.',
      stale: [{ data: 'source:erp', ageSeconds: 330, code: 'UPSTREAM_UNAVAILABLE' }],
    };
    expect(await read()).toMatchObject(old);
    expect(await read()).toMatchObject(old);
    expect(erp.requests).toHaveLength(2);

    await erp.behave('ok');
    advance(6 * SECOND);
    expect(await read()).toMatchObject({ amount: '13.45', status: 'FRESH', ageSeconds: 0, stale: undefined });
  });

  it('ends: what is too old is not shown any more', async () => {
    const { advance, erp } = await start();
    await read();
    await erp.behave('500');
    advance(5.5 * 60 * SECOND + HOUR);
    expect(await read()).toMatchObject({
      amount: '10.40',
      name: 'woocommerce',
      status: 'FALLBACK',
      message: 'erp: The source is not available.',
    });
  });

  it('ends at once when its tag is purged, and the shop is not read for it', async () => {
    const { purge, erp, calls, forgetCalls } = await start();
    await read();
    await reprice('14.00');
    forgetCalls();
    expect(await (await purge({ tags: ['source:warehouse'] })).json()).toEqual({ purged: 0 });
    expect(await read()).toMatchObject({ amount: '13.45' });
    expect(await (await purge({ tags: ['source:erp'] })).json()).toEqual({ purged: 1 });
    expect(await read()).toMatchObject({ amount: '14.00' });
    expect(erp.requests).toHaveLength(2);
    expect(calls()).toEqual([]);
  });

  it('does not come back when it is purged while the ERP is still answering', async () => {
    const { purge, erp } = await start({ http: { timeoutMs: 5_000 } });
    await erp.behave({ delayMs: 200 });
    const underWay = read();
    await vi.waitFor(() => {
      expect(erp.requests).toHaveLength(1);
    });
    await reprice('14.00');
    await purge({ tags: ['source:erp'] });
    expect(await read()).toMatchObject({ amount: '14.00' });
    expect(await underWay).toMatchObject({ amount: '13.45' });
    expect(await read()).toMatchObject({ amount: '14.00' });
    expect(erp.requests).toHaveLength(2);
  });
});
