import { getIntrospectionQuery } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { cleanUpAfterAll } from '../../support/clean-up.js';
import { startShoplessServer, type ShoplessServer } from '../../support/graphql/shopless-server.js';

let open: ShoplessServer;
let closed: ShoplessServer;
const cleanUp = cleanUpAfterAll();
beforeAll(async () => {
  open = await startShoplessServer();
  cleanUp(open.stop);
  closed = await startShoplessServer({ introspection: false });
  cleanUp(closed.stop);
});

describe('where introspection is on', () => {
  it('the standard introspection query of tools is answered', async () => {
    const { status, body } = await open.ask(
      getIntrospectionQuery({ inputValueDeprecation: true, directiveIsRepeatable: true }),
    );
    expect(status).toBe(200);
    expect(body.data.__schema.types.length).toBeGreaterThan(10);
  });

  it('a circle through the schema is refused', async () => {
    const circle =
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }';
    const { status, body } = await open.ask(circle);
    expect(status).toBe(200);
    expect(body.data).toBeUndefined();
  });
});

describe('where introspection is off', () => {
  it.each([
    ['{ __schema { types { name } } }'],
    ['{ __type(name: "Item") { name } }'],
    ['{ _service { sdl } }'],
    ['{ a: _service { __typename } }'],
  ])('%s is refused', async (query) => {
    const { status, body } = await closed.ask(query);
    expect(status).toBe(200);
    expect(body.data).toBeUndefined();
    expect(body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('no error suggests names', async () => {
    const field = await closed.ask('{ item(id: 1) { labl } }');
    const value = await closed.ask('query ($c: Colour) { echo(filter: {colour: $c}) }', { c: 'RE' });
    expect(JSON.stringify([field.body, value.body])).not.toMatch(/did you mean|label|RED/i);
  });

  it('type names of answers stay', async () => {
    expect((await closed.ask('{ item(id: 1) { __typename } }')).body.data).toEqual({
      item: { __typename: 'Pen' },
    });
  });
});
