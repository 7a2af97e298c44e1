import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../demo/src/catalogue/catalogue.js';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { COUNTRY_CODES } from '../../../src/modules/shop-info/country-codes.js';
import { cleanUp } from '../../support/clean-up.js';
import { loadRecordedCatalogue } from '../../support/recordings/recordings.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { shopSchema } from '../../support/graphql/shop-schema.js';
import { isEnumType } from 'graphql';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ catalogue: smallCatalogue() });
});
afterAll(() => app.stop());

function setting(catalogue: Catalogue, group: string, id: string, value: unknown): void {
  const settings = catalogue.settings.find((candidate) => candidate.id === group)!.settings;
  const known = settings.find((candidate) => candidate.id === id);
  if (known) Object.assign(known, { value });
  else
    settings.push({
      id,
      value,
      label: '',
      description: '',
      type: 'multiselect',
      default: '',
      tip: '',
    });
}

async function countriesOf(values: Record<string, unknown>): Promise<string[]> {
  const catalogue = smallCatalogue();
  for (const [id, value] of Object.entries(values)) setting(catalogue, 'general', id, value);
  const shop = await startTestApp({ catalogue });
  cleanUp(shop.stop);
  const { data, errors } = await shop.query('{ allowedCountries }');
  expect(errors).toBeUndefined();
  return data.allowedCountries;
}

test('the site tells its name, addresses and time zone', async () => {
  const { data } = await app.query(
    '{ generalSettings { id title description url homeUrl timezone siteIconUrl } }',
  );
  expect(data.generalSettings).toEqual({
    id: btoa('settings:general'),
    title: 'Kranich Coffee & Tea',
    description: 'Roasted on Tuesdays, poured every day.',
    url: app.store.url,
    homeUrl: app.store.url,
    timezone: 'Europe/Berlin',
    siteIconUrl: `${app.store.url}/demo-images/kranich-crane.svg`,
  });
});

describe('countries', () => {
  test('are all that WooCommerce knows, unless the shop says otherwise', async () => {
    expect((await countriesOf({ woocommerce_allowed_countries: 'all' })).length).toBeGreaterThan(240);
    expect(
      await countriesOf({
        woocommerce_allowed_countries: 'specific',
        woocommerce_specific_allowed_countries: ['DE', 'AT'],
      }),
    ).toEqual(['AT', 'DE']);
    const others = await countriesOf({
      woocommerce_allowed_countries: 'all_except',
      woocommerce_all_except_countries: ['US'],
    });
    expect(others).not.toContain('US');
    expect(others).toContain('DE');
  });

  test('are those of the schema', () => {
    const type = shopSchema([]).getType('CountriesEnum');
    expect(isEnumType(type) && type.getValues().map(({ name }) => name)).toEqual([...COUNTRY_CODES]);
  });

  test('come with their states', async () => {
    const { data } = await app.query(`{
      countryStates(country: DE) { code name } none: countryStates(country: AQ) { code }
      wooStates(country: AQ) { code } allowedCountryStates { code name states { code } } wooCountries { name } }`);
    expect(data.countryStates).toContainEqual({ code: 'DE-BW', name: 'Baden-Württemberg' });
    expect(data.none).toBeNull();
    expect(data.wooStates).toEqual([]);
    expect(data.allowedCountryStates.find(({ code }: any) => code === 'DE').states).toHaveLength(16);
    expect(data.wooCountries).toHaveLength(data.allowedCountryStates.length);
  });

  test('that are unknown are refused', async () => {
    const { errors } = await app.query('{ countryStates(country: XX) { code } }');
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

test('ways to pay are those that are switched on, by WooCommerce’s names', async () => {
  const catalogue = loadRecordedCatalogue();
  catalogue.commerce.gateways.get('cheque')!.enabled = false;
  const shop = await startTestApp({ catalogue });
  cleanUp(shop.stop);
  const { data, errors } = await shop.query(
    '{ paymentGateways(first: 1) { found nodes { id title description icon } pageInfo { endCursor hasNextPage } } }',
  );
  expect(errors).toBeUndefined();
  expect(data.paymentGateways).toMatchObject({
    found: 2,
    nodes: [
      {
        id: 'bacs',
        title: 'Bank transfer',
        description: expect.stringMatching(/^Make your payment/),
        icon: null,
      },
    ],
    pageInfo: { hasNextPage: true },
  });
  const next = await shop.query(
    `{ paymentGateways(first: 1, after: "${data.paymentGateways.pageInfo.endCursor}") { nodes { id } } }`,
  );
  expect(next.data.paymentGateways.nodes).toEqual([{ id: 'cod' }]);
});

test('kinds of shipping, tax classes and rates', async () => {
  const { data } = await app.query(`{
    shippingMethods { nodes { id databaseId title description } }
    shippingMethod(id: "flat_rate", idType: DATABASE_ID) { title }
    byGlobalId: shippingMethod(id: "${btoa('shipping_method:flat_rate')}") { databaseId }
    noMethod: shippingMethod(id: "pigeon", idType: DATABASE_ID) { title }
    taxClasses { nodes { name slug } }
    taxRates { nodes { id databaseId name rate class country state postcodes cities compound priority order shipping } }
    reduced: taxRates(where: { class: REDUCED_RATE }) { nodes { rate class country } }
    nowhere: taxRates(where: { postCode: "99999" }) { found }
    taxRate(id: "${btoa('tax_rate:1')}") { rate }
    noRate: taxRate(id: "99", idType: DATABASE_ID) { rate } }`);
  expect(data.shippingMethods.nodes[0]).toEqual({
    id: btoa('shipping_method:flat_rate'),
    databaseId: 'flat_rate',
    title: 'Flat rate',
    description: expect.stringContaining('fixed'),
  });
  expect(data).toMatchObject({
    shippingMethod: { title: 'Flat rate' },
    byGlobalId: { databaseId: 'flat_rate' },
    noMethod: null,
    nowhere: { found: 0 },
    taxRate: { rate: '19.0000' },
    noRate: null,
  });
  expect(data.reduced.nodes).toContainEqual({ rate: '7.0000', class: 'REDUCED_RATE', country: 'DE' });
  expect(data.reduced.nodes.every((rate: any) => rate.class === 'REDUCED_RATE')).toBe(true);
  expect(data.taxClasses.nodes).toContainEqual({ name: 'Reduced rate', slug: 'reduced-rate' });
  expect(data.taxRates.nodes[0]).toMatchObject({
    databaseId: 1,
    name: 'MwSt.',
    class: 'STANDARD',
    country: 'DE',
  });
});

test('the language is what the system status says, and unknown where that is closed', async () => {
  const shop = await startTestApp({ catalogue: smallCatalogue() });
  cleanUp(shop.stop);
  const body = '{"environment":{"language":"de_DE"}}';
  shop.store.faults.set('/system_status', { kind: 'answer', status: 200, body });
  expect((await shop.query('{ generalSettings { language } }')).data.generalSettings.language).toBe('de_DE');
  await shop.purge();
  const refusal = '{"code":"woocommerce_rest_cannot_view","message":"Sorry, you cannot view this resource."}';
  shop.store.faults.set('/system_status', { kind: 'answer', status: 403, body: refusal });
  const { data, errors } = await shop.query('{ generalSettings { title language } }');
  expect(errors).toBeUndefined();
  expect(data.generalSettings).toEqual({ title: 'Kranich Coffee & Tea', language: null });
});
