import { describe, expect, it } from 'vitest';
import { UpstreamBadAnswerError } from '../../../../src/errors.js';
import { ItemFields } from '../../../../src/sources/answers/item-fields.js';
import { createPriceMapper } from '../../../../src/sources/answers/price-mapper.js';
import type { PriceDefaults } from '../../../../src/sources/answers/price-mapper.js';
import type { PriceFields } from '../../../../src/sources/source-config.js';

const PATHS: PriceFields = {
  current: 'now',
  regular: 'list',
  sale: 'promo',
  currency: 'money.code',
  saleFrom: 'from',
  saleTo: 'to',
  validUntil: 'until',
  tiers: { path: 'tiers', minQuantity: 'from', price: 'each' },
};

function map(item: unknown, { paths = PATHS, ...defaults }: PriceDefaults & { paths?: PriceFields } = {}) {
  return createPriceMapper(new ItemFields('erp', 'price'), paths, { currency: 'EUR', ...defaults })('EUR')(
    item,
  );
}

describe('a price item', () => {
  it('is read field by field', () => {
    const item = {
      now: '8.00',
      list: 10.5,
      promo: '8.00',
      money: { code: 'eur' },
      from: '2026-11-20',
      to: '2026-11-30T12:00:00+01:00',
      until: '2026-12-24',
      tiers: [
        { from: 50, each: 6.5 },
        { from: '10', each: '7.00' },
      ],
    };
    expect(map(item, { taxIncluded: false })).toEqual({
      current: '8.00',
      reduced: true,
      regular: '10.5',
      sale: '8.00',
      currency: 'EUR',
      saleFrom: Date.UTC(2026, 10, 20),
      saleTo: Date.UTC(2026, 10, 30, 11),
      validUntil: Date.UTC(2026, 11, 25),
      tiers: [
        { minQuantity: 10, amount: '7.00' },
        { minQuantity: 50, amount: '6.5' },
      ],
      taxIncluded: false,
    });
  });

  it.each([
    ['only a current price', { now: 5 }, { current: '5', regular: '5', sale: null }],
    ['only a regular price', { list: 5 }, { current: null, regular: '5', sale: null }],
    [
      'a current price under the regular one',
      { now: '4', list: '5' },
      { current: '4', reduced: true, regular: '5', sale: '4' },
    ],
    [
      'a current price over the regular one',
      { now: '6', list: '5' },
      { current: '6', reduced: false, regular: '5', sale: null },
    ],
    [
      'a sale price as high as the regular one',
      { list: '5', promo: '5.00' },
      { current: null, regular: '5', sale: null },
    ],
    ['a price of zero', { now: 0 }, { current: '0', regular: '0', sale: null }],
    ['empty texts', { now: '', list: '5', promo: '' }, { current: null, regular: '5', sale: null }],
  ])('may hold %s', (_, item, expected) => {
    expect(map(item)).toMatchObject(expected);
  });

  it.each([{}, { now: null, list: '' }, { promo: '5' }, null, 'text', 7])('holds no price: %j', (item) => {
    expect(map(item)).toBeNull();
  });

  it('includes the whole last day of a sale whose end is a date', () => {
    expect(map({ list: 5, to: '2026-11-30' })?.saleTo).toBe(Date.UTC(2026, 11, 1));
  });

  it.each([
    ['current', { now: 'abc' }, 'is not a plain decimal number'],
    ['current', { now: '1,50' }, 'is not a plain decimal number'],
    ['current', { now: 1e21 }, 'is not a plain decimal number'],
    ['current', { now: 'NaN' }, 'is not a plain decimal number'],
    ['current', { now: true }, 'is not a plain decimal number'],
    ['current', { now: { amount: 5 } }, 'is not a plain decimal number'],
    ['regular', { list: -1 }, 'is negative'],
    ['sale', { list: 5, promo: '-0.01' }, 'is negative'],
    ['currency', { now: 5, money: { code: 'USD' } }, 'is not the one asked for (EUR)'],
    ['currency', { now: 5, money: { code: ['EUR'] } }, 'is not text'],
    ['saleFrom', { now: 5, from: 'soon' }, 'is not an ISO 8601 date'],
    ['saleTo', { now: 5, to: 1766534400 }, 'is not an ISO 8601 date'],
  ])('is unusable for its %s: %j', (field, item, why) => {
    const read = () => map(item);
    expect(read).toThrow(UpstreamBadAnswerError);
    expect(read).toThrow(`"${field}" ${why}`);
  });

  it('keeps the unusable value out of the message', () => {
    expect(() => map({ now: 'Bearer s3cret' })).toThrow(expect.not.stringContaining('s3cret'));
  });

  it('has to name its currency when a place for it is configured and no default is', () => {
    expect(() => map({ now: 5 }, { currency: undefined })).toThrow('"currency" is missing');
  });

  it("is in the shop's currency when nothing says otherwise", () => {
    expect(map({ now: 5 }, { currency: undefined, paths: { current: 'now' } })?.currency).toBe('EUR');
  });

  it("is unusable when the configured currency is not the shop's", () => {
    expect(() => map({ now: 5 }, { currency: 'CHF' })).toThrow('"currency" is not the one asked for (EUR)');
  });

  it('may be the bare amount', () => {
    expect(map(12.5, { paths: { current: '' } })?.current).toBe('12.5');
  });

  it.each([
    ['nearest', '9.98', '10.00'],
    ['nearest', '9.97', '9.95'],
    ['nearest', '9.975', '10.00'],
    ['up', '9.96', '10.00'],
    ['down', '9.99', '9.95'],
    ['up', '9.95', '9.95'],
  ] as const)('is rounded %s to a step: %s becomes %s', (mode, now, current) => {
    const item = { now, tiers: [{ from: 2, each: now }] };
    expect(map(item, { rounding: { step: '0.05', mode } })).toMatchObject({
      current,
      regular: current,
      tiers: [{ minQuantity: 2, amount: current }],
    });
  });

  it.each([
    ['tiers.minQuantity', [{ each: 5 }]],
    ['tiers.minQuantity', [{ from: 0, each: 5 }]],
    ['tiers.price', [{ from: 5 }]],
    ['tiers.price', [{ from: 5, each: -1 }]],
    ['tiers', 'many'],
  ])('is unusable for its %s: %j', (field, tiers) => {
    expect(() => map({ now: 5, tiers })).toThrow(`"${field}"`);
  });
});
