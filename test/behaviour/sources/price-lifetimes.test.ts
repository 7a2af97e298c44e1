import { beforeEach, describe, expect, it } from 'vitest';
import { cleanUp } from '../../support/clean-up.js';
import { subject } from '../../support/sources/subjects.js';
import {
  answering,
  LIFETIME,
  pricing,
  START,
  ExternalSystem,
} from '../../support/sources/external-system.js';

let system: ExternalSystem;
beforeEach(async () => {
  system = await ExternalSystem.start(pricing('9.90'));
  cleanUp(() => system.stop());
});

describe('the life of a price', () => {
  it('is fresh, then served at once while it is asked for anew', async () => {
    const sources = system.sources({});
    const read = () => sources.prices(system.notes).load(subject());
    await read();
    system.server.script(pricing('8.00'));

    system.now = START + LIFETIME.freshMs - 1;
    expect(read()).toMatchObject({ value: { current: '9.90' }, info: { status: 'FRESH', fetchedAt: START } });
    expect(system.calls).toBe(1);

    const askedAnewAt = (system.now = START + LIFETIME.freshMs);
    expect(read()).toMatchObject({ value: { current: '9.90' }, info: { status: 'FRESH', fetchedAt: START } });
    await system.server.received(2);

    system.now = START + LIFETIME.freshMs + LIFETIME.staleMs;
    expect(await read()).toMatchObject({ value: { current: '8.00' }, info: { fetchedAt: askedAnewAt } });
  });

  it('is asked for anew before it is served when it is too old', async () => {
    const sources = system.sources({});
    await sources.prices(system.notes).load(subject());
    system.server.script(pricing('8.00'));
    system.now += LIFETIME.freshMs + LIFETIME.staleMs;
    expect(await sources.prices(system.notes).load(subject())).toMatchObject({
      value: { current: '8.00' },
      info: { status: 'FRESH', fetchedAt: system.now },
    });
    expect(system.calls).toBe(2);
  });

  it('ends for good when the source has failed for too long', async () => {
    const sources = system.sources({});
    await sources.prices(system.notes).load(subject());
    system.server.script(() => ({ status: 500 }));
    const { freshMs, staleMs, errorMs } = LIFETIME;

    system.now = START + freshMs + staleMs + errorMs - 1;
    expect(await sources.prices(system.notes).load(subject())).toMatchObject({
      info: { status: 'STALE', fetchedAt: START },
    });
    system.now += 1;
    expect(await sources.prices(system.notes).load(subject())).toMatchObject({
      value: null,
      info: { status: 'FAILED' },
    });
  });

  it('is over for everybody when its tag is dropped', async () => {
    const sources = system.sources({}, { name: 'warehouse', provides: 'stock' });
    await sources.prices(system.notes).load(subject());
    expect(system.cache.invalidate(['source:warehouse'])).toBe(0);
    expect(system.cache.invalidate(['source:erp'])).toBe(1);
    await sources.prices(system.notes).load(subject());
    expect(system.calls).toBe(2);
  });

  it('is told to the operation: no answer is fresher than the price in it', async () => {
    const sources = system.sources({});
    await sources.prices(system.notes).load(subject());
    expect(system.freshUntil).toEqual([START + LIFETIME.freshMs]);
  });

  it('is told to the operation also when there is no price: it may be there the next moment', async () => {
    system.server.script(() => ({ status: 500 }));
    await system.sources({}).prices(system.notes).load(subject());
    expect(system.freshUntil).toEqual([START]);
  });
});

describe('a sale', () => {
  const from = new Date(START + 10_000).toISOString();
  const to = new Date(START + 20_000).toISOString();

  it('begins and ends by the clock, and the price is asked for anew at each end', async () => {
    system.server.script(answering({ A: { list: '10.00', promo: '7.50', from, to } }));
    const sources = system.sources({});
    const at = async (now: number) => {
      system.now = now;
      const sourced = await sources.prices(system.notes).load(subject());
      return [sourced?.value?.current, sourced?.value?.onSale, system.calls];
    };
    expect(await at(START)).toEqual(['10.00', false, 1]);
    expect(await at(START + 9_999)).toEqual(['10.00', false, 1]);
    expect(await at(START + 10_000)).toEqual(['7.50', true, 2]);
    expect(await at(START + 19_999)).toEqual(['7.50', true, 2]);
    expect(await at(START + 20_000)).toEqual(['10.00', false, 3]);
    expect(system.freshUntil[0]).toBe(START + 10_000);
  });

  it('ends also when the source is dead by then, even if it stated the price of the moment', async () => {
    system.server.script(answering({ A: { price: '7.50', list: '10.00', promo: '7.50', to } }));
    const sources = system.sources({});
    const read = () => sources.prices(system.notes).load(subject());
    expect(await read()).toMatchObject({ value: { current: '7.50', onSale: true } });
    system.server.script(() => ({ status: 500 }));
    system.now = START + 20_000;
    expect(await read()).toMatchObject({
      value: { current: '10.00', onSale: false },
      info: { status: 'STALE' },
    });
  });
});
