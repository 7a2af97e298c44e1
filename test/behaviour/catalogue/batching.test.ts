import { expect, test } from 'vitest';
import { generatedCatalogue } from '../../../demo/src/catalogue/generated-catalogue.js';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { cleanUp } from '../../support/clean-up.js';
import { startTestApp, type TestApp, type TestAppOptions } from '../../support/test-app.js';
import { includedIds, listOf, routes } from '../../support/shops/shop-calls.js';

const CARD = /* GraphQL */ `
  fragment Card on Product {
    databaseId
    name
    slug
    onSale
    image {
      sourceUrl
      altText
    }
    galleryImages {
      nodes {
        sourceUrl
      }
    }
    productCategories {
      nodes {
        name
        slug
      }
    }
    ... on ProductWithPricing {
      price
      regularPrice
      salePrice
      pricing {
        current {
          amount
        }
      }
    }
    ... on InventoriedProduct {
      stockStatus
      stockQuantity
      availability {
        status
        quantity
      }
    }
    ... on VariableProduct {
      variations(first: 100) {
        nodes {
          databaseId
          price
          stockStatus
          stockQuantity
          image {
            sourceUrl
          }
          attributes {
            nodes {
              name
              label
              value
            }
          }
        }
      }
    }
  }
`;

const LIST = /* GraphQL */ `
  query List($first: Int, $where: RootQueryToProductConnectionWhereArgs) {
    products(first: $first, where: $where) {
      found
      nodes {
        ...Card
      }
    }
  }
  ${CARD}
`;

let app: TestApp;

async function start(options: TestAppOptions): Promise<void> {
  app = await startTestApp(options);
  cleanUp(app.stop);
}

/** Asks, expects no error, and gives the data. */
async function ask(document: string, variables?: Record<string, unknown>): Promise<any> {
  const { data, errors } = await app.query(document, variables);
  expect(errors).toBeUndefined();
  return data;
}

/** What must be true of every call, whatever was asked. */
function expectDecentCalls(): void {
  for (const { path, params } of app.store.requests) {
    for (const name of ['include', 'parent', 'product', 'slug', 'sku'])
      expect(params[name], path).not.toBe('');
    if (/wc\/v3\/(products|variations)$/.test(path)) expect(params['status'], path).toBe('publish');
    if (path.endsWith('/reviews')) expect(params['status'], path).toBe('approved');
  }
}

test('a list of 24 with everything on its cards takes two calls cold and none warm', async () => {
  await start({ catalogue: generatedCatalogue({ products: 300, variableShare: 0.5 }) });
  const { products } = await ask(LIST, { first: 24 });

  expect(products.found).toBe(300);
  expect(products.nodes).toHaveLength(24);
  const variable = products.nodes.filter((node: any) => node.variations);
  expect(variable.length).toBeGreaterThan(3);
  for (const { variations } of variable) {
    expect(variations.nodes).toHaveLength(4);
    for (const { price, stockStatus, attributes } of variations.nodes) {
      expect(price).toMatch(/\d/);
      expect(stockStatus).toMatch(/STOCK/);
      expect(attributes.nodes).toEqual([
        { name: 'pa_colour', label: 'Colour', value: expect.stringMatching(/\w/) },
      ]);
    }
  }
  expect(routes(app)).toEqual(['wc/v3/products', 'wc/v3/variations']);
  expectDecentCalls();

  app.forgetCalls();
  expect((await ask(LIST, { first: 24 })).products).toEqual(products);
  expect(app.calls()).toEqual([]);
});

test('after a purge the same list also reads the settings, the taxes and the values of attributes, each once', async () => {
  await start({ catalogue: generatedCatalogue({ products: 60, variableShare: 0.5 }) });
  await app.purge();
  await ask(LIST, { first: 24 });
  const calls = routes(app);
  expect(calls.filter((route) => /v3\/(products|variations)$/.test(route))).toEqual([
    'wc/v3/products',
    'wc/v3/variations',
  ]);
  expect(new Set(calls).size).toBe(calls.length);
});

test('a page of 100 products with 400 variations takes one call for the page and four for the variations', async () => {
  await start({ catalogue: generatedCatalogue({ products: 120, variableShare: 1 }) });
  const { products } = await ask(LIST, { first: 100 });
  expect(products.nodes).toHaveLength(100);
  expect(products.nodes.flatMap((node: any) => node.variations.nodes)).toHaveLength(400);
  expect(routes(app)).toEqual(['wc/v3/products', ...Array.from({ length: 4 }, () => 'wc/v3/variations')]);
  const asked = includedIds(app, 'wc/v3/variations');
  expect(new Set(asked).size).toBe(400);
  expect(asked).toHaveLength(400);
  expectDecentCalls();
});

test('going on from the 100th product of a page takes one more call for the page', async () => {
  await start({ catalogue: generatedCatalogue({ products: 300, variableShare: 0 }) });
  const page = '{ products(first: 100) { pageInfo { endCursor } } }';
  const { products } = await ask(page);
  app.forgetCalls();
  const next = await ask('query ($after: String) { products(first: 99, after: $after) { nodes { name } } }', {
    after: products.pageInfo.endCursor,
  });
  expect(next.products.nodes).toHaveLength(99);
  expect(routes(app)).toEqual(['wc/v3/products']);
});

const PAGE = /* GraphQL */ `
  query Page($slug: ID!) {
    product(id: $slug, idType: SLUG) {
      ...Card
      description
      productTags {
        nodes {
          name
        }
      }
      productCategories {
        nodes {
          name
          ancestors {
            nodes {
              name
              slug
            }
          }
        }
      }
      reviews(first: 5) {
        found
        averageRating
        edges {
          rating
          node {
            content
            author {
              node {
                name
              }
            }
          }
        }
      }
      upsell {
        nodes {
          databaseId
          name
          ... on ProductWithPricing {
            price
          }
        }
      }
      related(first: 4) {
        nodes {
          databaseId
          name
          ... on ProductWithPricing {
            price
          }
        }
      }
      ... on VariableProduct {
        crossSell {
          nodes {
            databaseId
            name
            ... on ProductWithPricing {
              price
            }
          }
        }
        globalAttributes {
          nodes {
            name
            terms {
              nodes {
                name
                slug
              }
            }
          }
        }
        defaultAttributes {
          nodes {
            name
            value
          }
        }
      }
    }
  }
  ${CARD}
`;

test('a product page takes the product, its reviews, the products it names and their variations: five calls', async () => {
  await start({ catalogue: smallCatalogue() });
  const { product } = await ask(PAGE, { slug: 'yirgacheffe-dumerso' });
  expect(product.variations.nodes).toHaveLength(5);
  expect(product.reviews.found).toBe(4);
  expect(ids(product.upsell.nodes)).toEqual([102, 301]);
  expect(ids(product.crossSell.nodes).sort()).toEqual([303, 305, 407]);
  expect(product.related.nodes).toHaveLength(4);
  expect(product.productCategories.nodes[0].ancestors.nodes.map((node: any) => node.name)).toEqual([
    'Single origin',
    'Coffee',
  ]);
  // The product by slug; those it names, at once; its own variations; those of the variable ones among the named.
  expect(routes(app)).toEqual([
    'wc/v3/products',
    'wc/v3/products',
    'wc/v3/products/reviews',
    'wc/v3/variations',
    'wc/v3/variations',
  ]);
  const named = includedIds(app, 'wc/v3/products');
  expect(new Set(named).size).toBe(named.length);
  expectDecentCalls();

  app.forgetCalls();
  await ask(PAGE, { slug: 'yirgacheffe-dumerso' });
  expect(app.calls()).toEqual([]);
});

function ids(nodes: { databaseId: number }[]): number[] {
  return nodes.map(({ databaseId }) => databaseId);
}

test('a hundred equal requests at once cost the calls of one', async () => {
  await start({ catalogue: generatedCatalogue({ products: 60, variableShare: 0.5 }) });
  const answers = await Promise.all(Array.from({ length: 100 }, () => ask(LIST, { first: 24 })));
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(routes(app)).toEqual(['wc/v3/products', 'wc/v3/variations']);
});

test('a product and a variation that two lists share are loaded once', async () => {
  await start({ catalogue: generatedCatalogue({ products: 60, variableShare: 0.5 }) });
  await ask(LIST, { first: 20, where: { orderby: [{ field: 'DATE', order: 'ASC' }] } });
  await ask(LIST, { first: 20, where: { orderby: [{ field: 'DATE', order: 'ASC' }], featured: false } });
  const variations = includedIds(app, 'wc/v3/variations');
  expect(new Set(variations).size).toBe(variations.length);

  app.forgetCalls();
  const { product } = await ask(
    '{ product(id: 1001, idType: DATABASE_ID) { name upsell { nodes { name } } } }',
  );
  expect(product.name).toMatch(/1$/);
  expect(app.calls()).toEqual([]);
});

test('products that lists of one request share are asked for once', async () => {
  await start({ catalogue: smallCatalogue() });
  await ask(/* GraphQL */ `
    {
      a: product(id: 101, idType: DATABASE_ID) {
        upsell {
          nodes {
            name
          }
        }
      }
      b: product(id: 310, idType: DATABASE_ID) {
        ... on GroupProduct {
          products {
            nodes {
              databaseId
            }
          }
        }
      }
      c: product(id: 410, idType: DATABASE_ID) {
        upsell {
          nodes {
            name
          }
        }
      }
    }
  `);
  const asked = includedIds(app, 'wc/v3/products');
  expect(new Set(asked).size).toBe(asked.length);
  expectDecentCalls();
});

test('reviews of 24 products come in one call', async () => {
  await start({ catalogue: generatedCatalogue({ products: 24, variableShare: 0 }) });
  const { products } = await ask(
    '{ products(first: 24) { nodes { databaseId reviewCount reviews(first: 3) { found nodes { content } } } } }',
  );
  for (const { reviewCount, reviews } of products.nodes) expect(reviews.found).toBe(reviewCount);
  expect(products.nodes.filter(({ reviewCount }: any) => reviewCount > 0).length).toBeGreaterThan(5);
  expect(routes(app)).toEqual(['wc/v3/products', 'wc/v3/products/reviews']);
  expect(listOf(app.store.requests[1]?.params['product'])).toHaveLength(24);
});

test('groups in a list: their products come in one call, and the variations of those in one', async () => {
  await start({ catalogue: smallCatalogue() });
  const { products } = await ask(/* GraphQL */ `
    {
      products(where: { type: GROUPED }) {
        nodes {
          databaseId
          ... on GroupProduct {
            price
            products {
              nodes {
                databaseId
                name
                ... on ProductWithPricing {
                  price
                }
              }
            }
          }
        }
      }
    }
  `);
  expect(products.nodes.map(({ databaseId }: any) => databaseId).sort()).toEqual([211, 310]);
  const sampler = products.nodes.find(({ databaseId }: any) => databaseId === 211);
  expect(ids(sampler.products.nodes).sort()).toEqual([201, 203, 205]);
  expect(routes(app)).toEqual(['wc/v3/products', 'wc/v3/products', 'wc/v3/variations']);
  // What is no product could be a variation: the draft and the id that never was are asked for there, too.
  expect(includedIds(app, 'wc/v3/variations')).toEqual(expect.arrayContaining(['113', '9999', '30301']));
  expectDecentCalls();
});

test('categories with the first products of each cost a call a category and the tree none', async () => {
  await start({ catalogue: smallCatalogue() });
  const question =
    '{ productCategories(first: 4, where: { parent: 0 }) { nodes { name children { nodes { name } } products(first: 2) { found nodes { name } } } } }';
  const { productCategories } = await ask(question);
  expect(productCategories.nodes).toHaveLength(4);
  expect(routes(app).filter((route) => route === 'wc/v3/products')).toHaveLength(4);
  expect(routes(app).length).toBeLessThanOrEqual(5);
  app.forgetCalls();
  await ask(question);
  expect(app.calls()).toEqual([]);
});

test('a thousand representations cost ten calls by id, by sku and by slug', async () => {
  await start({ catalogue: generatedCatalogue({ products: 1000, variableShare: 0 }) });
  const question =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on SimpleProduct { databaseId } } }';
  const products = [...app.store.catalogue.products.values()];
  for (const key of ['databaseId', 'sku', 'slug'] as const) {
    await app.purge();
    app.forgetCalls();
    const r = products.map(({ id, sku, slug }) => ({
      __typename: 'Product',
      [key]: { databaseId: id, sku, slug }[key],
    }));
    const { _entities: found } = await ask(question, { r });
    expect(ids(found)).toEqual(products.map(({ id }) => id));
    // Slugs go to the Store API, which takes many, and tell ids alone: the products come after them.
    expect(app.calls()).toHaveLength(key === 'slug' ? 20 : 10);
    expectDecentCalls();
  }
});

test('a store without the variations route is asked product by product, and only once for the route', async () => {
  await start({
    catalogue: generatedCatalogue({ products: 12, variableShare: 0.5 }),
    store: { variationsRoute: false },
  });
  const { products } = await ask(LIST, { first: 12 });
  const variable = products.nodes.filter((node: any) => node.variations);
  for (const { variations } of variable) expect(variations.nodes).toHaveLength(4);
  expect(routes(app).filter((route) => route === 'wc/v3/variations')).toHaveLength(1);
  expect(routes(app).filter((route) => /products\/\d+\/variations/.test(route))).toHaveLength(
    variable.length,
  );
});

test('on a store without the variations route what is recommended shows, and a variation is found by its id', async () => {
  await start({ catalogue: smallCatalogue(), store: { variationsRoute: false } });
  const data = await ask(/* GraphQL */ `
    {
      product(id: 410, idType: DATABASE_ID) {
        upsell {
          nodes {
            databaseId
          }
        }
      }
      productVariation(id: 10101, idType: DATABASE_ID) {
        databaseId
        parent {
          node {
            databaseId
          }
        }
      }
      node(id: "cG9zdDo5OTk5") {
        id
      }
    }
  `);
  expect(data).toEqual({
    product: { upsell: { nodes: [{ databaseId: 404 }] } },
    productVariation: { databaseId: 10101, parent: { node: { databaseId: 101 } } },
    node: null,
  });
});
