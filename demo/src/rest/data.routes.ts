import { CONTINENTS } from '../data/continents.js';
import { STATES } from '../data/states.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import { resourceLinks } from '../view/links.js';
import { RestError } from './rest-error.js';
import { ALLOW, route, type Reply, type Route } from './route.js';

const READ = ['GET'];
const REGION_NAMES = new Intl.DisplayNames('en', { type: 'region' });
const CURRENCY_NAMES = new Intl.DisplayNames('en', { type: 'currency' });
/** Where WooCommerce's names are not those of the Unicode consortium. */
const OTHER_NAMES: Record<string, string> = {
  GB: 'United Kingdom (UK)',
  US: 'United States (US)',
  CZ: 'Czech Republic',
  TR: 'Türkiye',
};

/** What there is in the world: continents, countries with their states, currencies. */
export const dataRoutes: Route[] = [
  route({
    path: 'data',
    allow: ALLOW.read,
    arguments: {},
    answer: ({ context: { api } }) => ({ kind: 'body', body: indexOf(api) }),
  }),
  route({
    path: 'data/countries',
    allow: ALLOW.read,
    arguments: {},
    answer: ({ context: { api } }) => {
      const codes = Object.values(CONTINENTS).flatMap(({ countries }) => countries.split(' '));
      const countries = codes.map(country).sort((a, b) => a.name.localeCompare(b.name));
      return { kind: 'body', body: countries.map((entry) => linked(api, 'countries', entry.code, entry)) };
    },
  }),
  route({
    path: 'data/countries/{slug}',
    allow: ALLOW.read,
    arguments: {},
    answer: ({ context: { api }, path }): Reply => {
      const asked = path.split('/')[2] ?? '';
      const isKnown = Object.values(CONTINENTS).some(({ countries }) =>
        countries.split(' ').includes(asked.toUpperCase()),
      );
      if (!isKnown) return noLocation();
      return { kind: 'body', body: linked(api, 'countries', asked, country(asked.toUpperCase())) };
    },
  }),
  route({
    path: 'data/continents',
    allow: ALLOW.read,
    arguments: {},
    answer: ({ context: { api } }) => ({
      kind: 'body',
      body: Object.keys(CONTINENTS).flatMap((code) => {
        const found = continent(code);
        return found ? [linked(api, 'continents', code, found)] : [];
      }),
    }),
  }),
  route({
    path: 'data/continents/{slug}',
    allow: ALLOW.read,
    arguments: {},
    answer: ({ context: { api }, path }): Reply => {
      const asked = path.split('/')[2] ?? '';
      const found = continent(asked.toUpperCase());
      return found ? { kind: 'body', body: linked(api, 'continents', asked, found) } : noLocation();
    },
  }),
  route({
    path: 'data/currencies',
    allow: ALLOW.read,
    arguments: {},
    answer: ({ context: { api }, catalogue }) => ({
      kind: 'body',
      body: Intl.supportedValuesOf('currency').map((code) =>
        linked(api, 'currencies', code, currency(catalogue, code)),
      ),
    }),
  }),
  route({
    path: 'data/currencies/{slug}',
    allow: ALLOW.read,
    arguments: {},
    answer: ({ context: { api }, catalogue, path }): Reply => {
      const asked = path.split('/')[2] ?? '';
      const code = asked === 'current' ? catalogue.currency.code : asked.toUpperCase();
      if (!Intl.supportedValuesOf('currency').includes(code)) {
        const message = 'There are no currencies matching these parameters.';
        return {
          kind: 'error',
          error: new RestError(404, 'woocommerce_rest_data_invalid_currency', message),
          allow: true,
        };
      }
      return { kind: 'body', body: linked(api, 'currencies', code, currency(catalogue, code)) };
    },
  }),
];

function indexOf(api: string) {
  const lists = [
    ['continents', 'The continents with their countries and states.'],
    ['countries', 'The countries with their states.'],
    ['currencies', 'The currencies that a shop can take.'],
  ] as const;
  return lists.map(([slug, description]) => ({
    slug,
    description,
    _links: resourceLinks(api, { self: `data/${slug}`, collection: 'data' }, READ),
  }));
}

function country(code: string) {
  const name = OTHER_NAMES[code] ?? REGION_NAMES.of(code) ?? code;
  const states = (STATES[code] ?? '').split('|').filter((entry) => entry !== '');
  return {
    code,
    name,
    states: states.map((entry) => {
      const [stateCode = '', ...words] = entry.split(' ');
      return { code: stateCode, name: words.join(' ') };
    }),
  };
}

function continent(code: string) {
  const found = CONTINENTS[code];
  return found && { code, name: found.name, countries: found.countries.split(' ').map(country) };
}

function currency({ currency: own }: Catalogue, code: string) {
  if (code === own.code) return own;
  const parts = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: code,
    currencyDisplay: 'narrowSymbol',
  });
  const symbol = parts.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? code;
  return { code, name: CURRENCY_NAMES.of(code) ?? code, symbol };
}

function linked<T extends object>(api: string, list: string, key: string, body: T) {
  return {
    ...body,
    _links: resourceLinks(api, { self: `data/${list}/${key}`, collection: `data/${list}` }, READ),
  };
}

function noLocation(): Reply {
  const error = new RestError(
    404,
    'woocommerce_rest_data_invalid_location',
    'There are no locations matching these parameters.',
  );
  return { kind: 'error', error, allow: true };
}
