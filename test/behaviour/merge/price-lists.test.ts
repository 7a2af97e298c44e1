import { beforeEach, describe, expect, it } from 'vitest';
import type { Logger } from '../../../src/observability/logger.js';
import { cleanUp } from '../../support/clean-up.js';
import { startFaultServer, type FaultServer } from '../../support/faults/fault-server.js';
import { ListFolder, TAKEN } from '../../support/sources/list-folder.js';
import { startMergedShop, type MergedShop, type SourceEntry } from '../../support/shops/merged-shop.js';

let shop: MergedShop;
let disk: ListFolder;
let system: FaultServer;
/** How many lists were taken, and who waits for the next. */
let taken: number;
let onTaken: () => void;

beforeEach(async () => {
  disk = await ListFolder.make();
  cleanUp(() => disk.remove());
  system = await startFaultServer();
  cleanUp(system.close);
  taken = 0;
  onTaken = () => undefined;
});

const log: Logger = {
  debug: () => undefined,
  info: (_fields, message) => {
    if (message !== TAKEN) return;
    taken += 1;
    onTaken();
  },
  warn: () => undefined,
  error: () => undefined,
};

function lists(count: number): Promise<void> {
  return new Promise((resolve) => {
    onTaken = () => {
      if (taken >= count) resolve();
    };
    onTaken();
  });
}

const prices = (list: string) => `sku;price\nKR-KIV;${list}\n`;

async function start(file: Record<string, unknown>): Promise<void> {
  const source: SourceEntry = {
    name: 'erp',
    provides: 'price',
    file: { delimiter: ';', ...file },
    answer: { key: 'sku', price: { regular: 'price' } },
  };
  shop = await startMergedShop({ sources: () => [source], log });
  cleanUp(shop.stop);
}

const QUERY = `{ products(where: { include: [103] }) { nodes {
  ... on SimpleProduct { price(format: RAW) } pricing { source { name status } }
} } }`;
const node = async () => (await shop.query(QUERY)).data.products.nodes[0];
const of = (price: string, status = 'FRESH') => ({ price, pricing: { source: { name: 'erp', status } } });

describe('a list that is held whole, in the shop', () => {
  it('gives the product its price; a new file does so at once, whatever answers were kept', async () => {
    await disk.write(prices('7.10'));
    await start({ path: disk.path, pollInterval: '100ms' });
    expect(await node()).toEqual(of('7.10'));
    for (let repeat = 0; repeat < 3; repeat += 1) expect(await node()).toEqual(of('7.10'));
    await disk.replace(prices('6.20'));
    await lists(2);
    expect(await node()).toEqual(of('6.20'));
  });

  it.each([
    ['its tag', { tags: ['source:erp'] }],
    ['everything', { all: true as const }],
  ])('is downloaded anew by a purge of %s', async (_what, target) => {
    system.script(() => ({ body: prices('7.10') }));
    await start({ url: system.url, schedule: '1d', allowPrivateNetwork: true });
    expect(await node()).toEqual(of('7.10'));
    system.script(() => ({ body: prices('6.20') }));
    expect((await shop.purge(target)).status).toBe(200);
    await lists(2);
    expect(await node()).toEqual(of('6.20'));
    expect(system.requests).toHaveLength(2);
    await shop.purge({ tags: ['source:other', 'product:103'] });
    expect(system.requests).toHaveLength(2);
  });
});
