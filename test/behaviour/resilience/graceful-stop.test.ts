import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startShopWorld, type ShopWorld, type ShopWorldOptions } from '../../support/shops/failing-shop.js';

const worlds: ShopWorld[] = [];
afterEach(async () => {
  await Promise.all(worlds.splice(0).map((world) => world.stop()));
});

async function start(options: ShopWorldOptions = {}): Promise<ShopWorld> {
  const world = await startShopWorld(options);
  worlds.push(world);
  return world;
}

const NAME = '{ product(id: 103, idType: DATABASE_ID) { name } }';

/** The shop has got a request that it has not answered. */
async function asked({ store }: ShopWorld): Promise<void> {
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
    const world = await start();
    world.store.faults.set('/products', { delayMs: 300 });
    const underWay = world.query(NAME);
    await asked(world);
    const stopped = world.app.stop();
    await expect(world.query('{ __typename }')).rejects.toThrow();
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
    const world = await start({ timing: { drainMs: 100 } });
    world.store.faults.set('/', { kind: 'hang' });
    const underWay = expect(world.query(NAME)).rejects.toThrow();
    await asked(world);
    expect(await timed(() => world.app.stop())).toBeLessThan(1_500);
    await underWay;
  });

  it('ends what the server was doing by itself: reading a shop that does not answer, again and again', async () => {
    const world = await start({
      timing: { patienceMs: 10, retryMs: 10 },
      before: (store) => {
        store.faults.set('/', { kind: 'hang' });
      },
    });
    // As many at once as the shop may be asked.
    await vi.waitFor(() => {
      expect(world.store.requests).toHaveLength(4);
    });
    expect(await timed(() => world.app.stop())).toBeLessThan(1_500);
    world.store.faults.clear();
    const another = await start();
    const logged = world.logged();
    await another.query(NAME);
    expect(world.logged()).toBe(logged);
    expect(world.store.requests).toHaveLength(4);
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
