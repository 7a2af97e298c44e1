import { describe, expect, it } from 'vitest';
import { generatedCatalogue } from '../../../demo/src/catalogue/generated-catalogue.js';
import { cleanUp } from '../../support/clean-up.js';
import { ListFolder } from '../../support/sources/list-folder.js';
import { startMergedShop, type MergedShop, type MergedShopOptions } from '../../support/shops/merged-shop.js';

const PUBLIC = { httpMaxAge: 45_000, httpTags: true };

let shop: MergedShop;

async function start(
  cache: Record<string, unknown> = PUBLIC,
  { catalogue, limits }: Pick<MergedShopOptions, 'catalogue'> & { limits?: unknown } = {},
): Promise<MergedShop> {
  shop = await startMergedShop({
    config: { cache, ...(limits !== undefined && { limits }) },
    ...(catalogue && { catalogue }),
  });
  cleanUp(shop.stop);
  return shop;
}

/** What an answer says of itself, in the shape that CDNs and that routers read. */
async function tagsOf(query: string, variables?: Record<string, unknown>) {
  const { headers, extensions = {} } = await shop.query(query, variables);
  return {
    cacheControl: headers.get('cache-control') ?? '',
    header: headers.get('cache-tag')?.split(','),
    root: extensions['apolloCacheTags'] as string[] | undefined,
    entities: extensions['apolloEntityCacheTags'] as string[][] | undefined,
  };
}

const PRODUCTS = '{ products(first: 2, where: { include: [103, 105] }) { nodes { name } } }';

/** Asks for products as a router does. */
function entitiesOf(ids: number[], fields: string) {
  return tagsOf(
    `query Entities($of: [_Any!]!) { _entities(representations: $of) { ... on Product { ${fields} } } }`,
    { of: ids.map((databaseId) => ({ __typename: 'Product', databaseId })) },
  );
}

describe('the cache tags of an answer', () => {
  it.each([
    ['the operator does not want that', { httpMaxAge: 45_000 }, 'public, max-age=45'],
    ['nobody may keep answers', { httpTags: true }, 'private, no-store'],
  ])('are not told when %s', async (_when, cache, cacheControl) => {
    await start(cache);
    expect(await tagsOf(PRODUCTS)).toEqual({ cacheControl });
  });

  it('name its records, its lists, its settings and its sources', async () => {
    await start();
    const tags = ['list:products', 'product:103', 'product:105', 'settings', 'source:erp'];
    const { header, root, entities } = await tagsOf(
      '{ products(first: 2, where: { include: [103, 105] }) { nodes { pricing { current { amount } } } } }',
    );
    expect(header?.toSorted()).toEqual(tags);
    expect(root?.toSorted()).toEqual(tags);
    expect(entities).toBeUndefined();
  });

  it('name sources that are held whole or are custom fields, also of products that these do not know', async () => {
    const disk = await ListFolder.make();
    cleanUp(() => disk.remove());
    await disk.write('sku,price\nKR-KIV,1.00\n');
    const answer = { key: 'sku', price: { regular: 'price' } };
    shop = await startMergedShop({
      config: { cache: PUBLIC },
      sources: () => [
        { name: 'list', provides: 'price', file: { path: disk.path }, answer },
        { name: 'own', provides: 'stock', meta: {}, answer: { stock: { quantity: 'erp_stock' } } },
      ],
    });
    cleanUp(shop.stop);
    const ask = (id: number, field: string) =>
      tagsOf(`{ products(where: { include: [${id}] }) { nodes { ${field} } } }`);
    const price = 'pricing { current { amount } }';
    const stock = '... on SimpleProduct { stockQuantity }';
    for (const [id, field, source] of [
      [103, price, 'source:list'],
      [105, price, 'source:list'],
      [103, stock, 'source:own'],
    ] as const) {
      for (let run = 0; run < 3; run += 1) {
        const { header, root } = await ask(id, field);
        expect(header).toContain(source);
        expect(root).toEqual(header);
        expect(header?.filter((tag) => tag.startsWith('source:'))).toEqual([source]);
      }
    }
  });

  it('are the same when it is computed, kept and sent again', async () => {
    await start();
    const first = await tagsOf(PRODUCTS);
    expect(first.header?.toSorted()).toEqual(['list:products', 'product:103', 'product:105']);
    // The first answer is Apollo Server's, the second is computed without it, later ones are kept.
    for (let run = 0; run < 4; run += 1) expect(await tagsOf(PRODUCTS)).toEqual(first);
  });

  it('are those by which this server drops it, too', async () => {
    await start();
    const { header = [] } = await tagsOf(PRODUCTS);
    for (const tag of header) {
      expect(await (await shop.purge({ tags: [tag] })).json()).not.toEqual({ purged: 0 });
      await tagsOf(PRODUCTS);
    }
    expect(header).toHaveLength(3);
  });

  it.each([
    ['a cart', '{ cart { total } products(first: 1) { nodes { name } } }'],
    ['an error', '{ product(id: "x") { name } products(first: 1) { nodes { name } } }'],
    ['a mutation', 'mutation { addToCart(input: { productId: 103 }) { cart { total } } }'],
  ])('are not told of an answer with %s', async (_what, query) => {
    await start();
    for (let run = 0; run < 3; run += 1) {
      const { cacheControl, header, root, entities } = await tagsOf(query);
      expect({ cacheControl, header, root, entities }).toEqual({ cacheControl: 'private, no-store' });
    }
  });

  it('name lists in place of records when there are too many for a header', async () => {
    await start(PUBLIC, {
      catalogue: generatedCatalogue({ products: 300, variableShare: 0 }),
      limits: { pageSize: { maximum: 300 } },
    });
    const list = (first: number) => tagsOf(`{ products(first: ${first}) { nodes { name } } }`);
    const some = await list(200);
    expect(some.header).toHaveLength(201);
    expect(some.header?.join(',').length).toBeLessThanOrEqual(3_000);
    expect(await list(300)).toMatchObject({ header: ['list:products'], root: ['list:products'] });
  });
});

describe('the cache tags of entities', () => {
  it('are told one by one, in the order asked for', async () => {
    await start();
    const { entities, root } = await entitiesOf(
      [105, 104, 103],
      'pricing { current { amount } } ... on VariableProduct { variations(first: 1) { nodes { name } } }',
    );
    const variations = [10401, 10402, 10403, 10404, 10405].map((id) => `variation:${id}`);
    expect(entities?.map((tags) => tags.toSorted())).toEqual([
      ['product:105', 'settings', 'source:erp'],
      ['product:104', 'settings', 'source:erp', ...variations],
      ['product:103', 'settings', 'source:erp'],
    ]);
    expect(root).toBeUndefined();
  });

  it('are the same for a cached response, and its header has all of them', async () => {
    await start();
    for (let run = 0; run < 4; run += 1) {
      const { entities, header } = await entitiesOf([103, 105], 'name');
      expect(entities).toEqual([['product:103'], ['product:105']]);
      expect(header).toEqual(['product:103', 'product:105']);
    }
  });

  it('hold everything for one that does not exist, which may come to life', async () => {
    await start();
    const { entities } = await entitiesOf([103, 999], 'name');
    expect(entities).toEqual([
      ['product:103', 'product:999'],
      ['product:103', 'product:999'],
    ]);
  });

  it('hold those of the others when they may be shown below them', async () => {
    await start();
    const { entities } = await entitiesOf([103, 105], 'name upsell { nodes { name } }');
    for (const tags of entities ?? []) {
      expect(tags).toEqual(expect.arrayContaining(['product:103', 'product:105']));
    }
    expect(entities).toHaveLength(2);
  });

  it('are not told when one of them is somebody’s own', async () => {
    await start();
    const { cacheControl, header, entities } = await tagsOf(
      'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }',
      {
        of: [
          { __typename: 'Product', databaseId: 103 },
          { __typename: 'Customer', id: 'guest' },
        ],
      },
    );
    expect({ cacheControl, header, entities }).toEqual({ cacheControl: 'private, no-store' });
  });
});
