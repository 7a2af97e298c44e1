import { beforeEach, describe, expect, it } from 'vitest';
import { NotFoundError, UpstreamUnavailableError } from '../../../src/errors.js';
import { cleanUp } from '../../support/clean-up.js';
import type { Reply } from '../../support/faults/fault-server.js';
import { subject } from '../../support/sources/subjects.js';
import { answering, pricing, ExternalSystem } from '../../support/sources/external-system.js';

let system: ExternalSystem;
beforeEach(async () => {
  system = await ExternalSystem.start(pricing('9.90'));
  cleanUp(() => system.stop());
});

describe('which source a product has', () => {
  const tea = subject({ sku: 'TEA', categorySlugs: ['tea'], type: 'variation', parentId: 3 });
  const cup = subject({ sku: 'CUP', categorySlugs: ['cups'] });

  it('is the first in the configuration whose rules include it', async () => {
    const sources = system.sources(
      { name: 'teas', applies: { categories: ['tea'] } },
      { name: 'simple', applies: { productTypes: ['simple'] } },
      { name: 'all' },
    );
    const prices = sources.prices(system.notes);
    const names = await Promise.all(
      [tea, cup, subject({ sku: 'X', type: 'variation' })].map(
        async (one) => (await prices.load(one))?.info.name,
      ),
    );
    expect(names).toEqual(['teas', 'simple', 'all']);
  });

  it('is none when no rules include it: nothing is asked', () => {
    const prices = system.sources({ applies: { categories: ['tea'] } }).prices(system.notes);
    expect([prices.covers(tea), prices.covers(cup)]).toEqual([true, false]);
    expect(prices.load(cup)).toBeNull();
    expect(system.calls).toBe(0);
  });

  it('is none without sources, or with sources of the other kind only', () => {
    const sources = system.sources({ provides: 'stock' });
    expect(sources.prices(system.notes).covers(cup)).toBe(false);
    expect(sources.stocks(system.notes).covers(cup)).toBe(true);
    expect(system.sources().prices(system.notes).load(cup)).toBeNull();
  });

  /** A first source that has no answer or fails, and a second one that knows the cup. */
  function firstAndSecond(first: object, reply: Reply) {
    system.server.script(({ path }) =>
      path === '/second' ? { body: { data: { items: [{ sku: 'CUP', price: 5 }] } } } : reply,
    );
    const second = { name: 'second', http: { url: `${system.server.url}/second` } };
    return system.sources(first, second).prices(system.notes);
  }
  const nothing: Reply = { body: { data: { items: [] } } };
  const paths = () => system.server.requests.map(({ path }) => path);

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
    system.server.script(({ path }) => ({
      body: { data: { items: [{ sku: 'A', price: path === '/second' ? 2 : 1 }] } },
    }));
    const sources = system.sources(
      { applies: { categories: ['tea'] } },
      { name: 'second', http: { url: `${system.server.url}/second` } },
    );
    const prices = sources.prices(system.notes);
    const read = await Promise.all([
      prices.load(subject({ sku: 'A', categorySlugs: ['tea'] })),
      prices.load(subject({ sku: 'A' })),
    ]);
    expect(read.map((sourced) => sourced?.value?.current)).toEqual(['1', '2']);
  });
});

describe('what is shown in place of a value', () => {
  it.each(['woocommerce', 'null'] as const)('when the source has no answer may be %s', async (onMissing) => {
    system.server.script(answering({}));
    const sourced = await system
      .sources({ onMissing, onFailure: 'error' })
      .prices(system.notes)
      .load(subject());
    expect(sourced).toMatchObject({ value: null, fallback: onMissing, info: { status: 'MISSING' } });
  });

  it.each(['woocommerce', 'null'] as const)('when the source fails may be %s', async (onFailure) => {
    system.server.script(() => ({ status: 500 }));
    const sourced = await system
      .sources({ onFailure, onMissing: 'error' })
      .prices(system.notes)
      .load(subject());
    expect(sourced).toMatchObject({ value: null, fallback: onFailure, info: { status: 'FAILED' } });
  });

  it('may be an error that names the source, when it has no answer', async () => {
    system.server.script(answering({}));
    const prices = system.sources({ onMissing: 'error' }).prices(system.notes);
    const error = await Promise.resolve(prices.load(subject())).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ details: { system: 'erp', resource: 'price' } });
    expect(() => prices.load(subject({ sku: null }))).toThrow(NotFoundError);
  });

  it('may be the error that the source failed with', async () => {
    system.server.script(() => ({ status: 500 }));
    const prices = system.sources({ onFailure: 'error' }).prices(system.notes);
    const error = await Promise.resolve(prices.load(subject())).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UpstreamUnavailableError);
    expect(error).toMatchObject({ details: { system: 'erp', resource: 'price', status: 500 } });
    expect(() => prices.load(subject())).toThrow(UpstreamUnavailableError);
  });

  it('is an old price rather than an error', async () => {
    const sources = system.sources({ onFailure: 'error' });
    await sources.prices(system.notes).load(subject());
    system.server.script(() => ({ status: 500 }));
    system.now += 120_000;
    expect(await sources.prices(system.notes).load(subject())).toMatchObject({ info: { status: 'STALE' } });
  });
});
