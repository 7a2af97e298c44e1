import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LIFETIME, startKeptWorld, type KeptWorld } from '../../support/cache/response-cache-server.js';

let world: KeptWorld;
beforeEach(async () => {
  world = await startKeptWorld();
});
afterEach(() => world.stop());

const VALUE = '{ value(id: "1") }';

/** Asks twice, and tells how often it was computed. */
async function computedOfTwo(query: string, variables?: unknown, headers?: Record<string, string>) {
  await world.teach(query, variables);
  await world.ask(query, variables, headers);
  await world.ask(query, variables, headers);
  return world.runs;
}

describe('an answer that was computed', () => {
  it('is sent again, byte by byte', async () => {
    await world.teach(VALUE);
    const [first, second] = [await world.ask(VALUE), await world.ask(VALUE)];
    expect(world.runs).toBe(1);
    expect(first.text).toBe('{"data":{"value":"one"}}');
    expect(second).toEqual(first);
    expect(second.cacheControl).toBe('private, no-store');
  });

  it('is not sent again once a value in it was invalidated', async () => {
    await world.teach(VALUE);
    await world.ask(VALUE);
    world.truth.set('1', 'changed');
    world.cache.invalidate(['value:1']);
    expect((await world.ask(VALUE)).body.data.value).toBe('changed');
    expect((await world.ask(VALUE)).body.data.value).toBe('changed');
    expect(world.runs).toBe(2);
  });

  it('is not sent again once everything was dropped', async () => {
    await world.teach(VALUE);
    await world.ask(VALUE);
    world.truth.set('1', 'changed');
    world.cache.clear();
    expect((await world.ask(VALUE)).body.data.value).toBe('changed');
  });

  it('is not sent again once another read has brought a newer value', async () => {
    await world.teach(VALUE);
    await world.ask(VALUE);
    world.advance(1);
    world.values.prime('1', 'newer', world.ticket());
    expect((await world.ask(VALUE)).body.data.value).toBe('newer');
  });

  it('is sent again when another read has brought the same value', async () => {
    await world.teach(VALUE);
    await world.ask(VALUE);
    world.advance(1);
    world.values.prime('1', 'one', world.ticket());
    await world.ask(VALUE);
    expect(world.runs).toBe(1);
  });

  it('ends with the fresh time of the values in it, which are then renewed behind an old answer', async () => {
    await world.teach(VALUE);
    await world.ask(VALUE);
    world.truth.set('1', 'renewed');
    world.advance(LIFETIME.freshMs - 1);
    expect((await world.ask(VALUE)).body.data.value).toBe('one');
    expect(world.runs).toBe(1);
    world.advance(1);
    expect((await world.ask(VALUE)).body.data.value).toBe('one');
    expect(world.runs).toBe(2);
    await vi.waitFor(async () => {
      expect((await world.ask(VALUE)).body.data.value).toBe('renewed');
    });
  });

  it('is computed anew every ten seconds, so that the cache knows what is in use', async () => {
    await world.teach('{ text }');
    await world.ask('{ text }');
    world.advance(9_999);
    await world.ask('{ text }');
    expect(world.runs).toBe(1);
    world.advance(1);
    await world.ask('{ text }');
    expect(world.runs).toBe(2);
  });

  it('is never another question’s', async () => {
    const query = 'query ($of: Filter, $times: Int) { text(of: $of, times: $times) }';
    await world.teach(query);
    const texts = [];
    for (const variables of [{ of: { a: 1 } }, { of: { a: 2 } }, { of: { a: 1 }, times: 1 }, { times: 1 }]) {
      await world.ask(query, variables);
      texts.push((await world.ask(query, variables)).body.data.text);
    }
    expect(texts).toEqual(['{"of":{"a":1}}', '{"of":{"a":2}}', '{"of":{"a":1},"times":1}', '{"times":1}']);
    expect(world.runs).toBe(4);
    await world.ask('query Other($of: Filter, $times: Int) { text(of: $of, times: $times) }', { times: 1 });
    expect(world.runs).toBe(5);
  });

  it('answers the same variables in another order', async () => {
    const query = 'query ($of: Filter) { text(of: $of) }';
    await world.teach(query);
    await world.ask(query, { of: { a: 1, b: 2 } });
    await world.ask(query, { of: { b: 2, a: 1 } });
    expect(world.runs).toBe(1);
  });
});

describe('an answer is computed each time', () => {
  it('when it hangs on who asks, and then nobody may store it', async () => {
    await world.teach('{ mine }');
    expect((await world.ask('{ mine }')).cacheControl).toBe('private, no-store');
    expect((await world.ask('{ mine }')).body.data.mine).toBe('of a guest');
    expect((await world.ask('{ mine }', undefined, { authorization: 'ann' })).body.data.mine).toBe('of ann');
    expect((await world.ask('{ mine }', undefined, { authorization: 'bob' })).body.data.mine).toBe('of bob');
    expect(world.runs).toBe(4);
  });

  it('when part of it hangs on who asks', async () => {
    expect(await computedOfTwo('{ value(id: "1") mine }')).toBe(4);
  });

  it('for a caller who is known, and is not kept for others', async () => {
    await world.teach(VALUE);
    await world.ask(VALUE);
    world.runs = 0;
    await world.ask(VALUE, undefined, { authorization: 'ann' });
    expect(world.runs).toBe(1);
    world.cache.revise();
    await world.ask(VALUE, undefined, { authorization: 'ann' });
    await world.ask(VALUE);
    expect(world.runs).toBe(3);
  });

  it('when part of it failed', async () => {
    expect(await computedOfTwo('{ text fails }')).toBe(4);
  });

  it('when nothing tells how long it stays right', async () => {
    expect(await computedOfTwo('{ nothingRead }')).toBe(2);
  });

  it('when its variables are long', async () => {
    const query = 'query ($id: ID!) { value(id: $id) }';
    expect(await computedOfTwo(query, { id: 'x'.repeat(4_000) })).toBe(1);
    expect(await computedOfTwo(query, { id: 'x'.repeat(5_000) })).toBe(2);
  });

  it('when its variables hold what JSON has no word for', async () => {
    await world.teach(VALUE);
    const body = JSON.stringify({ query: VALUE, variables: { unused: 'N' } }).replace('"N"', '1e999');
    for (let run = 0; run < 2; run += 1) expect((await world.send(body)).body.data.value).toBe('one');
    expect(world.runs).toBe(2);
  });

  it('when it holds old values because loading fails', async () => {
    await world.teach(VALUE);
    await world.ask(VALUE);
    world.truth.set('1', new Error('down'));
    world.advance(LIFETIME.freshMs + LIFETIME.staleMs);
    world.runs = 0;
    expect((await world.ask(VALUE)).body.extensions.stale).toHaveLength(1);
    expect((await world.ask(VALUE)).body.extensions.stale).toHaveLength(1);
    expect(world.runs).toBe(2);
  });

  it('when a value in it was invalidated while it waited for another', async () => {
    const both = '{ one: value(id: "1") two: value(id: "2") }';
    await world.teach(both);
    world.cache.invalidate(['value:2']);
    let open = (): void => undefined;
    world.gate = new Promise((resolve) => (open = resolve));
    const early = world.ask(both);
    await vi.waitFor(() => {
      expect(world.runs).toBe(2);
    });
    world.truth.set('1', 'changed');
    world.cache.invalidate(['value:1']);
    world.gate = undefined;
    open();
    expect((await early).body.data).toEqual({ one: 'one', two: 'two' });
    expect((await world.ask(both)).body.data).toEqual({ one: 'changed', two: 'two' });
  });
});

describe('with no room for answers', () => {
  it('all of them are computed', async () => {
    await world.stop();
    world = await startKeptWorld(0);
    expect(await computedOfTwo(VALUE)).toBe(2);
  });

  it('those asked for longest ago go first', async () => {
    await world.stop();
    world = await startKeptWorld(3_500);
    const query = 'query ($times: Int) { text(times: $times) }';
    await world.teach(query);
    for (const times of [1, 2, 1, 3, 4]) await world.ask(query, { times });
    world.runs = 0;
    await world.ask(query, { times: 1 });
    expect(world.runs).toBe(0);
    await world.ask(query, { times: 2 });
    expect(world.runs).toBe(1);
  });
});
