import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NotFoundError, UpstreamUnavailableError } from '../../../src/errors.js';
import type { Reply } from '../../support/faults/fault-server.js';
import { subject } from '../../support/sources/subjects.js';
import { answering, pricing, World } from '../../support/sources/external-system.js';

let world: World;
beforeEach(async () => {
  world = await World.start(pricing('9.90'));
});
afterEach(() => world.stop());

describe('which source a product has', () => {
  const tea = subject({ sku: 'TEA', categorySlugs: ['tea'], type: 'variation', parentId: 3 });
  const cup = subject({ sku: 'CUP', categorySlugs: ['cups'] });

  it('is the first in the configuration whose rules include it', async () => {
    const sources = world.sources(
      { name: 'teas', applies: { categories: ['tea'] } },
      { name: 'simple', applies: { productTypes: ['simple'] } },
      { name: 'all' },
    );
    const prices = sources.prices(world.notes);
    const names = await Promise.all(
      [tea, cup, subject({ sku: 'X', type: 'variation' })].map(
        async (one) => (await prices.load(one))?.info.name,
      ),
    );
    expect(names).toEqual(['teas', 'simple', 'all']);
  });

  it('is none when no rules include it: nothing is asked', () => {
    const prices = world.sources({ applies: { categories: ['tea'] } }).prices(world.notes);
    expect([prices.covers(tea), prices.covers(cup)]).toEqual([true, false]);
    expect(prices.load(cup)).toBeNull();
    expect(world.calls).toBe(0);
  });

  it('is none without sources, or with sources of the other kind only', () => {
    const sources = world.sources({ provides: 'stock' });
    expect(sources.prices(world.notes).covers(cup)).toBe(false);
    expect(sources.stocks(world.notes).covers(cup)).toBe(true);
    expect(world.sources().prices(world.notes).load(cup)).toBeNull();
  });

  /** A first source that has no answer or fails, and a second one that knows the cup. */
  function firstAndSecond(first: object, reply: Reply) {
    world.server.script(({ path }) =>
      path === '/second' ? { body: { data: { items: [{ sku: 'CUP', price: 5 }] } } } : reply,
    );
    const second = { name: 'second', http: { url: `${world.server.url}/second` } };
    return world.sources(first, second).prices(world.notes);
  }
  const nothing: Reply = { body: { data: { items: [] } } };
  const paths = () => world.server.requests.map(({ path }) => path);

  it.each([
    ['has no answer', nothing, null],
    ['fails', { status: 500 }, 'erp: The source is not available.'],
  ])('is the next one when the first %s, and says why when that failed', async (_, reply, message) => {
    const prices = firstAndSecond({}, reply);
    expect(await prices.load(cup)).toMatchObject({
      value: { current: '5' },
      info: { name: 'second', status: 'FRESH', message },
    });
    expect(paths()).toEqual(['/prices', '/second']);
  });

  it('is none when the last one has no answer either: the first one says why', async () => {
    expect(await firstAndSecond({}, { status: 500 }).load(tea)).toMatchObject({
      value: null,
      fallback: 'woocommerce',
      info: { name: 'erp', status: 'FAILED' },
    });
    expect(paths()).toEqual(['/prices', '/second']);
  });

  it.each(['woocommerce', 'null'] as const)('stays the first one when that says %s', async (onMissing) => {
    expect(await firstAndSecond({ onMissing }, nothing).load(cup)).toMatchObject({
      value: null,
      fallback: onMissing,
      info: { name: 'erp', status: 'MISSING' },
    });
    expect(paths()).toEqual(['/prices']);
  });

  it('does not share answers with another source for the same key', async () => {
    world.server.script(({ path }) => ({
      body: { data: { items: [{ sku: 'A', price: path === '/second' ? 2 : 1 }] } },
    }));
    const sources = world.sources(
      { applies: { categories: ['tea'] } },
      { name: 'second', http: { url: `${world.server.url}/second` } },
    );
    const prices = sources.prices(world.notes);
    const read = await Promise.all([
      prices.load(subject({ sku: 'A', categorySlugs: ['tea'] })),
      prices.load(subject({ sku: 'A' })),
    ]);
    expect(read.map((sourced) => sourced?.value?.current)).toEqual(['1', '2']);
  });
});

describe('what is shown in place of a value', () => {
  it.each(['woocommerce', 'null'] as const)('when the source has no answer may be %s', async (onMissing) => {
    world.server.script(answering({}));
    const sourced = await world
      .sources({ onMissing, onFailure: 'error' })
      .prices(world.notes)
      .load(subject());
    expect(sourced).toMatchObject({ value: null, fallback: onMissing, info: { status: 'MISSING' } });
  });

  it.each(['woocommerce', 'null'] as const)('when the source fails may be %s', async (onFailure) => {
    world.server.script(() => ({ status: 500 }));
    const sourced = await world
      .sources({ onFailure, onMissing: 'error' })
      .prices(world.notes)
      .load(subject());
    expect(sourced).toMatchObject({ value: null, fallback: onFailure, info: { status: 'FAILED' } });
  });

  it('may be an error that names the source, when it has no answer', async () => {
    world.server.script(answering({}));
    const prices = world.sources({ onMissing: 'error' }).prices(world.notes);
    const error = await Promise.resolve(prices.load(subject())).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ details: { system: 'erp', resource: 'price' } });
    expect(() => prices.load(subject({ sku: null }))).toThrow(NotFoundError);
  });

  it('may be the error that the source failed with', async () => {
    world.server.script(() => ({ status: 500 }));
    const prices = world.sources({ onFailure: 'error' }).prices(world.notes);
    const error = await Promise.resolve(prices.load(subject())).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UpstreamUnavailableError);
    expect(error).toMatchObject({ details: { system: 'erp', resource: 'price', status: 500 } });
    expect(() => prices.load(subject())).toThrow(UpstreamUnavailableError);
  });

  it('is an old price rather than an error', async () => {
    const sources = world.sources({ onFailure: 'error' });
    await sources.prices(world.notes).load(subject());
    world.server.script(() => ({ status: 500 }));
    world.now += 120_000;
    expect(await sources.prices(world.notes).load(subject())).toMatchObject({ info: { status: 'STALE' } });
  });
});
