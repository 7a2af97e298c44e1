import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cleanUp } from '../../support/clean-up.js';
import {
  LIFETIME,
  startResponseCacheServer,
  type ResponseCacheServer,
} from '../../support/cache/response-cache-server.js';

let server: ResponseCacheServer;
beforeEach(async () => {
  server = await startResponseCacheServer();
  cleanUp(server.stop);
});

const VALUE = '{ value(id: "1") }';

/** Asks twice, and tells how often it was computed. */
async function computedOfTwo(query: string, variables?: unknown, headers?: Record<string, string>) {
  await server.teach(query, variables);
  await server.ask(query, variables, headers);
  await server.ask(query, variables, headers);
  return server.runs;
}

describe('an answer that was computed', () => {
  it('is sent again, byte by byte', async () => {
    await server.teach(VALUE);
    const [first, second] = [await server.ask(VALUE), await server.ask(VALUE)];
    expect(server.runs).toBe(1);
    expect(first.text).toBe('{"data":{"value":"one"}}');
    expect(second).toEqual(first);
    expect(second.cacheControl).toBe('private, no-store');
  });

  it('is not sent again once a value in it was invalidated', async () => {
    await server.teach(VALUE);
    await server.ask(VALUE);
    server.truth.set('1', 'changed');
    server.cache.invalidate(['value:1']);
    expect((await server.ask(VALUE)).body.data.value).toBe('changed');
    expect((await server.ask(VALUE)).body.data.value).toBe('changed');
    expect(server.runs).toBe(2);
  });

  it('is not sent again once everything was dropped', async () => {
    await server.teach(VALUE);
    await server.ask(VALUE);
    server.truth.set('1', 'changed');
    server.cache.clear();
    expect((await server.ask(VALUE)).body.data.value).toBe('changed');
  });

  it('is not sent again once another read has brought a newer value', async () => {
    await server.teach(VALUE);
    await server.ask(VALUE);
    server.advance(1);
    server.values.prime('1', 'newer', server.ticket());
    expect((await server.ask(VALUE)).body.data.value).toBe('newer');
  });

  it('is sent again when another read has brought the same value', async () => {
    await server.teach(VALUE);
    await server.ask(VALUE);
    server.advance(1);
    server.values.prime('1', 'one', server.ticket());
    await server.ask(VALUE);
    expect(server.runs).toBe(1);
  });

  it('ends with the fresh time of the values in it, which are then renewed behind an old answer', async () => {
    await server.teach(VALUE);
    await server.ask(VALUE);
    server.truth.set('1', 'renewed');
    server.advance(LIFETIME.freshMs - 1);
    expect((await server.ask(VALUE)).body.data.value).toBe('one');
    expect(server.runs).toBe(1);
    server.advance(1);
    expect((await server.ask(VALUE)).body.data.value).toBe('one');
    expect(server.runs).toBe(2);
    await vi.waitFor(async () => {
      expect((await server.ask(VALUE)).body.data.value).toBe('renewed');
    });
  });

  it('is computed anew every ten seconds, so that the cache knows what is in use', async () => {
    await server.teach('{ text }');
    await server.ask('{ text }');
    server.advance(9_999);
    await server.ask('{ text }');
    expect(server.runs).toBe(1);
    server.advance(1);
    await server.ask('{ text }');
    expect(server.runs).toBe(2);
  });

  it('is never another question’s', async () => {
    const query = 'query ($of: Filter, $times: Int) { text(of: $of, times: $times) }';
    await server.teach(query);
    const texts = [];
    for (const variables of [{ of: { a: 1 } }, { of: { a: 2 } }, { of: { a: 1 }, times: 1 }, { times: 1 }]) {
      await server.ask(query, variables);
      texts.push((await server.ask(query, variables)).body.data.text);
    }
    expect(texts).toEqual(['{"of":{"a":1}}', '{"of":{"a":2}}', '{"of":{"a":1},"times":1}', '{"times":1}']);
    expect(server.runs).toBe(4);
    await server.ask('query Other($of: Filter, $times: Int) { text(of: $of, times: $times) }', { times: 1 });
    expect(server.runs).toBe(5);
  });

  it('answers the same variables in another order', async () => {
    const query = 'query ($of: Filter) { text(of: $of) }';
    await server.teach(query);
    await server.ask(query, { of: { a: 1, b: 2 } });
    await server.ask(query, { of: { b: 2, a: 1 } });
    expect(server.runs).toBe(1);
  });
});

describe('an answer is computed each time', () => {
  it('when it hangs on who asks, and then nobody may store it', async () => {
    await server.teach('{ mine }');
    expect((await server.ask('{ mine }')).cacheControl).toBe('private, no-store');
    expect((await server.ask('{ mine }')).body.data.mine).toBe('of a guest');
    expect((await server.ask('{ mine }', undefined, { authorization: 'ann' })).body.data.mine).toBe('of ann');
    expect((await server.ask('{ mine }', undefined, { authorization: 'bob' })).body.data.mine).toBe('of bob');
    expect(server.runs).toBe(4);
  });

  it('when part of it hangs on who asks', async () => {
    expect(await computedOfTwo('{ value(id: "1") mine }')).toBe(4);
  });

  it('for a caller who is known, and is not kept for others', async () => {
    await server.teach(VALUE);
    await server.ask(VALUE);
    server.runs = 0;
    await server.ask(VALUE, undefined, { authorization: 'ann' });
    expect(server.runs).toBe(1);
    server.cache.revise();
    await server.ask(VALUE, undefined, { authorization: 'ann' });
    await server.ask(VALUE);
    expect(server.runs).toBe(3);
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
    await server.teach(VALUE);
    const body = JSON.stringify({ query: VALUE, variables: { unused: 'N' } }).replace('"N"', '1e999');
    for (let run = 0; run < 2; run += 1) expect((await server.send(body)).body.data.value).toBe('one');
    expect(server.runs).toBe(2);
  });

  it('when it holds old values because loading fails', async () => {
    await server.teach(VALUE);
    await server.ask(VALUE);
    server.truth.set('1', new Error('down'));
    server.advance(LIFETIME.freshMs + LIFETIME.staleMs);
    server.runs = 0;
    expect((await server.ask(VALUE)).body.extensions.stale).toHaveLength(1);
    expect((await server.ask(VALUE)).body.extensions.stale).toHaveLength(1);
    expect(server.runs).toBe(2);
  });

  it('when a value in it was invalidated while it waited for another', async () => {
    const both = '{ one: value(id: "1") two: value(id: "2") }';
    await server.teach(both);
    server.cache.invalidate(['value:2']);
    let open = (): void => undefined;
    server.gate = new Promise((resolve) => (open = resolve));
    const early = server.ask(both);
    await vi.waitFor(() => {
      expect(server.runs).toBe(2);
    });
    server.truth.set('1', 'changed');
    server.cache.invalidate(['value:1']);
    server.gate = undefined;
    open();
    expect((await early).body.data).toEqual({ one: 'one', two: 'two' });
    expect((await server.ask(both)).body.data).toEqual({ one: 'changed', two: 'two' });
  });
});

describe('with no room for answers', () => {
  it('all of them are computed', async () => {
    server = await startResponseCacheServer(0);
    cleanUp(server.stop);
    expect(await computedOfTwo(VALUE)).toBe(2);
  });

  it('those asked for longest ago go first', async () => {
    server = await startResponseCacheServer(3_500);
    cleanUp(server.stop);
    const query = 'query ($times: Int) { text(times: $times) }';
    await server.teach(query);
    for (const times of [1, 2, 1, 3, 4]) await server.ask(query, { times });
    server.runs = 0;
    await server.ask(query, { times: 1 });
    expect(server.runs).toBe(0);
    await server.ask(query, { times: 2 });
    expect(server.runs).toBe(1);
  });
});
