import type { KindName } from './faulty-source-shop.js';
import type { Item, Wrong } from './faulty-system.js';

/** The words in which shoppers are told. */
export const WORDS = {
  UPSTREAM_TIMEOUT: 'The source did not answer in time.',
  UPSTREAM_UNAVAILABLE: 'The source is not available.',
  UPSTREAM_RATE_LIMITED: 'The source asked us to slow down.',
  UPSTREAM_BAD_ANSWER: 'The source did not answer as configured.',
} as const;

export type Code = keyof typeof WORDS;

/** Why a cell is empty. */
export type Reasons = Partial<Record<KindName, string>>;

/** Nothing can be used of the answer, or there is none. */
export interface WholeFault {
  name: string;
  wrong: Wrong;
  /** What it is called where nothing else is said. */
  code: Code;
  /** By kinds that call it otherwise. */
  codes?: Partial<Record<KindName, Code>>;
  /** How long the source is left alone, in milliseconds; 5 s where nothing else is said. */
  restMs?: Partial<Record<KindName, number>>;
  /** By kinds whose breaker does not count it. */
  isNoFaultOf?: readonly KindName[];
  isSlow?: boolean;
  not: Reasons;
}

/** What becomes of one half of the first product: `unusable`, told to be missing, or a value. */
export type Fate =
  { unusable: string } | { missing: string } | { amount: string } | { quantity: number } | 'good';

/** The first product is not as it should be; everything else is. */
export interface ItemFault {
  name: string;
  wrong: Wrong;
  price: Fate;
  stock: Fate;
  not: Reasons;
}

const NO_SYSTEM =
  'custom fields come with the product: there is nobody to ask, and the shop’s faults are tested elsewhere';
const NO_WIRE = 'a file on the disk is not asked over a network';
const OWN_MEMORY =
  'what a module reads is in our memory before we see it; how much that may be is its own affair';
const A_MODULE_THROWS = 'UPSTREAM_UNAVAILABLE';

/** Faults of whole answers. */
export const WHOLE_FAULTS: WholeFault[] = [
  { name: 'refused', wrong: 'refuse', code: 'UPSTREAM_UNAVAILABLE', not: { meta: NO_SYSTEM } },
  {
    name: 'hang',
    wrong: 'hang',
    code: 'UPSTREAM_TIMEOUT',
    isSlow: true,
    not: { meta: NO_SYSTEM, 'file path': NO_WIRE },
  },
  {
    name: 'slow drip',
    wrong: 'drip',
    code: 'UPSTREAM_TIMEOUT',
    isSlow: true,
    not: { meta: NO_SYSTEM, 'file path': NO_WIRE },
  },
  {
    name: '429',
    wrong: { status: 429, headers: { 'retry-after': '20' } },
    code: 'UPSTREAM_RATE_LIMITED',
    codes: { module: A_MODULE_THROWS },
    restMs: { 'http GET': 20_000, 'http POST': 20_000, 'http one by one': 20_000, graphql: 20_000 },
    isNoFaultOf: ['http GET', 'http POST', 'http one by one', 'graphql'],
    not: { meta: NO_SYSTEM, 'file path': NO_WIRE },
  },
  {
    name: '5xx',
    wrong: { status: 500 },
    code: 'UPSTREAM_UNAVAILABLE',
    not: { meta: NO_SYSTEM, 'file path': NO_WIRE },
  },
  {
    name: 'HTML',
    wrong: { text: '<!doctype html><title>Maintenance</title>' },
    code: 'UPSTREAM_BAD_ANSWER',
    codes: { module: A_MODULE_THROWS },
    not: { meta: NO_SYSTEM },
  },
  {
    name: 'half a JSON',
    wrong: { text: '[{"sku":"KR-KIV","list":"2' },
    code: 'UPSTREAM_BAD_ANSWER',
    codes: { module: A_MODULE_THROWS },
    not: { meta: NO_SYSTEM },
  },
  {
    name: 'a bare NaN in the JSON',
    wrong: { text: '[{"sku":"KR-KIV","list":NaN,"qty":NaN}]' },
    code: 'UPSTREAM_BAD_ANSWER',
    codes: { module: A_MODULE_THROWS },
    not: { meta: NO_SYSTEM },
  },
  {
    name: 'an answer of another form',
    wrong: { text: '{"status":"ok","data":"none"}' },
    code: 'UPSTREAM_BAD_ANSWER',
    not: { meta: NO_SYSTEM, 'http one by one': 'any object may be the item; what it lacks is missing' },
  },
  {
    name: 'empty',
    wrong: { text: '' },
    code: 'UPSTREAM_BAD_ANSWER',
    codes: { module: A_MODULE_THROWS },
    not: { meta: NO_SYSTEM },
  },
  {
    name: '50 MB',
    wrong: { bytes: 50 * 1024 * 1024 },
    code: 'UPSTREAM_BAD_ANSWER',
    not: { meta: NO_SYSTEM, module: OWN_MEMORY },
  },
];

const first = (changes: Partial<Item>): Wrong => ({
  items: ([item, ...others]) => [{ ...item!, ...changes }, ...others],
});
const NO_ANSWER = 'The source has no answer for this product.';
const ONE_ITEM = 'the answer is the one item, which has no key';
const ONE_PRODUCT = 'a product has its custom fields once, under their names';

/** Faults of single items. */
export const ITEM_FAULTS: ItemFault[] = [
  {
    name: 'wrong types',
    wrong: first({ list: { amount: 1 }, qty: ['many'] }),
    price: { unusable: '"regular" is not a plain decimal number' },
    stock: { unusable: '"quantity" is not a plain number' },
    not: {},
  },
  {
    name: 'NaN',
    wrong: first({ list: 'NaN', qty: 'NaN' }),
    price: { unusable: '"regular" is not a plain decimal number' },
    stock: { unusable: '"quantity" is not a plain number' },
    not: {},
  },
  {
    name: 'a negative price',
    wrong: first({ list: '-1.00' }),
    price: { unusable: '"regular" is negative' },
    stock: 'good',
    not: {},
  },
  {
    name: 'unknown currency',
    wrong: first({ cur: 'XXX' }),
    price: { unusable: '"currency" is not the one asked for (EUR)' },
    stock: 'good',
    not: {},
  },
  {
    name: 'a missing key',
    wrong: { items: (items) => items.slice(1) },
    price: { missing: NO_ANSWER },
    stock: { missing: NO_ANSWER },
    not: {},
  },
  {
    name: 'extra keys',
    wrong: {
      items: (items) => [{ sku: 'NOBODY', list: '1', qty: 1 }, { list: '2', qty: 2 }, null, 7, ...items],
    },
    price: 'good',
    stock: 'good',
    not: { 'http one by one': ONE_ITEM, meta: ONE_PRODUCT },
  },
  {
    name: 'duplicate keys',
    wrong: { items: (items) => [...items, { ...items[0]!, list: '19.95', qty: 3 }] },
    price: { amount: '19.95' },
    stock: { quantity: 3 },
    not: { 'http one by one': ONE_ITEM, meta: ONE_PRODUCT },
  },
  {
    name: 'negative stock',
    wrong: first({ qty: -3 }),
    price: 'good',
    stock: { quantity: -3 },
    not: {},
  },
  {
    name: 'a sale whose end is in the past',
    wrong: first({ list: '18.00', promo: '9.00', saleTo: '2020-01-31' }),
    price: { amount: '18.00' },
    stock: 'good',
    not: {},
  },
  {
    name: 'a price whose end is in the past',
    wrong: first({ until: '2020-01-31T00:00:00Z' }),
    price: { missing: 'What the source said about this product counts no longer.' },
    stock: 'good',
    not: {},
  },
];

/** Systems that cannot be reached under their address, from the start. */
export const ADDRESS_FAULTS: { name: string; https?: boolean; place?: string; not: Reasons }[] = [
  {
    name: 'TLS error',
    https: true,
    not: { meta: NO_SYSTEM, 'file path': NO_WIRE },
  },
  {
    name: 'DNS error',
    // Longer than a name may be, so that nobody on the network is asked.
    place: `http://${'erp'.padEnd(64, '-x')}.invalid`,
    not: { meta: NO_SYSTEM, 'file path': NO_WIRE },
  },
];
