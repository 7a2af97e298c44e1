import { beforeAll, describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { cleanUpAfterAll } from '../../support/clean-up.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const TRACE = { 'apollo-federation-include-trace': 'ftv1' };
const QUERY = '{ products(first: 2) { nodes { name } } }';

let traced: TestApp;
let usual: TestApp;
const cleanUp = cleanUpAfterAll();
beforeAll(async () => {
  traced = await startTestApp({ catalogue: smallCatalogue(), config: 'gateway: { traces: true }' });
  cleanUp(traced.stop);
  usual = await startTestApp({ catalogue: smallCatalogue() });
  cleanUp(usual.stop);
});

describe('a router that asks what each field took', () => {
  it('is told, with the same data, also of queries that are known by heart', async () => {
    for (let run = 0; run < 5; run += 1) {
      const { data } = await traced.query(QUERY);
      const answer = await traced.query(QUERY, {}, TRACE);
      expect(answer.data).toEqual(data);
      const bytes = Buffer.from(answer.extensions?.ftv1 ?? '', 'base64').toString('latin1');
      for (const field of ['products', 'nodes', 'name']) expect(bytes).toContain(field);
    }
  });

  it('gets nothing of the kind unasked', async () => {
    for (let run = 0; run < 5; run += 1) {
      expect((await traced.query(QUERY)).extensions).toBeUndefined();
      expect(
        (await traced.query(QUERY, {}, { ...TRACE, [Object.keys(TRACE)[0]!]: 'x' })).extensions,
      ).toBeUndefined();
    }
  });

  it('is held to the same limits', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `a${index}: __typename`).join(' ');
    const { errors } = await traced.query(`{ ${names} }`, {}, TRACE);
    expect(errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
    const { errors: dear } = await traced.query(
      '{ products(first: 100) { nodes { ... on SimpleProduct { related(first: 100) { nodes { ... on SimpleProduct { related(first: 100) { nodes { name } } } } } } } } }',
      {},
      TRACE,
    );
    expect(dear?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
  });

  it('reads no words of errors in it', async () => {
    const { errors, extensions } = await traced.query('{ product(id: "no-such") { name } }', {}, TRACE);
    expect(errors).toHaveLength(1);
    const bytes = Buffer.from(extensions?.ftv1 ?? '', 'base64').toString('latin1');
    expect(bytes).toContain('product');
    expect(bytes).not.toContain(errors![0]!.message);
  });

  it('gets none where the operator has not allowed it', async () => {
    expect((await usual.query(QUERY, {}, TRACE)).extensions).toBeUndefined();
  });
});
