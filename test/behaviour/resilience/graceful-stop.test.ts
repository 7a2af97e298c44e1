import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { cleanUp } from '../../support/clean-up.js';
import {
  startFailingShop,
  type FailingShop,
  type FailingShopOptions,
} from '../../support/shops/failing-shop.js';

async function start(options: FailingShopOptions = {}): Promise<FailingShop> {
  const shop = await startFailingShop(options);
  cleanUp(() => shop.stop());
  return shop;
}

const NAME = '{ product(id: 103, idType: DATABASE_ID) { name } }';

/** The shop has got a request that it has not answered. */
async function asked({ store }: FailingShop): Promise<void> {
  await vi.waitFor(() => {
    expect(store.requests.some(({ status }) => status === 0)).toBe(true);
  });
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await run();
  return performance.now() - begin;
}

describe('stopping', () => {
  it('lets an answer under way finish, also one that still needs the shop, and takes nothing new', async () => {
    const shop = await start();
    shop.store.faults.set('/products', { delayMs: 300 });
    const underWay = shop.query(NAME);
    await asked(shop);
    const stopped = shop.app.stop();
    await expect(shop.query('{ __typename }')).rejects.toThrow();
    expect((await underWay).data).toEqual({ product: { name: 'Kivu Lake Women’s Lot' } });
    await stopped;
  });

  it('ends connections that are kept open for nothing', async () => {
    const { app } = await start();
    const { hostname, port } = new URL(app.url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket.write('GET /health/live HTTP/1.1\r\nHost: test\r\nConnection: keep-alive\r\n\r\n');
    await once(socket, 'data');
    const ended = once(socket, 'end');
    expect(await timed(() => app.stop())).toBeLessThan(2_000);
    await ended;
  });

  it('does not wait for a shop that hangs beyond its patience', async () => {
    const shop = await start({ timing: { drainMs: 100 } });
    shop.store.faults.set('/', { kind: 'hang' });
    const underWay = expect(shop.query(NAME)).rejects.toThrow();
    await asked(shop);
    expect(await timed(() => shop.app.stop())).toBeLessThan(1_500);
    await underWay;
  });

  it('ends what the server was doing by itself: reading a shop that does not answer, again and again', async () => {
    const shop = await start({
      timing: { patienceMs: 10, retryMs: 10 },
      before: (store) => {
        store.faults.set('/', { kind: 'hang' });
      },
    });
    // As many at once as the shop may be asked.
    await vi.waitFor(() => {
      expect(shop.store.requests).toHaveLength(4);
    });
    expect(await timed(() => shop.app.stop())).toBeLessThan(1_500);
    shop.store.faults.clear();
    const another = await start();
    const logged = shop.logged();
    await another.query(NAME);
    expect(shop.logged()).toBe(logged);
    expect(shop.store.requests).toHaveLength(4);
  });
});

describe('two servers in one process', () => {
  it('share nothing', async () => {
    const [left, right] = [await start(), await start()];
    right.store.catalogue.product(103).name = 'Another shop’s product';
    expect((await left.query(NAME)).data.product.name).toBe('Kivu Lake Women’s Lot');
    expect((await right.query(NAME)).data.product.name).toBe('Another shop’s product');

    await left.stop();
    right.store.clearRequests();
    expect((await right.query(NAME)).data.product.name).toBe('Another shop’s product');
    expect(right.store.requests).toEqual([]);
    expect((await right.query('{ product(id: 105, idType: DATABASE_ID) { name } }')).errors).toBeUndefined();
  });
});
