import { composeServices } from '@theguild/federation-composition';
import { graphql, parse, type GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildExecutableSchema } from '../../../../src/graphql/schema/executable-schema.js';
import { everyConstructSchema } from '../../../support/graphql/every-construct-schema.js';

const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { __typename ... on Item { id } ... on Book { pages } }
}`;

async function entities(representations: unknown[], schema: GraphQLSchema = everyConstructSchema()) {
  const result = await graphql({
    schema,
    source: ENTITIES,
    variableValues: { representations },
    contextValue: {},
  });
  return {
    entities: JSON.parse(JSON.stringify(result.data?._entities ?? null)),
    errors: (result.errors ?? []).map((error) => [
      error.path,
      (error.originalError as any)?.code,
      error.message,
    ]),
  };
}

async function sdlOf(schema: GraphQLSchema): Promise<string> {
  const { data } = await graphql({ schema, source: '{ _service { sdl } }' });
  return (data as any)._service.sdl;
}

describe('the SDL for composition', () => {
  it('composes with a subgraph that adds a field to an entity interface', async () => {
    const stars = parse(`
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@interfaceObject"])
      type Item @key(fields: "id") @interfaceObject { id: ID! stars: Int }
    `);
    const result = composeServices([
      { name: 'items', url: 'http://items', typeDefs: parse(await sdlOf(everyConstructSchema())) },
      { name: 'stars', url: 'http://stars', typeDefs: stars },
    ]);
    expect(result.errors).toBeUndefined();
    expect(result.publicSdl).toMatch(/type Book implements[^}]*stars: Int/);
  });

  it('keeps directives and descriptions as they were written', async () => {
    const typeDefs = [
      'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@tag"])',
      '"Says hello." type Query { "To whom?" hello: String @tag(name: "public") }',
    ];
    const schema = buildExecutableSchema({ typeDefs, resolvers: {}, entityLimit: 1 });
    expect(await sdlOf(schema)).toBe(typeDefs.join('\n\n'));
    expect(schema.getType('_Entity')).toBeUndefined();
  });
});

describe('entities', () => {
  it('come in the order asked for, named by an interface or by their own type', async () => {
    const { entities: found, errors } = await entities([
      { __typename: 'Item', id: '3' },
      { __typename: 'Book', id: '2' },
      { __typename: 'Item', id: '2' },
    ]);
    expect(errors).toEqual([]);
    expect(found).toEqual([
      { __typename: 'Pen', id: '3' },
      { __typename: 'Book', id: '2', pages: 2 },
      { __typename: 'Book', id: '2', pages: 2 },
    ]);
  });

  it('are null when there is none, or when the record is of another type', async () => {
    const result = await entities([
      { __typename: 'Item', id: '901' },
      { __typename: 'Book', id: '3' },
    ]);
    expect(result).toEqual({ entities: [null, null], errors: [] });
  });

  it('fail one by one: the others stay whole', async () => {
    const { entities: found, errors } = await entities([
      { __typename: 'Nobody', id: '1' },
      { __typename: 'Pen' },
      { id: '1' },
      { __typename: 'Item', id: 'x' },
      { __typename: 'Item', id: null },
      { __typename: 'Item', id: '1' },
    ]);
    expect(found).toEqual([null, null, null, null, null, { __typename: 'Pen', id: '1' }]);
    expect(errors.map(([path, code]) => [path, code])).toEqual(
      [0, 1, 2, 3, 4].map((index) => [['_entities', index], 'BAD_USER_INPUT']),
    );
  });

  it('are refused as a whole when there are too many', async () => {
    const { entities: found, errors } = await entities(
      Array.from({ length: 3 }, () => ({ __typename: 'Item', id: '1' })),
      everyConstructSchema(2),
    );
    expect(found).toBeNull();
    expect(errors[0]![1]).toBe('LIMIT_EXCEEDED');
  });

  it('are all started before the first is awaited', async () => {
    const asked: string[][] = [];
    let batch: string[] = [];
    const schema = buildExecutableSchema({
      typeDefs: ['type Query { ping: Int } type Thing @key(fields: "id") { id: ID! }'],
      resolvers: {
        Thing: {
          __resolveReference: async ({ id }: { id: string }) => {
            if (batch.push(id) === 1) {
              queueMicrotask(() => {
                asked.push(batch);
                batch = [];
              });
            }
            await Promise.resolve();
            return { id };
          },
        },
      },
      entityLimit: 10,
    });
    const source = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Thing { id } } }';
    const r = ['1', '2', '3'].map((id) => ({ __typename: 'Thing', id }));
    const { data } = await graphql({ schema, source, variableValues: { r } });
    expect((data as any)._entities).toHaveLength(3);
    expect(asked).toEqual([['1', '2', '3']]);
  });

  it('need a loader: a schema with a key but no __resolveReference does not start', () => {
    const build = () =>
      buildExecutableSchema({
        typeDefs: ['type Query { ping: Int } type Thing @key(fields: "id") { id: ID! }'],
        resolvers: {},
        entityLimit: 10,
      });
    expect(build).toThrow('The entity Thing has no __resolveReference.');
  });
});

describe('a schema for compiled execution', () => {
  it('is refused when two fields spell the same resolver', () => {
    const build = () =>
      buildExecutableSchema({
        typeDefs: ['type Query { a: Tag b: Tags } type Tag { sname: Int } type Tags { name: Int }'],
        resolvers: {},
        entityLimit: 1,
      });
    expect(build).toThrow('another field spells "Tagsname"');
  });
});
