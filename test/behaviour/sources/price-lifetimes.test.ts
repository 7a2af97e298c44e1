import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { subject } from '../../support/sources/subjects.js';
import { answering, LIFETIME, pricing, START, World } from '../../support/sources/external-system.js';

let world: World;
beforeEach(async () => {
  world = await World.start(pricing('9.90'));
});
afterEach(() => world.stop());

describe('the life of a price', () => {
  it('is fresh, then served at once while it is asked for anew', async () => {
    const sources = world.sources({});
    const read = () => sources.prices(world.notes).load(subject());
    await read();
    world.server.script(pricing('8.00'));

    world.now = START + LIFETIME.freshMs - 1;
    expect(read()).toMatchObject({ value: { current: '9.90' }, info: { status: 'FRESH', fetchedAt: START } });
    expect(world.calls).toBe(1);

    const askedAnewAt = (world.now = START + LIFETIME.freshMs);
    expect(read()).toMatchObject({ value: { current: '9.90' }, info: { status: 'FRESH', fetchedAt: START } });
    await world.server.received(2);

    world.now = START + LIFETIME.freshMs + LIFETIME.staleMs;
    expect(await read()).toMatchObject({ value: { current: '8.00' }, info: { fetchedAt: askedAnewAt } });
  });

  it('is asked for anew before it is served when it is too old', async () => {
    const sources = world.sources({});
    await sources.prices(world.notes).load(subject());
    world.server.script(pricing('8.00'));
    world.now += LIFETIME.freshMs + LIFETIME.staleMs;
    expect(await sources.prices(world.notes).load(subject())).toMatchObject({
      value: { current: '8.00' },
      info: { status: 'FRESH', fetchedAt: world.now },
    });
    expect(world.calls).toBe(2);
  });

  it('ends for good when the source has failed for too long', async () => {
    const sources = world.sources({});
    await sources.prices(world.notes).load(subject());
    world.server.script(() => ({ status: 500 }));
    const { freshMs, staleMs, errorMs } = LIFETIME;

    world.now = START + freshMs + staleMs + errorMs - 1;
    expect(await sources.prices(world.notes).load(subject())).toMatchObject({
      info: { status: 'STALE', fetchedAt: START },
    });
    world.now += 1;
    expect(await sources.prices(world.notes).load(subject())).toMatchObject({
      value: null,
      info: { status: 'FAILED' },
    });
  });

  it('is over for everybody when its tag is dropped', async () => {
    const sources = world.sources({}, { name: 'warehouse', provides: 'stock' });
    await sources.prices(world.notes).load(subject());
    expect(world.cache.invalidate(['source:warehouse'])).toBe(0);
    expect(world.cache.invalidate(['source:erp'])).toBe(1);
    await sources.prices(world.notes).load(subject());
    expect(world.calls).toBe(2);
  });

  it('is told to the operation: no answer is fresher than the price in it', async () => {
    const sources = world.sources({});
    await sources.prices(world.notes).load(subject());
    expect(world.freshUntil).toEqual([START + LIFETIME.freshMs]);
  });

  it('is told to the operation also when there is no price: it may be there the next moment', async () => {
    world.server.script(() => ({ status: 500 }));
    await world.sources({}).prices(world.notes).load(subject());
    expect(world.freshUntil).toEqual([START]);
  });
});

describe('a sale', () => {
  const from = new Date(START + 10_000).toISOString();
  const to = new Date(START + 20_000).toISOString();

  it('begins and ends by the clock, and the price is asked for anew at each end', async () => {
    world.server.script(answering({ A: { list: '10.00', promo: '7.50', from, to } }));
    const sources = world.sources({});
    const at = async (now: number) => {
      world.now = now;
      const sourced = await sources.prices(world.notes).load(subject());
      return [sourced?.value?.current, sourced?.value?.onSale, world.calls];
    };
    expect(await at(START)).toEqual(['10.00', false, 1]);
    expect(await at(START + 9_999)).toEqual(['10.00', false, 1]);
    expect(await at(START + 10_000)).toEqual(['7.50', true, 2]);
    expect(await at(START + 19_999)).toEqual(['7.50', true, 2]);
    expect(await at(START + 20_000)).toEqual(['10.00', false, 3]);
    expect(world.freshUntil[0]).toBe(START + 10_000);
  });

  it('ends also when the source is dead by then, even if it stated the price of the moment', async () => {
    world.server.script(answering({ A: { price: '7.50', list: '10.00', promo: '7.50', to } }));
    const sources = world.sources({});
    const read = () => sources.prices(world.notes).load(subject());
    expect(await read()).toMatchObject({ value: { current: '7.50', onSale: true } });
    world.server.script(() => ({ status: 500 }));
    world.now = START + 20_000;
    expect(await read()).toMatchObject({
      value: { current: '10.00', onSale: false },
      info: { status: 'STALE' },
    });
  });
});
