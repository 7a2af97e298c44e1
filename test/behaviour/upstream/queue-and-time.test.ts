import { getEventListeners } from 'node:events';
import { describe, expect, test } from 'vitest';
import { createConcurrencyLimit } from '../../../src/lib/concurrency-limit.js';
import { createHttpClient } from '../../../src/upstream/http-client/http-client.js';
import { cleanUp } from '../../support/clean-up.js';
import { failure, gate, scriptedUpstream, LIMITS, READ } from '../../support/upstream/scripted-upstream.js';

describe('the queue of an upstream client', () => {
  test('no more requests than allowed are open at a time, the rest follow in order', async () => {
    const held = Array.from({ length: 6 }, gate);
    const { server, client } = await scriptedUpstream(
      async (_request, index) => {
        await held[index]!.opened;
        return { body: [index] };
      },
      { maxConcurrent: 2 },
    );
    const all = Promise.all([0, 1, 2, 3, 4, 5].map((n) => client.request({ ...READ, query: { n } })));
    for (const [index, { open }] of held.entries()) {
      await server.received(Math.min(index + 2, 6));
      open();
    }
    await all;
    expect(server.mostAtOnce()).toBe(2);
    expect(server.requests.map(({ query }) => query['n'])).toEqual(['0', '1', '2', '3', '4', '5']);
  });

  test('two clients can share one limit', async () => {
    const limit = createConcurrencyLimit(1);
    const first = gate();
    const { server, client } = await scriptedUpstream(
      async (_request, index) => {
        if (index === 0) await first.opened;
        return { body: [] };
      },
      { maxConcurrent: limit },
    );
    const other = createHttpClient({ system: 'other', baseUrl: server.url, ...LIMITS, maxConcurrent: limit });
    cleanUp(() => other.close());
    const both = Promise.all([client.request(READ), other.request(READ)]);
    await server.received(1);
    first.open();
    await both;
    expect(server.mostAtOnce()).toBe(1);
  });

  test('the wait in the queue counts: who waits too long is told so and never sent', async () => {
    const first = gate();
    const { server, client } = await scriptedUpstream(
      async () => {
        await first.opened;
        return { body: [] };
      },
      { maxConcurrent: 1 },
    );
    const running = client.request(READ);
    await server.received(1);
    const error = await failure(client.request({ ...READ, resource: 'others', timeoutMs: 30 }));
    expect(error.code).toBe('UPSTREAM_TIMEOUT');
    expect(error.failure).toEqual({ system: 'shop', resource: 'others' });
    first.open();
    await running;
    expect(server.requests).toHaveLength(1);
  });

  test('a caller who leaves the queue leaves its place to the next', async () => {
    const first = gate();
    const { server, client } = await scriptedUpstream(
      async (_request, index) => {
        if (index === 0) await first.opened;
        return { body: [] };
      },
      { maxConcurrent: 1 },
    );
    const caller = new AbortController();
    const running = client.request(READ);
    await server.received(1);
    const leaving = failure(client.request({ ...READ, query: { who: 'leaving' }, signal: caller.signal }));
    const staying = client.request({ ...READ, query: { who: 'staying' } });
    caller.abort(new Error('gone'));
    expect((await leaving).message).toBe('gone');
    first.open();
    await Promise.all([running, staying]);
    expect(server.requests.map(({ query }) => query['who'])).toEqual([undefined, 'staying']);
  });
});

describe('the time of an upstream request', () => {
  test.each([
    ['says nothing', { fault: 'hang' } as const],
    ['drips its answer', { fault: 'drip', body: JSON.stringify(Array(500).fill(1)), everyMs: 3 } as const],
  ])('a server that %s is given up after the timeout', async (_what, reply) => {
    const { client } = await scriptedUpstream(() => reply, { timeoutMs: 40 });
    const started = performance.now();
    const error = await failure(client.request(READ));
    expect(error.code).toBe('UPSTREAM_TIMEOUT');
    expect(error.message).toContain('40 ms');
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test('the budget covers all tries together', async () => {
    const { client } = await scriptedUpstream(() => ({ fault: 'hang' }), { timeoutMs: 30, retries: 50 });
    const started = performance.now();
    const error = await failure(client.request({ ...READ, timeoutMs: 80 }));
    expect(error.code).toBe('UPSTREAM_TIMEOUT');
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test('a caller who goes away ends the request at once, with its own reason', async () => {
    const { server, client } = await scriptedUpstream(() => ({ fault: 'hang' }), { retries: 3 });
    const caller = new AbortController();
    const request = failure(client.request({ ...READ, signal: caller.signal }));
    await server.received(1);
    caller.abort(new Error('gone'));
    expect((await request).message).toBe('gone');
    expect(server.requests).toHaveLength(1);
    expect(getEventListeners(caller.signal, 'abort')).toHaveLength(0);
  });

  test('a caller who is gone already causes no request', async () => {
    const { server, client } = await scriptedUpstream(() => ({ body: [] }));
    expect(
      (await failure(client.request({ ...READ, signal: AbortSignal.abort(new Error('gone')) }))).message,
    ).toBe('gone');
    expect(server.requests).toHaveLength(0);
  });

  test('closing ends what is under way', async () => {
    const { server, client } = await scriptedUpstream(() => ({ fault: 'hang' }));
    const request = failure(client.request(READ));
    await server.received(1);
    await client.close();
    expect((await request).code).toBe('UPSTREAM_UNAVAILABLE');
  });
});
