import { afterAll, expect, it, vi } from 'vitest';
import { startGraphqlServer } from '../../../src/graphql/server/graphql-server.js';
import { startLiveSchema, type LiveSchema } from '../../../src/graphql/schema/live-schema.js';
import { buildExecutableSchema } from '../../../src/graphql/schema/executable-schema.js';
import type { AttributeModel } from '../../../src/modules/attribute/attribute.model.js';
import { silentLogger } from '../../../src/observability/logger.js';
import { LIMITS } from '../../support/graphql/shopless-server.js';

let attributes: AttributeModel[] = [];
let runs = 0;
let live: LiveSchema<object>;
afterAll(() => live.stop());

async function ask(): Promise<unknown> {
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    search: '',
    body: { query: '{ attributes }' },
  };
  const { body } = await live.handle(request, () => ({}));
  return JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body));
}

it('Answers that were kept go with the schema that they were made with.', async () => {
  live = await startLiveSchema<object>({
    start: (known) =>
      startGraphqlServer<object>({
        schema: buildExecutableSchema({
          typeDefs: ['type Query { attributes: Int }'],
          resolvers: { Query: { attributes: () => ((runs += 1), known.attributes.length) } },
          entityLimit: 1,
        }),
        limits: LIMITS,
        introspection: true,
        notesOf: () => ({
          cacheableUntil: () => 10_000,
          toExtensions: () => undefined,
          toCacheTags: () => undefined,
        }),
        responseCache: {
          maxBytes: 100_000,
          clock: { now: () => 1_000 },
          revision: () => 0,
          variantOf: () => '',
        },
        log: silentLogger,
      }),
    readVocabulary: () => Promise.resolve({ attributes, orderStatuses: [] }),
    patienceMs: 5_000,
    refreshMs: 1,
    retryMs: 1,
    log: silentLogger,
  });
  for (let run = 0; run < 4; run += 1) expect(await ask()).toEqual({ data: { attributes: 0 } });
  expect(runs).toBeLessThan(4);
  attributes = [{ id: 1, slug: 'pa_mood' } as AttributeModel];
  await vi.waitFor(async () => {
    expect(await ask()).toEqual({ data: { attributes: 1 } });
  });
});
