import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { everyField } from '../../support/graphql/every-field.js';

const META = ['care', 'pages', 'ratio', 'sizes', 'maker', 'empty_text', 'empty_map'];
const ROOMY = `
metaKeys: [${META.join(', ')}]
limits: { tokens: 100000, depth: 100, cost: 100000000, aliases: 1000 }
`;

let app: TestApp;
let schema: GraphQLSchema;

beforeAll(async () => {
  app = await startTestApp({ catalogue: smallCatalogue(), config: ROOMY });
  const { data, errors } = await app.query(getIntrospectionQuery());
  expect(errors).toBeUndefined();
  schema = buildClientSchema(data);
});
afterAll(() => app.stop());

async function ask(document: string, variables?: Record<string, unknown>): Promise<any> {
  const { data, errors } = await app.query(document, variables);
  expect(errors).toBeUndefined();
  return data;
}

const TYPES = {
  SimpleProduct: [103, 109, 110, 112, 212, 404, 405, 407, 410, 412, 417],
  VariableProduct: [101, 204, 303, 311, 401],
  ExternalProduct: [309],
  GroupProduct: [211, 310],
  UnsupportedProduct: [409],
} as const;

test.each(Object.entries(TYPES))('every field of %s can be asked for', async (typeName, ids) => {
  const selection = everyField(schema, typeName, 3);
  expect(selection.length).toBeGreaterThan(2000);
  for (const id of ids) {
    const answer = await app.query(
      `query ($id: ID!) { product(id: $id, idType: DATABASE_ID) { ... on ${typeName} ${selection} } }`,
      { id },
    );
    expect([id, answer.errors]).toEqual([id, undefined]);
    expect(answer.data.product).toMatchObject({ __typename: typeName, databaseId: id });
  }
});

test('every field of every product of the shop can be asked for in a list', async () => {
  const fragments = Object.keys(TYPES).map((typeName) => ({
    typeName,
    selection: everyField(schema, typeName, 1),
  }));
  for (const { typeName, selection } of fragments) {
    const { products } = await ask(`{ products(first: 100) { nodes { ... on ${typeName} ${selection} } } }`);
    expect(products.nodes).toHaveLength(54);
    expect(products.nodes.filter((node: any) => node.__typename === typeName).length).toBeGreaterThan(0);
  }
});

test.each([
  ['ProductVariation', 'productVariation(id: 30304, idType: DATABASE_ID)'],
  ['ProductCategory', 'productCategory(id: "single-origin", idType: SLUG)'],
  ['ProductTag', 'productTag(id: "organic", idType: SLUG)'],
  ['ProductBrand', 'productBrand(id: "tetsu", idType: SLUG)'],
  ['ShippingClass', 'shippingClass(id: "fragile", idType: SLUG)'],
])('every field of %s can be asked for', async (typeName, field) => {
  const selection = everyField(schema, typeName, 2);
  const data = await ask(`{ record: ${field} ${selection} }`);
  expect(data.record.__typename).toBe(typeName);
});

test('every field of collectionStats and of the shop-wide attributes can be asked for', async () => {
  const { stats } = await ask(/* GraphQL */ `
    {
      stats: collectionStats(
        calculatePriceRange: true
        calculateRatingCounts: true
        calculateStockStatusCounts: true
        taxonomies: [{ taxonomy: PA_COLOUR, relation: OR }, { taxonomy: PA_BAG, relation: AND }]
      ) {
        priceRange {
          minPrice
          maxPrice
          raw: minPrice(format: RAW)
        }
        ratingCounts {
          rating
          count
        }
        stockStatusCounts {
          status
          count
        }
        attributeCounts {
          slug
          name
          label
          terms {
            termId
            count
            node {
              name
              slug
            }
          }
        }
      }
    }
  `);
  expect(stats.stockStatusCounts.map(({ status }: any) => status).sort()).toEqual([
    'IN_STOCK',
    'ON_BACKORDER',
    'OUT_OF_STOCK',
  ]);
  expect(stats.attributeCounts.map(({ slug, label }: any) => [slug, label])).toEqual([
    ['PA_COLOUR', 'Product Colour'],
    ['PA_BAG', 'Product Bag'],
  ]);
  const ink = stats.attributeCounts[0].terms.find(({ node }: any) => node.slug === 'ink');
  expect(ink).toMatchObject({ termId: '76', count: 4 });
});

test('a price range over nothing is null', async () => {
  const { collectionStats } = await ask(
    '{ collectionStats(calculatePriceRange: true, where: { include: [8888] }) { priceRange { minPrice } } }',
  );
  expect(collectionStats).toEqual({ priceRange: null });
});

test('pictures: sizes, the set of them, and what they measure', async () => {
  const { product } = await ask(/* GraphQL */ `
    {
      product(id: 301, idType: DATABASE_ID) {
        image {
          databaseId
          altText
          sourceUrl
          mimeType
          file
          thumbnail: sourceUrl(size: THUMBNAIL)
          medium: sourceUrl(size: MEDIUM)
          srcSet
          sizes
          mediaDetails {
            width
            height
            file
            sizes {
              width
              height
              file
              sourceUrl
              mimeType
            }
          }
        }
        featuredImageDatabaseId
        featuredImage {
          node {
            databaseId
          }
        }
        galleryImages {
          found
          nodes {
            databaseId
            altText
          }
        }
      }
    }
  `);
  const { image } = product;
  expect(image).toMatchObject({
    databaseId: 30100,
    altText: 'Hand grinder, closed',
    mimeType: 'image/svg+xml',
  });
  expect(image.sourceUrl).toMatch(/\/demo-images\/[\w-]+\.svg$/);
  expect(image.sourceUrl.endsWith(image.file)).toBe(true);
  const widths = image.mediaDetails.sizes.map(({ width }: any) => Number(width));
  expect(widths.length).toBeGreaterThan(1);
  expect(widths).toEqual(widths.toSorted((a: number, b: number) => a - b));
  for (const { width, sourceUrl, file } of image.mediaDetails.sizes) {
    expect(sourceUrl.endsWith(file)).toBe(true);
    expect(image.srcSet).toContain(`${sourceUrl} ${width}w`);
    expect((await fetch(sourceUrl)).status).toBe(200);
  }
  const medium = image.mediaDetails.sizes.find(({ sourceUrl }: any) => sourceUrl === image.medium);
  expect(Number(medium.width)).toBeGreaterThanOrEqual(300);
  expect(image.sizes).toBe(`(max-width: ${medium.width}px) 100vw, ${medium.width}px`);
  expect(image.mediaDetails.width).toBeGreaterThan(widths.at(-1));
  expect(product).toMatchObject({
    featuredImageDatabaseId: 30100,
    featuredImage: { node: { databaseId: 30100 } },
    galleryImages: { found: 1, nodes: [{ databaseId: 30101, altText: 'Hand grinder, burrs' }] },
  });
});

test('a product without pictures has none', async () => {
  const { product } = await ask(
    '{ product(id: 212, idType: DATABASE_ID) { image { sourceUrl } featuredImage { node { id } } featuredImageId galleryImages { found nodes { id } } } }',
  );
  expect(product).toEqual({
    image: null,
    featuredImage: null,
    featuredImageId: null,
    galleryImages: { found: 0, nodes: [] },
  });
});

test('dates carry the offset of the shop on that day', async () => {
  const data = await ask(/* GraphQL */ `
    fragment D on Product {
      date
      dateGmt
      modified
      dateOnSaleFrom
      dateOnSaleTo
    }
    {
      summer: product(id: 101, idType: DATABASE_ID) {
        ...D
      }
      change: product(id: 412, idType: DATABASE_ID) {
        ...D
      }
      sale: product(id: 109, idType: DATABASE_ID) {
        ...D
      }
    }
  `);
  expect(data.summer).toMatchObject({ date: '2025-04-17T10:00:00+02:00', dateOnSaleFrom: null });
  // Half an hour before the clocks go back.
  expect(data.change.date).toBe('2026-10-25T02:30:00+02:00');
  expect(data.sale).toMatchObject({
    dateOnSaleFrom: '2026-01-01T01:00:00+01:00',
    dateOnSaleTo: '2032-12-31T23:59:59+01:00',
  });
});

test('measures, tax, stock and the rest of what is written as text', async () => {
  const data = await ask(/* GraphQL */ `
    {
      grinder: product(id: 301, idType: DATABASE_ID) {
        ... on SimpleProduct {
          weight
          length
          width
          height
          stockQuantity
          manageStock
          taxClass
          taxStatus
          soldIndividually
        }
      }
      tin: product(id: 212, idType: DATABASE_ID) {
        purchasable
        ... on SimpleProduct {
          weight
          length
          price
          regularPrice
          stockQuantity
          manageStock
        }
      }
      decaf: product(id: 110, idType: DATABASE_ID) {
        ... on SimpleProduct {
          stockQuantity
          stockStatus
          backorders
          backordersAllowed
        }
      }
      gone: product(id: 106, idType: DATABASE_ID) {
        ... on SimpleProduct {
          stockQuantity
          stockStatus
        }
      }
      free: product(id: 404, idType: DATABASE_ID) {
        purchasable
        ... on SimpleProduct {
          price
          price2: price(format: RAW)
        }
      }
    }
  `);
  expect(data.grinder).toEqual({
    weight: '0.72',
    length: '18',
    width: '6',
    height: '6',
    stockQuantity: 8,
    manageStock: 'TRUE',
    taxClass: 'STANDARD',
    taxStatus: 'TAXABLE',
    soldIndividually: false,
  });
  expect(data.tin).toMatchObject({
    weight: '0.1',
    length: null,
    price: null,
    regularPrice: null,
    stockQuantity: null,
    purchasable: false,
  });
  expect(data.decaf).toEqual({
    stockQuantity: -3,
    stockStatus: 'ON_BACKORDER',
    backorders: 'NOTIFY',
    backordersAllowed: true,
  });
  expect(data.gone).toEqual({ stockQuantity: 0, stockStatus: 'OUT_OF_STOCK' });
  expect(data.free).toMatchObject({ price2: '0', purchasable: true });
});

test('names are decoded once', async () => {
  app.store.catalogue.product(410).name = 'A &amp;amp; B &quot;C&quot; &#8211; &lt;em&gt;D';
  await app.purge();
  const { product, productCategory } = await ask(
    '{ product(id: 410, idType: DATABASE_ID) { name title } productCategory(id: 20, idType: DATABASE_ID) { name } }',
  );
  expect(product).toEqual({ name: 'A &amp; B "C" – <em>D', title: 'A &amp; B "C" – <em>D' });
  expect(productCategory.name).toBe('Blends & Espresso');
});

test('downloads are named, without the address of the file', async () => {
  const { product } = await ask(
    '{ product(id: 405, idType: DATABASE_ID) { ... on SimpleProduct { downloadable downloadLimit downloadExpiry downloads { downloadId name fileType fileExt } } } }',
  );
  expect(product).toEqual({
    downloadable: true,
    downloadLimit: 5,
    downloadExpiry: 90,
    downloads: [
      { downloadId: 'd-405-1', name: 'Lesson 1', fileExt: 'mp4', fileType: 'video/mp4' },
      { downloadId: 'd-405-2', name: 'Worksheet', fileExt: 'pdf', fileType: 'application/pdf' },
    ],
  });
  const whole = await ask(
    `{ product(id: 405, idType: DATABASE_ID) { ... on SimpleProduct ${everyField(schema, 'SimpleProduct', 3)} } }`,
  );
  expect(JSON.stringify(whole)).not.toContain('files.example.test');
});

test('terms have a page in the shop, which a shipping class has not', async () => {
  const { product, productCategory } = await ask(/* GraphQL */ `
    {
      product(id: 101, idType: DATABASE_ID) {
        link
        uri
        productTags {
          nodes {
            slug
            link
            uri
          }
        }
        productCategories {
          nodes {
            slug
            link
          }
        }
      }
      productCategory(id: "africa", idType: SLUG) {
        link
        uri
        count
      }
    }
  `);
  expect(product.link).toBe(`${app.store.url}/product/yirgacheffe-dumerso/`);
  expect(product.uri).toBe('/product/yirgacheffe-dumerso/');
  for (const { slug, link } of [...product.productTags.nodes, ...product.productCategories.nodes]) {
    expect(link).toMatch(new RegExp(`^${app.store.url}/.*${slug}/$`));
  }
  expect(productCategory.link).toBe(`${app.store.url}${String(productCategory.uri)}`);
  expect(productCategory.count).toBe(3);
  expect(schema.getType('ShippingClass')).not.toHaveProperty('link');
});

test('meta on the allow-list is text, or JSON for what is not', async () => {
  const { product } = await ask('{ product(id: 410, idType: DATABASE_ID) { metaData { key value } } }');
  expect(Object.fromEntries(product.metaData.map(({ key, value }: any) => [key, value]))).toEqual({
    care: 'dry place',
    pages: '128',
    ratio: '0.75',
    sizes: '["A5","A6"]',
    maker: '{"name":"Blatt & Stift","since":1974,"certified":true,"outlet":null}',
    empty_text: null,
    empty_map: '[]',
  });
});

test('a kind of product that a plugin added has a type, its own word for it, and prices', async () => {
  const { product } = await ask(
    '{ product(id: 409, idType: DATABASE_ID) { __typename type name ... on UnsupportedProduct { typeName price(format: RAW) } } }',
  );
  expect(product).toEqual({
    __typename: 'UnsupportedProduct',
    type: 'UNSUPPORTED',
    name: 'Coffee Subscription',
    typeName: 'subscription',
    price: '19.00',
  });
});

test('an external product leads to its shop', async () => {
  const { product } = await ask(
    '{ product(id: 309, idType: DATABASE_ID) { ... on ExternalProduct { externalUrl buttonText price(format: RAW) } } }',
  );
  expect(product).toEqual({
    externalUrl: 'https://partner.example.test/amper',
    buttonText: 'Buy from the maker',
    price: '1299',
  });
});

test('attributes: shared and own, their values as slugs, what is preselected', async () => {
  const { catalogue } = app.store;
  // As WordPress stores names: escaped, on the term and on the product alike.
  catalogue.terms.get(77)!.name = 'Moss &amp; Fern';
  catalogue.product(303).attributes[0]!.options = ['Crème', 'Ink', 'Moss &amp; Fern'];
  catalogue.variation(30304).attributes[0]!.option = 'Moss &amp; Fern';
  await app.purge();
  const { product } = await ask(/* GraphQL */ `
    {
      product(id: 303, idType: DATABASE_ID) {
        ... on VariableProduct {
          attributes {
            nodes {
              __typename
              name
              label
              options
              scope
              variation
              visible
              attributeId
            }
          }
          globalAttributes {
            nodes {
              terms {
                nodes {
                  name
                  slug
                }
              }
            }
          }
          localAttributes {
            nodes {
              name
              options
            }
          }
          defaultAttributes {
            nodes {
              name
              label
              value
              attributeId
            }
          }
          variations(where: { include: [30304] }) {
            nodes {
              name
              attributes {
                nodes {
                  name
                  value
                  attributeId
                }
              }
            }
          }
        }
      }
    }
  `);
  expect(product.attributes.nodes).toEqual([
    {
      __typename: 'GlobalProductAttribute',
      name: 'pa_colour',
      label: 'Colour',
      options: ['creme', 'ink', 'moss'],
      scope: 'GLOBAL',
      variation: true,
      visible: true,
      attributeId: 3,
    },
    {
      __typename: 'LocalProductAttribute',
      name: 'size',
      label: 'Size',
      options: ['01', '02'],
      scope: 'LOCAL',
      variation: true,
      visible: true,
      attributeId: 0,
    },
  ]);
  expect(product.globalAttributes.nodes[0].terms.nodes).toEqual([
    { name: 'Crème', slug: 'creme' },
    { name: 'Ink', slug: 'ink' },
    { name: 'Moss & Fern', slug: 'moss' },
  ]);
  expect(product.localAttributes.nodes).toEqual([{ name: 'size', options: ['01', '02'] }]);
  expect(product.defaultAttributes.nodes).toEqual([
    { name: 'pa_colour', label: 'Colour', value: 'ink', attributeId: 76 },
  ]);
  expect(product.variations.nodes).toEqual([
    {
      name: 'Dripper Kasane - Moss & Fern',
      attributes: {
        nodes: [
          { name: 'pa_colour', value: 'moss', attributeId: 77 },
          { name: 'size', value: '', attributeId: 0 },
        ],
      },
    },
  ]);
});
