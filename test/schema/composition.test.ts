import { composeServices } from '@theguild/federation-composition';
import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { entityTypesOf } from '../../src/graphql/federation/entity-keys.js';
import { shopSdl } from '../support/graphql/shop-schema.js';

const PRODUCT_KINDS = [
  'SimpleProduct',
  'VariableProduct',
  'ExternalProduct',
  'GroupProduct',
  'UnsupportedProduct',
];

const LINK =
  '@link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable", "@interfaceObject", "@external"])';

function composeWith(otherSdl: string) {
  return composeServices([
    { name: 'shop', url: 'http://shop.test/graphql', typeDefs: parse(shopSdl(['pa_colour', 'pa_size'])) },
    {
      name: 'other',
      url: 'http://other.test/graphql',
      typeDefs: parse(`extend schema ${LINK}\n${otherSdl}`),
    },
  ]);
}

/** Names of the fields of a type in the composed schema that clients see. */
function fieldsOf(result: ReturnType<typeof composeWith>, typeName: string): string[] {
  expect(result.errors ?? []).toEqual([]);
  const type = buildSchema(result.publicSdl ?? '').getType(typeName);
  return type && 'getFields' in type ? Object.keys(type.getFields()) : [];
}

describe('as a subgraph', () => {
  it('names the keys by which a router may ask for each entity, the same on every kind of product', () => {
    const keys = [...entityTypesOf(parse(shopSdl([])))].map(([name, entity]) => [name, entity.keys.flat()]);
    const ofProducts = ['id', 'databaseId', 'sku', 'slug'];
    expect(Object.fromEntries(keys)).toEqual({
      ...Object.fromEntries(['Product', ...PRODUCT_KINDS].map((name) => [name, ofProducts])),
      ProductVariation: ['id', 'databaseId', 'sku'],
      ProductCategory: ['id', 'databaseId', 'slug'],
      ProductTag: ['id', 'databaseId', 'slug'],
      ProductBrand: ['id', 'databaseId', 'slug'],
      Order: ['id', 'databaseId'],
      Customer: ['id', 'databaseId'],
    });
  });

  it('leaves products and variations only the keys that the operator names', () => {
    const entities = entityTypesOf(parse(shopSdl([], ['slug', 'sku'])));
    for (const name of ['Product', ...PRODUCT_KINDS]) {
      expect(entities.get(name)?.keys.flat()).toEqual(['sku', 'slug']);
    }
    expect(entities.get('ProductVariation')?.keys.flat()).toEqual(['sku']);
    expect(entities.get('ProductTag')?.keys.flat()).toEqual(['id', 'databaseId', 'slug']);
  });

  it.each([
    ['id', 'id: ID!'],
    ['databaseId', 'databaseId: Int!'],
    ['sku', 'sku: String'],
    ['slug', 'slug: String'],
  ])('lets another one find products by their %s and add a field to every kind', (key, field) => {
    const result = composeWith(`
      type Query { greenest: Product }
      type Product @interfaceObject @key(fields: "${key}") { ${field} carbonGrams: Int! }
    `);
    for (const name of ['Product', ...PRODUCT_KINDS]) {
      expect(fieldsOf(result, name)).toContain('carbonGrams');
    }
  });

  it.each([
    ['ProductVariation', 'sku', 'sku: String'],
    ['ProductVariation', 'databaseId', 'databaseId: Int!'],
    ['ProductCategory', 'slug', 'slug: String'],
    ['ProductTag', 'databaseId', 'databaseId: Int!'],
    ['ProductBrand', 'id', 'id: ID!'],
    ['Order', 'databaseId', 'databaseId: Int'],
    ['Customer', 'id', 'id: ID!'],
  ])('lets another one find a %s by its %s and add a field', (type, key, field) => {
    const result = composeWith(`
      type Query { noted: ${type} }
      type ${type} @key(fields: "${key}") { ${field} note: String }
    `);
    expect(fieldsOf(result, type)).toContain('note');
  });

  it('shares the types that many subgraphs have: PageInfo and Money', () => {
    const result = composeWith(`
      type Query { invoices: InvoiceConnection! }
      type InvoiceConnection { pageInfo: PageInfo! total: Money! }
      type PageInfo @shareable { endCursor: String hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String }
      type Money @shareable { amount: Decimal! currency: String! formatted: String! }
      scalar Decimal
    `);
    expect(fieldsOf(result, 'InvoiceConnection')).toEqual(['pageInfo', 'total']);
  });

  it('is not composed with one that calls a key by another type', () => {
    const result = composeWith(
      'type ProductTag @key(fields: "databaseId") { databaseId: String! note: String }',
    );
    expect(result.errors?.length).toBeGreaterThan(0);
  });
});
