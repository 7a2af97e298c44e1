import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { failure, gate, scriptedUpstream, READ } from '../../support/upstream/scripted-upstream.js';

const DOWN = { status: 503, body: { code: 'down', message: 'Down' } };
const BREAKER = { failures: 3, resetMs: 10_000 };

describe('the circuit breaker of an upstream client', () => {
  // Cockatiel reads the time from Date; timers stay real.
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('opens after faults in a row: nothing is sent then, and the error says why', async () => {
    const { server, client } = await scriptedUpstream(() => DOWN, { breaker: BREAKER });
    for (let i = 0; i < 3; i += 1) await failure(client.request(READ));
    expect(client.breakerState()).toBe('open');
    const error = await failure(client.request({ ...READ, resource: 'others' }));
    expect(error.code).toBe('UPSTREAM_UNAVAILABLE');
    expect(error.message).toContain('is not asked for now');
    expect(error.message).toContain('503');
    expect(server.requests).toHaveLength(3);
  });

  test('what the system said is not repeated to those who ask later', async () => {
    const body = { code: 'internal_server_error', message: 'No mail for ann@mail.example.test' };
    const { client } = await scriptedUpstream(() => ({ status: 500, body }), { breaker: BREAKER });
    for (let i = 0; i < 3; i += 1) {
      expect((await failure(client.request(READ))).message).toContain('No mail for');
    }
    const { message } = await failure(client.request(READ));
    expect(message).toContain('500 internal_server_error');
    expect(message).not.toContain('No mail for');
  });

  test.each([
    ['hangs', { fault: 'hang' } as const],
    ['drops the connection', { fault: 'drop' } as const],
    ['sends HTML', { body: '<html>' }],
  ])('counts a server that %s', async (_what, reply) => {
    const { client } = await scriptedUpstream(() => reply, {
      breaker: { ...BREAKER, failures: 1 },
      timeoutMs: 40,
    });
    await failure(client.request(READ));
    expect(client.breakerState()).toBe('open');
  });

  test('refusals are no faults, and a good or refused answer starts the count anew', async () => {
    const script = [DOWN, DOWN, { status: 404, body: {} }, DOWN, DOWN, { body: [] }, DOWN, DOWN];
    const { client } = await scriptedUpstream((_request, index) => script[index]!, { breaker: BREAKER });
    await script.reduce(
      (before) => before.then(() => client.request(READ)).catch(() => undefined),
      Promise.resolve<unknown>(0),
    );
    expect(client.breakerState()).toBe('closed');
  });

  test('an open breaker is not waited for by retries', async () => {
    const { server, client } = await scriptedUpstream(() => DOWN, { breaker: BREAKER, retries: 10 });
    await failure(client.request(READ));
    expect(server.requests).toHaveLength(3);
  });

  test('after its time one request tries; while it does, others fail at once; when it works, all is well', async () => {
    const trial = gate();
    const { server, client } = await scriptedUpstream(
      async (_request, index) => {
        if (index < 3) return DOWN;
        await trial.opened;
        return { body: [] };
      },
      { breaker: BREAKER },
    );
    for (let i = 0; i < 3; i += 1) await failure(client.request(READ));
    vi.advanceTimersByTime(BREAKER.resetMs - 1);
    await failure(client.request(READ));
    expect(server.requests).toHaveLength(3);

    vi.advanceTimersByTime(1);
    const trying = client.request(READ);
    await server.received(4);
    expect(client.breakerState()).toBe('half-open');
    expect((await failure(client.request(READ))).message).toContain('is not asked for now');
    trial.open();
    await trying;
    expect(client.breakerState()).toBe('closed');
    await client.request(READ);
    expect(server.requests).toHaveLength(5);
  });

  test.each([
    ['fails', () => undefined],
    [
      'is left by its caller',
      (caller: AbortController) => {
        caller.abort();
      },
    ],
  ])('a trial that %s opens it again', async (_what, leave) => {
    const trial = gate();
    const { server, client } = await scriptedUpstream(
      async (_request, index) => {
        if (index === 3) await trial.opened;
        return DOWN;
      },
      { breaker: BREAKER },
    );
    for (let i = 0; i < 3; i += 1) await failure(client.request(READ));
    vi.advanceTimersByTime(BREAKER.resetMs);
    const caller = new AbortController();
    const trying = failure(client.request({ ...READ, signal: caller.signal }));
    await server.received(4);
    leave(caller);
    trial.open();
    await trying;
    expect(client.breakerState()).toBe('open');
  });

  test('a caller who leaves a healthy server does not count', async () => {
    const { server, client } = await scriptedUpstream(() => ({ fault: 'hang' }), {
      breaker: { ...BREAKER, failures: 1 },
    });
    const caller = new AbortController();
    const request = failure(client.request({ ...READ, signal: caller.signal }));
    await server.received(1);
    caller.abort();
    await request;
    expect(client.breakerState()).toBe('closed');
  });
});
