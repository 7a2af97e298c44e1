import { composeServices } from '@theguild/federation-composition';
import { buildSchema, isInterfaceType, isObjectType, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generatedCatalogue } from '../../demo/src/catalogue/generated-catalogue.js';
import { smallCatalogue } from '../../demo/src/catalogue/small/small-catalogue.js';
import { startTestApp, type GraphqlAnswer, type TestApp } from '../support/test-app.js';

let app: TestApp;

const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename
    ... on Node { id }
    ... on DatabaseIdentifier { databaseId }
    ... on ProductUnion { name sku }
    ... on ProductCategory { name slug } ... on ProductTag { name slug } ... on ProductBrand { name slug }
  }
}`;

function entities(...representations: unknown[]): Promise<GraphqlAnswer> {
  return app.query(ENTITIES, { representations });
}

const post = (id: number) => Buffer.from(`post:${id}`).toString('base64');
const term = (id: number) => Buffer.from(`term:${id}`).toString('base64');

describe('a running server as a subgraph', () => {
  beforeAll(async () => {
    app = await startTestApp({ catalogue: smallCatalogue() });
  });
  afterAll(() => app.stop());

  async function compose(...others: string[]) {
    const { data } = await app.query('{ _service { sdl } }');
    const { errors, publicSdl = '' } = composeServices([
      { name: 'shop', url: 'http://shop.test/graphql', typeDefs: parse(data._service.sdl) },
      ...others.map((sdl, index) => ({
        name: `other${index}`,
        url: `http://other${index}.test/graphql`,
        typeDefs: parse(
          `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@interfaceObject"])\n${sdl}`,
        ),
      })),
    ]);
    expect(errors ?? []).toEqual([]);
    const schema = buildSchema(publicSdl);
    return (typeName: string): string[] => {
      const type = schema.getType(typeName);
      return isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : [];
    };
  }

  it('composes with one that adds to all products at once and one that adds to categories', async () => {
    const fieldsOf = await compose(
      'type Product @interfaceObject @key(fields: "sku") { sku: String carbonGrams: Int! }',
      'type ProductCategory @key(fields: "slug") { slug: String banner: String }',
    );
    for (const name of ['Product', 'SimpleProduct', 'VariableProduct', 'UnsupportedProduct']) {
      expect(fieldsOf(name)).toEqual(expect.arrayContaining(['carbonGrams', 'pricing']));
    }
    expect(fieldsOf('ProductCategory')).toEqual(expect.arrayContaining(['banner', 'products']));
    expect(fieldsOf('PaColour')).toContain('name');
  });

  it('gives a product by each of its keys', async () => {
    const { data, errors } = await entities(
      { __typename: 'Product', id: post(103) },
      { __typename: 'Product', databaseId: 103 },
      { __typename: 'Product', sku: 'KR-KIV' },
      { __typename: 'Product', slug: app.store.catalogue.product(103).slug },
    );
    expect(errors).toBeUndefined();
    const kivu = {
      __typename: 'SimpleProduct',
      id: post(103),
      databaseId: 103,
      name: 'Kivu Lake Women’s Lot',
      sku: 'KR-KIV',
    };
    expect(data._entities).toEqual([kivu, kivu, kivu, kivu]);
  });

  it('gives every kind of product under the interface and under its own name', async () => {
    const kinds = {
      103: 'SimpleProduct',
      101: 'VariableProduct',
      309: 'ExternalProduct',
      310: 'GroupProduct',
      409: 'UnsupportedProduct',
    };
    for (const [id, kind] of Object.entries(kinds)) {
      const { data, errors } = await entities(
        { __typename: 'Product', id: post(Number(id)) },
        { __typename: kind, id: post(Number(id)) },
        { __typename: kind === 'SimpleProduct' ? 'GroupProduct' : 'SimpleProduct', id: post(Number(id)) },
      );
      expect(errors).toBeUndefined();
      expect(data._entities).toMatchObject([{ __typename: kind }, { __typename: kind }, null]);
    }
  });

  it('gives variations, categories, tags and brands by each of their keys, all in one call', async () => {
    const termOf = (taxonomy: 'product_cat' | 'product_tag' | 'product_brand', slug: string) => {
      const found = app.store.catalogue.termsOf(taxonomy).find((candidate) => candidate.slug === slug);
      return found!.id;
    };
    const [category, tag, brand] = [
      termOf('product_cat', 'africa'),
      termOf('product_tag', 'organic'),
      termOf('product_brand', 'kranich'),
    ];
    const byAllKeys = (typeName: string, id: number, slug: string) => [
      { __typename: typeName, id: term(id) },
      { __typename: typeName, databaseId: id },
      { __typename: typeName, slug },
    ];
    const { data, errors } = await entities(
      { __typename: 'ProductVariation', id: post(10101) },
      { __typename: 'ProductVariation', databaseId: 10101 },
      { __typename: 'ProductVariation', sku: 'KR-DUM-250' },
      ...byAllKeys('ProductCategory', category, 'africa'),
      ...byAllKeys('ProductTag', tag, 'organic'),
      ...byAllKeys('ProductBrand', brand, 'kranich'),
      { __typename: 'SimpleProduct', sku: 'KR-NAR' },
    );
    expect(errors).toBeUndefined();
    const found = data._entities.map(
      (entity: any) => `${entity.__typename} ${entity.databaseId} ${entity.slug ?? entity.sku}`,
    );
    expect(found).toEqual([
      ...Array<string>(3).fill('ProductVariation 10101 KR-DUM-250'),
      ...Array<string>(3).fill(`ProductCategory ${category} africa`),
      ...Array<string>(3).fill(`ProductTag ${tag} organic`),
      ...Array<string>(3).fill(`ProductBrand ${brand} kranich`),
      'SimpleProduct 105 KR-NAR',
    ]);
  });

  it.each([
    ['a draft', { __typename: 'Product', id: post(113) }],
    ['a private product', { __typename: 'Product', sku: 'KR-STAFF' }],
    ['one behind a password', { __typename: 'Product', databaseId: 115 }],
    ['one that never was', { __typename: 'Product', id: post(999_999) }],
    ['an unknown slug', { __typename: 'Product', slug: 'nothing-of-that-name' }],
    ['a variation as a product', { __typename: 'Product', sku: 'KR-DUM-250' }],
    ['a product as a variation', { __typename: 'ProductVariation', sku: 'KR-KIV' }],
    ['a private variation', { __typename: 'ProductVariation', sku: 'PO-KAS-C2' }],
    ['an unknown category', { __typename: 'ProductCategory', slug: 'nothing-of-that-name' }],
    ['a tag as a category', { __typename: 'ProductCategory', slug: 'organic' }],
    ['an empty SKU', { __typename: 'Product', sku: '' }],
  ])('knows nothing of %s: null, without an error', async (_what, representation) => {
    const { data, errors } = await entities(representation, { __typename: 'Product', id: post(103) });
    expect(errors).toBeUndefined();
    expect(data._entities).toMatchObject([null, { databaseId: 103 }]);
  });

  it.each([
    ['no object', 'Product'],
    ['no type', { id: post(103) }],
    ['an unknown type', { __typename: 'Warehouse', id: '1' }],
    ['a type that is no entity', { __typename: 'MediaItem', id: '1' }],
    ['no key', { __typename: 'Product' }],
    ['a key that is null', { __typename: 'Product', id: null }],
    ['a global id of something else', { __typename: 'Product', id: term(15) }],
    ['a global id that is none', { __typename: 'Product', id: 'x' }],
    ['an id below zero', { __typename: 'Product', databaseId: -1 }],
    ['an id with a fraction', { __typename: 'Product', databaseId: 1.5 }],
    ['an object for an id', { __typename: 'Product', id: { $ne: 1 } }],
    ['a list for a SKU', { __typename: 'Product', sku: ['KR-KIV'] }],
  ])('answers a representation with %s by an error in its place alone', async (_what, representation) => {
    const { status, data, errors } = await entities(
      { __typename: 'Product', id: post(103) },
      representation,
      {
        __typename: 'ProductTag',
        slug: 'organic',
      },
    );
    expect(status).toBe(200);
    expect(data._entities).toMatchObject([{ databaseId: 103 }, null, { slug: 'organic' }]);
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [['_entities', 1], 'BAD_USER_INPUT'],
    ]);
  });

  it('gives what it can when the shop fails for one kind', async () => {
    await app.purge();
    await entities({ __typename: 'Product', id: post(103) });
    app.store.faults.set('/variations', { kind: 'answer', status: 500 });
    const { data, errors } = await entities(
      { __typename: 'Product', id: post(103) },
      { __typename: 'ProductVariation', id: post(10201) },
    );
    expect(data._entities).toMatchObject([{ databaseId: 103 }, null]);
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [['_entities', 1], 'UPSTREAM_UNAVAILABLE'],
    ]);
    app.store.faults.clear();
  });
});

describe('many representations at once', () => {
  const COUNT = 1_000;
  const ids = Array.from({ length: COUNT }, (_, index) => 1_001 + index);

  beforeAll(async () => {
    app = await startTestApp({ catalogue: generatedCatalogue({ products: 1_200 }) });
  });
  afterAll(() => app.stop());

  async function cold(
    representations: unknown[],
  ): Promise<{ found: (number | undefined)[]; calls: string[] }> {
    await app.purge();
    // The settings are not what is counted here.
    app.forgetCalls();
    const { data, errors } = await app.query(
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on DatabaseIdentifier { databaseId } } }',
      { representations },
    );
    expect(errors).toBeUndefined();
    return {
      found: data._entities.map((entity: { databaseId: number } | null) => entity?.databaseId),
      calls: app.calls(),
    };
  }

  it('of 1,000 products by id cost ten calls, and no two when they are warm', async () => {
    const representations = ids.map((id) => ({ __typename: 'Product', id: post(id) }));
    const { found, calls } = await cold(representations);
    expect(found).toEqual(ids);
    expect(calls).toHaveLength(10);
    expect(new Set(calls.map((call) => call.split(' ')[1]))).toEqual(new Set(['/wp-json/wc/v3/products']));
    app.forgetCalls();
    expect((await app.query(ENTITIES, { representations })).errors).toBeUndefined();
    expect(app.calls()).toEqual([]);
  });

  it('of the same product cost one call', async () => {
    const { found, calls } = await cold(ids.map(() => ({ __typename: 'Product', id: post(1_001) })));
    expect(new Set(found)).toEqual(new Set([1_001]));
    expect(calls).toHaveLength(1);
  });

  it('of 1,000 products by sku cost ten calls', async () => {
    const { found, calls } = await cold(
      ids.map((id) => ({ __typename: 'Product', sku: `GEN-${id - 1_000}` })),
    );
    expect(found).toEqual(ids);
    expect(calls).toHaveLength(10);
  });

  it('of 1,000 products by slug cost ten calls for the ids and ten for the products', async () => {
    const slugs = ids.map((id) => app.store.catalogue.product(id).slug);
    const { found, calls } = await cold(slugs.map((slug) => ({ __typename: 'Product', slug })));
    expect(found).toEqual(ids);
    expect(calls.filter((call) => call.includes('/wc/store/v1/'))).toHaveLength(10);
    expect(calls).toHaveLength(20);
  });

  it('of 400 variations by id cost four calls, and those of their products', async () => {
    const variations = [...app.store.catalogue.variations.values()].slice(0, 400);
    const parents = new Set(variations.map(({ parent_id }) => parent_id));
    const { found, calls } = await cold(
      variations.map(({ id }) => ({ __typename: 'ProductVariation', id: post(id) })),
    );
    expect(found).toEqual(variations.map(({ id }) => id));
    expect(calls.filter((call) => call.includes('/variations'))).toHaveLength(4);
    expect(calls).toHaveLength(4 + Math.ceil(parents.size / 100));
  });

  it('of categories cost one call for all', async () => {
    const terms = app.store.catalogue.termsOf('product_cat');
    const { found, calls } = await cold(
      terms.map(({ id }) => ({ __typename: 'ProductCategory', id: term(id) })),
    );
    expect(found).toEqual(terms.map(({ id }) => id));
    expect(calls).toEqual(['GET /wp-json/wc/v3/products/categories']);
  });

  it('are refused when there are more than 1,000, before the shop is asked', async () => {
    app.forgetCalls();
    const { data, errors } = await app.query(ENTITIES, {
      representations: [...ids, 2_001].map((id) => ({ __typename: 'Product', id: post(id) })),
    });
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', maximum: 1_000 });
    expect(app.calls()).toEqual([]);
  });
});
