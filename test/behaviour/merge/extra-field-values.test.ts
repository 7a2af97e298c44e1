import { describe, expect, it } from 'vitest';
import { createApp } from '../../../src/composition/app.js';
import { loadConfig } from '../../../src/config/load.js';
import { ConfigError } from '../../../src/errors.js';
import { silentLogger } from '../../../src/observability/logger.js';
import { cleanUp } from '../../support/clean-up.js';
import { startFaultServer, type FaultServer, type Reply } from '../../support/faults/fault-server.js';
import {
  START,
  startMergedShop,
  type MergedShop,
  type SourceEntry,
} from '../../support/shops/merged-shop.js';

let pim: FaultServer;

/** What the PIM says, by SKU. */
const ARTICLES: Record<string, unknown> = {
  'GR-OHM48': { code: 'P-301', days: 1, tags: ['a', 'b'], since: '2024-05-01', eco: 'yes', kilos: 0.5 },
  'GR-V64': { code: 'P-302', days: 'soon', label: 'b' },
  'PO-SRV': { code: 304 },
  'PO-KAS-I1': { code: 'P-303-I1', days: 7 },
};

/** A number and a delivery time from the PIM by HTTP. */
function pimFields(changes: SourceEntry = {}): SourceEntry {
  return {
    name: 'pim',
    provides: 'fields',
    http: { url: pim.url, keysParam: 'skus', allowPrivateNetwork: true },
    answer: {
      fields: {
        articleCode: { type: 'String', path: 'code', description: 'Number in the PIM.' },
        deliveryDays: { type: 'Int', path: 'days', description: 'Days until it leaves.' },
      },
    },
    ...changes,
  };
}

/** The delivery time, an energy label and a number from custom fields. */
function metaFields(changes: SourceEntry = {}): SourceEntry {
  return {
    name: 'shop-fields',
    provides: 'fields',
    meta: {},
    answer: {
      fields: {
        deliveryDays: { type: 'Int', path: 'delivery_days', description: 'Days until it leaves.' },
        erpCode: { type: 'ID', path: 'erp_code', description: 'Number in the ERP.' },
        energyLabel: {
          type: { enum: ['A', 'B'] },
          path: 'energy_label',
          description: 'Energy class.',
          on: ['product'],
        },
        warrantyYears: { type: 'Int', path: 'warranty.years', description: 'Years of warranty.' },
        plugTypes: { type: '[String!]', path: 'plug_types', description: 'Plugs.' },
      },
    },
    ...changes,
  };
}

async function start(...entries: ((changes?: SourceEntry) => SourceEntry)[]): Promise<MergedShop> {
  return startWith(() => entries.map((entry) => entry()));
}

async function startWith(
  sources: () => SourceEntry[],
  config: Record<string, unknown> = {},
): Promise<MergedShop> {
  pim = await startFaultServer(({ query }) => ({ body: articlesOf(query['skus'] ?? '') }));
  cleanUp(pim.close);
  const shop = await startMergedShop({ sources, config });
  cleanUp(shop.stop);
  return shop;
}

function articlesOf(skus: string): Record<string, unknown> {
  return Object.fromEntries(skus.split(',').flatMap((sku) => (ARTICLES[sku] ? [[sku, ARTICLES[sku]]] : [])));
}

const askFor = (id: number, fields: string) => `{ product(id: ${id}, idType: DATABASE_ID) { ${fields} } }`;
const SOURCES = 'extraFieldSources { field source { name status fetchedAt message } }';

describe('extra fields from custom fields of the shop', () => {
  it('are typed, and cost no call', async () => {
    const { query, calls } = await start(metaFields);
    const fields = 'erpCode deliveryDays energyLabel warrantyYears plugTypes';
    const { data, errors } = await query(
      `{ a: ${askFor(301, fields).slice(1, -1)} b: ${askFor(302, fields).slice(1, -1)} }`,
    );
    expect(errors).toBeUndefined();
    expect(data.a).toEqual({
      erpCode: 'G-301',
      deliveryDays: 2,
      energyLabel: null,
      warrantyYears: 5,
      plugTypes: null,
    });
    expect(data.b).toEqual({
      erpCode: 'G-302',
      deliveryDays: 3,
      energyLabel: 'B',
      warrantyYears: null,
      plugTypes: ['C', 'F'],
    });
    expect(calls()).toHaveLength(1);
  });

  it('are a variation’s own, or else its product’s', async () => {
    const { query } = await start(metaFields);
    const { data, errors } = await query(
      `{ products(where: { include: [303] }) { nodes { ... on VariableProduct { variations { nodes { sku erpCode deliveryDays ${SOURCES} } } } } } }`,
    );
    expect(errors).toBeUndefined();
    const nodes = data.products.nodes[0].variations.nodes;
    const bySku = new Map(nodes.map((node: { sku: string }) => [node.sku, node]));
    expect(bySku.get('PO-KAS-I2')).toMatchObject({ erpCode: 'G-303-I2', deliveryDays: 12 });
    expect(bySku.get('PO-KAS-I1')).toMatchObject({ erpCode: 'G-303', deliveryDays: null });
    // Energy labels are on products alone.
    expect(nodes[0].extraFieldSources.map(({ field }: { field: string }) => field)).toEqual([
      'DELIVERY_DAYS',
      'ERP_CODE',
      'WARRANTY_YEARS',
      'PLUG_TYPES',
    ]);
  });

  it('that hold something else are null alone, and say why', async () => {
    const { query } = await start(metaFields);
    const { data, errors } = await query(askFor(303, `erpCode deliveryDays warrantyYears ${SOURCES}`));
    expect(errors).toBeUndefined();
    const origin = { name: 'shop-fields', fetchedAt: null };
    expect(data.product).toMatchObject({
      erpCode: 'G-303',
      deliveryDays: null,
      warrantyYears: null,
      extraFieldSources: [
        {
          field: 'DELIVERY_DAYS',
          source: {
            ...origin,
            status: 'FAILED',
            message:
              'The fields source "shop-fields" gave no usable answer for this product: "deliveryDays" is not a whole number.',
          },
        },
        { field: 'ERP_CODE', source: { ...origin, status: 'FRESH', message: null } },
        { field: 'ENERGY_LABEL', source: { ...origin, status: 'MISSING' } },
        {
          field: 'WARRANTY_YEARS',
          source: {
            ...origin,
            status: 'MISSING',
            message: 'The source has no value of this field for this product.',
          },
        },
        { field: 'PLUG_TYPES' },
      ],
    });
  });

  it('leave all custom fields hidden otherwise', async () => {
    const { query } = await startWith(() => [metaFields()], { metaKeys: ['warranty'] });
    const { data } = await query(askFor(301, 'erpCode metaData { key }'));
    expect(data.product).toEqual({ erpCode: 'G-301', metaData: [{ key: 'warranty' }] });
    const hidden = await query(askFor(301, 'metaData(keysIn: ["erp_code", "_supplier_price"]) { key }'));
    expect(hidden.data.product.metaData).toEqual([]);
  });

  it('are errors of their own with "error"', async () => {
    const { query } = await startWith(() => [metaFields({ onFailure: 'error', onMissing: 'error' })]);
    const { data, errors = [] } = await query(askFor(303, `erpCode deliveryDays plugTypes ${SOURCES}`));
    expect(data.product).toMatchObject({ erpCode: 'G-303', deliveryDays: null, plugTypes: null });
    // What `extraFieldSources` cannot tell of a field is an error there, and null for that field alone.
    expect(data.product.extraFieldSources[0]).toEqual({ field: 'DELIVERY_DAYS', source: null });
    expect(data.product.extraFieldSources[1].source.status).toBe('FRESH');
    const codes = errors.map(({ path, extensions }) => [path?.slice(1).join('.'), extensions.code]);
    expect(Object.fromEntries(codes)).toEqual({
      deliveryDays: 'UPSTREAM_BAD_ANSWER',
      plugTypes: 'NOT_FOUND',
      'extraFieldSources.0.source': 'UPSTREAM_BAD_ANSWER',
      'extraFieldSources.2.source': 'NOT_FOUND',
      'extraFieldSources.3.source': 'NOT_FOUND',
      'extraFieldSources.4.source': 'NOT_FOUND',
    });
    expect(errors.every(({ extensions }) => extensions['system'] === 'shop-fields')).toBe(true);
  });
});

describe('prices and stock from custom fields of the shop', () => {
  it('are as those of any other source', async () => {
    const { query } = await startWith(() => [
      { name: 'days', provides: 'price', meta: {}, answer: { price: { current: 'delivery_days' } } },
      { name: 'axles', provides: 'stock', meta: {}, answer: { stock: { quantity: 'warranty.years' } } },
    ]);
    const { data, errors } = await query(
      askFor(
        301,
        'pricing { current { amount } source { name status fetchedAt } } availability { quantity source { name status } }',
      ),
    );
    expect(errors).toBeUndefined();
    expect(data.product).toEqual({
      pricing: {
        current: { amount: '2.00' },
        source: { name: 'days', status: 'FRESH', fetchedAt: null },
      },
      availability: { quantity: 5, source: { name: 'axles', status: 'FRESH' } },
    });
    const without = await query(askFor(304, 'pricing { current { amount } source { name status } }'));
    expect(without.data.product.pricing).toEqual({
      current: { amount: '24.50' },
      source: { name: 'woocommerce', status: 'FALLBACK' },
    });
  });
});

describe('extra fields from another system', () => {
  const PAGE = `{ products(where: { include: [301, 302, 304] }) { nodes {
    sku articleCode deliveryDays
    extraFieldSources(fields: [DELIVERY_DAYS]) { field source { name status message } }
  } } }`;

  it('cost one call for a page, however many fields there are', async () => {
    const { query } = await start(pimFields);
    for (let time = 1; time <= 2; time += 1) {
      const { data, errors } = await query(PAGE);
      expect(errors).toBeUndefined();
      const byCode = data.products.nodes.map((node: Record<string, unknown>) => [
        node['articleCode'],
        node['deliveryDays'],
      ]);
      expect(byCode.sort()).toEqual([
        ['304', null],
        ['P-301', 1],
        ['P-302', null],
      ]);
    }
    expect(pim.requests.map(({ query: { skus } }) => skus?.split(',').sort())).toEqual([
      ['GR-OHM48', 'GR-V64', 'PO-SRV'],
    ]);
  });

  it('cost none when no extra field is asked for', async () => {
    const { query } = await start(pimFields);
    await query(askFor(301, 'name pricing { current { amount } }'));
    expect(pim.requests).toEqual([]);
  });

  it('are asked for once for all variations of a product', async () => {
    const { query } = await start(pimFields);
    const { data } = await query(
      askFor(303, '... on VariableProduct { variations { nodes { sku articleCode deliveryDays } } }'),
    );
    expect(data.product.variations.nodes).toContainEqual({
      sku: 'PO-KAS-I1',
      articleCode: 'P-303-I1',
      deliveryDays: 7,
    });
    expect(pim.requests).toHaveLength(1);
  });

  it('come from the next source that lists the field where the first has none, and say so', async () => {
    const { query } = await start(pimFields, metaFields);
    const { data, errors } = await query(askFor(302, `articleCode deliveryDays energyLabel ${SOURCES}`));
    expect(errors).toBeUndefined();
    expect(data.product).toMatchObject({ articleCode: 'P-302', deliveryDays: 3, energyLabel: 'B' });
    expect(data.product.extraFieldSources.slice(0, 2)).toEqual([
      {
        field: 'ARTICLE_CODE',
        source: {
          name: 'pim',
          status: 'FRESH',
          fetchedAt: new Date(START).toISOString(),
          message: null,
        },
      },
      {
        field: 'DELIVERY_DAYS',
        source: {
          name: 'shop-fields',
          status: 'FRESH',
          fetchedAt: null,
          message:
            'pim: The fields source "pim" gave no usable answer for this product: "deliveryDays" is not a whole number.',
        },
      },
    ]);
  });

  it.each([
    ['next', [null, 2], undefined],
    ['null', [null, null], undefined],
    ['error', [null, null], ['UPSTREAM_UNAVAILABLE', 'UPSTREAM_UNAVAILABLE']],
  ])('while it fails, with "%s"', async (onFailure, values, codes) => {
    const { query } = await startWith(() => [pimFields({ onFailure }), metaFields()]);
    pim.script((): Reply => ({ status: 500 }));
    const { data, errors } = await query(askFor(301, 'name articleCode deliveryDays erpCode'));
    expect(data.product.name).toBe('Hand Grinder Ohm 48');
    expect([data.product.articleCode, data.product.deliveryDays]).toEqual(values);
    expect(data.product.erpCode).toBe('G-301');
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(codes);
  });

  it('are kept while it fails, with their age, and come back', async () => {
    const { query, advance } = await start(pimFields);
    const ask = askFor(301, 'deliveryDays extraFieldSources { source { status ageSeconds } }');
    await query(ask);
    pim.script((): Reply => ({ status: 500 }));
    advance(6 * 60_000);
    const stale = await query(ask);
    expect(stale.data.product.deliveryDays).toBe(1);
    expect(stale.data.product.extraFieldSources[1].source).toEqual({ status: 'STALE', ageSeconds: 360 });
    pim.script(() => ({ body: { 'GR-OHM48': { days: 8 } } }));
    advance(60_000);
    expect((await query(ask)).data.product.deliveryDays).toBe(8);
  });

  it('are nobody’s where no source covers the product', async () => {
    const { query } = await startWith(() => [pimFields({ applies: { skus: ['GR-V64'] } })]);
    const { data, errors } = await query(askFor(301, `articleCode ${SOURCES}`));
    expect(errors).toBeUndefined();
    expect(data.product.articleCode).toBeNull();
    expect(data.product.extraFieldSources[0]).toEqual({ field: 'ARTICLE_CODE', source: null });
    expect(pim.requests).toEqual([]);
  });

  it('come in every type', async () => {
    const typed = { description: 'Something.' };
    const { query } = await startWith(() => [
      pimFields({
        answer: {
          fields: {
            tags: { ...typed, type: '[String!]', path: 'tags' },
            since: { ...typed, type: 'DateTime', path: 'since' },
            eco: { ...typed, type: 'Boolean', path: 'eco' },
            kilos: { ...typed, type: 'Float', path: 'kilos' },
            exactKilos: { ...typed, type: 'Decimal', path: 'kilos' },
          },
        },
      }),
    ]);
    const ask = askFor(301, 'tags since eco kilos exactKilos');
    const values = {
      tags: ['a', 'b'],
      since: '2024-05-01T00:00:00.000Z',
      eco: true,
      kilos: 0.5,
      exactKilos: '0.5',
    };
    // The second time compiled, the third from cached responses.
    for (let time = 1; time <= 3; time += 1) expect((await query(ask)).data.product).toEqual(values);
  });
});

describe('extra fields in the schema', () => {
  it('are on every kind of product and on variations, by the descriptions of the configuration', async () => {
    const { query } = await start(metaFields);
    const { data } = await query(`{
      product: __type(name: "GroupProduct") { fields { name description type { name } } }
      variation: __type(name: "ProductVariation") { fields { name description } }
      either: __type(name: "ProductUnion") { fields { name description } }
      label: __type(name: "EnergyLabelEnum") { description enumValues { name description } }
    }`);
    const fieldOf = (type: { fields: { name: string }[] }, name: string) =>
      type.fields.find((field) => field.name === name);
    expect(fieldOf(data.product, 'energyLabel')).toEqual({
      name: 'energyLabel',
      description: 'Energy class.',
      type: { name: 'EnergyLabelEnum' },
    });
    for (const type of [data.variation, data.either]) {
      expect(fieldOf(type, 'erpCode')).toMatchObject({ description: 'Number in the ERP.' });
      expect(fieldOf(type, 'energyLabel')).toBeUndefined();
    }
    expect(data.label.enumValues.map(({ name }: { name: string }) => name)).toEqual(['A', 'B']);
  });

  it('are not there in a shop without any', async () => {
    const { query } = await startWith(() => []);
    const { errors } = await query(askFor(301, 'extraFieldSources { field }'));
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  it('are given to a router by any key', async () => {
    const { query } = await start(pimFields, metaFields);
    const { data, errors } = await query(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on Product { articleCode deliveryDays energyLabel } ... on ProductVariation { articleCode erpCode }
      } _service { sdl } }`,
      {
        representations: [
          { __typename: 'Product', sku: 'GR-OHM48' },
          { __typename: 'SimpleProduct', databaseId: 302 },
          { __typename: 'ProductVariation', sku: 'PO-KAS-I1' },
        ],
      },
    );
    expect(errors).toBeUndefined();
    expect(data._entities).toEqual([
      { articleCode: 'P-301', deliveryDays: 1, energyLabel: null },
      { articleCode: 'P-302', deliveryDays: 3, energyLabel: 'B' },
      { articleCode: 'P-303-I1', erpCode: 'G-303' },
    ]);
    expect(data._service.sdl).toContain('"Energy class."\n  energyLabel: EnergyLabelEnum');
  });

  it('count for nothing in the cost, but for their sources', async () => {
    const { query } = await startWith(() => [metaFields()], { limits: { cost: 120 } });
    const page = (fields: string) => query(`{ products(first: 50) { nodes { ${fields} } } }`);
    expect((await page('erpCode deliveryDays plugTypes')).errors).toBeUndefined();
    const { errors } = await page('extraFieldSources { source { name } }');
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['LIMIT_EXCEEDED']);
  });

  it('do not start with a name that products or variations have, and say all of them', async () => {
    const named = (name: string, type: unknown = 'Int') =>
      metaFields({ name, answer: { fields: { [name]: { type, path: 'x', description: 'X.' } } } });
    const sources = [
      named('weight'),
      named('fine'),
      named('stockStatus', { enum: ['A'] }),
      named('parent'),
      named('extraFieldSources'),
      named('productTaxonomy', { enum: ['A'] }),
    ];
    const config = loadConfig({
      env: { CONFIG: 'test.yaml', PORT: '0' },
      readFile: () => JSON.stringify({ sources }),
    });
    const refusal: unknown = await createApp(config, { log: silentLogger }).catch((error: unknown) => error);
    const faults = refusal instanceof ConfigError ? refusal.faults : refusal;
    expect(faults).toEqual([
      'sources[0].answer.fields.weight: is a field of products or variations already',
      'sources[2].answer.fields.stockStatus: is a field of products or variations already',
      'sources[3].answer.fields.parent: is a field of products or variations already',
      'sources[4].answer.fields.extraFieldSources: is a field of products or variations already',
      'sources[5].answer.fields.productTaxonomy: would bring a type ProductTaxonomyEnum, which the schema has already',
    ]);
  });
});
