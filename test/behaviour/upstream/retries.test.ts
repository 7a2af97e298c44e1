import { describe, expect, test } from 'vitest';
import { failure, scriptedUpstream, READ } from '../../support/upstream/scripted-upstream.js';

const DOWN = { status: 503, body: { code: 'down', message: 'Down' } };

describe('retries of an upstream request', () => {
  test('a read that fails is tried again until it works', async () => {
    const { server, client } = await scriptedUpstream(
      (_request, index) => (index < 2 ? DOWN : { body: [1] }),
      {
        retries: 2,
      },
    );
    const answer = await client.request(READ);
    expect(answer.body).toEqual([1]);
    expect(server.requests).toHaveLength(3);
  });

  test('after the last try the error of that try is thrown', async () => {
    const { server, client } = await scriptedUpstream(() => DOWN, { retries: 2 });
    const error = await failure(client.request(READ));
    expect(error.code).toBe('UPSTREAM_UNAVAILABLE');
    expect(error.failure).toMatchObject({
      system: 'shop',
      resource: 'things',
      status: 503,
      upstreamCode: 'down',
    });
    expect(server.requests).toHaveLength(3);
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)(
    '%s is sent once, whatever happens',
    async (method) => {
      const { server, client } = await scriptedUpstream(() => ({ fault: 'drop' }), { retries: 2 });
      const error = await failure(client.request({ ...READ, method, body: { a: 1 } }));
      expect(error.code).toBe('UPSTREAM_UNAVAILABLE');
      expect(server.requests).toHaveLength(1);
    },
  );

  test('a POST that only reads is tried again when the caller says so', async () => {
    const { server, client } = await scriptedUpstream(
      (_request, index) => (index === 0 ? { fault: 'drop' } : { body: {} }),
      {
        retries: 1,
      },
    );
    await client.request({ ...READ, method: 'POST', body: { a: 1 }, idempotent: true });
    expect(server.requests.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}']);
  });

  test.each([400, 401, 403, 404, 410])('a refusal (%i) is final', async (status) => {
    const { server, client } = await scriptedUpstream(
      () => ({ status, body: { code: 'no', message: 'No' } }),
      {
        retries: 2,
      },
    );
    await failure(client.request(READ));
    expect(server.requests).toHaveLength(1);
  });

  test('a short Retry-After is waited for, and the read works', async () => {
    const { server, client } = await scriptedUpstream(
      (_request, index) =>
        index === 0 ? { status: 429, headers: { 'retry-after': '0' }, body: {} } : { body: [] },
      { retries: 1 },
    );
    await client.request(READ);
    expect(server.requests).toHaveLength(2);
  });

  test.each([429, 503])('a long Retry-After after %i is not waited for', async (status) => {
    const { server, client } = await scriptedUpstream(
      () => ({ status, headers: { 'retry-after': '600' }, body: {} }),
      {
        retries: 2,
      },
    );
    const error = await failure(client.request(READ));
    expect(error.failure.retryAfterMs).toBe(600_000);
    expect(server.requests).toHaveLength(1);
  });

  test('when the budget ends while waiting, the last real error is told', async () => {
    const { server, client } = await scriptedUpstream(
      () => ({ status: 503, headers: { 'retry-after': '1' }, body: {} }),
      {
        retries: 2,
      },
    );
    const error = await failure(client.request({ ...READ, timeoutMs: 40 }));
    expect(error.code).toBe('UPSTREAM_UNAVAILABLE');
    expect(server.requests).toHaveLength(1);
  });

  test('each try asks the authorizer anew', async () => {
    let nonce = 0;
    const { server, client } = await scriptedUpstream(
      (_request, index) => (index === 0 ? DOWN : { body: [] }),
      {
        retries: 1,
        authorize: () => ({ headers: { authorization: `nonce-${(nonce += 1)}` } }),
      },
    );
    await client.request(READ);
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(['nonce-1', 'nonce-2']);
  });
});
