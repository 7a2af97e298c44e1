import { buildSchema, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compileCost } from '../../../../src/graphql/limits/cost.js';

const schema = buildSchema(`
  type Query { products(first: Int, last: Int): Connection, product: Product, tags: [Tag], pick(first: Int): [Tag], _entities(representations: [ID!]!): [Product] }
  type Connection { nodes: [Product], edges: [Edge], pageInfo: PageInfo }
  type Edge { node: Product, cursor: String }
  type PageInfo { hasNextPage: Boolean }
  type Product { id: ID, related(first: Int, last: Int): Connection, image: Tag, tags: [Tag] }
  type Tag { id: ID }
`);

function cost(source: string, variables: Record<string, unknown> = {}): number {
  const document = parse(source);
  const pageSize = { default: 10, maximum: 100 };
  return compileCost(schema, document, getOperationAST(document)!, { pageSize })(variables);
}

describe('the cost of a query', () => {
  it.each([
    ['one object', '{ product { id } }', 1],
    ['an object in an object', '{ product { image { id } } }', 2],
    ['a page without a size: the default', '{ products { nodes { id } } }', 11],
    ['a page of 24', '{ products(first: 24) { nodes { id } pageInfo { hasNextPage } } }', 26],
    ['edges: two objects for each item', '{ products(first: 5) { edges { node { id } } } }', 11],
    ['the last 7', '{ products(last: 7) { nodes { id } } }', 8],
    ['a page cut to the maximum', '{ products(first: 1000) { nodes { id } } }', 101],
    [
      'pages in pages multiply',
      '{ products(first: 1000) { nodes { related(first: 1000) { nodes { id } } } } }',
      1 + 100 * (1 + 101),
    ],
    ['a plain list: a default page', '{ tags { id } }', 10],
    [
      'a plain list in each item of a page',
      '{ products(first: 2) { nodes { tags { id } } } }',
      1 + 2 * (1 + 10),
    ],
    ['a list with a size of its own', '{ pick(first: 3) { id } }', 3],
    ['representations', '{ _entities(representations: ["1", "2", "3"]) { image { id } } }', 6],
    [
      'fragments, as often as they are used',
      '{ a: product { ...F } b: product { ...F } } fragment F on Product { image { id } }',
      4,
    ],
    [
      'what is left out',
      '{ product { image @skip(if: true) { id } ... @include(if: false) { image { id } } } }',
      1,
    ],
    ['introspection: nothing', '{ __schema { types { name } } }', 0],
    ['no page at all', '{ products(first: 0) { nodes { id } } }', 1],
    ['a size below zero', '{ products(first: -5) { nodes { id } } }', 1],
  ])('%s', (_title, source, expected) => {
    expect(cost(source)).toBe(expected);
  });

  it('follows the variables', () => {
    const source =
      'query ($n: Int = 3, $with: Boolean = false, $r: [ID!]!) { products(first: $n) { nodes { image @include(if: $with) { id } } } _entities(representations: $r) { id } }';
    expect(cost(source, { r: [] })).toBe(4);
    expect(cost(source, { r: ['1', '2'], n: 50 })).toBe(53);
    expect(cost(source, { r: [], n: 5000, with: true })).toBe(201);
    expect(cost(source, { r: [], n: null })).toBe(11);
  });
});
