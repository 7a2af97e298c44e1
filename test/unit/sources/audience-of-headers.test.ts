import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadInputError } from '../../../src/errors.js';
import { createAudienceReader } from '../../../src/sources/audience-of-headers.js';
import { AUDIENCE_PARTS, audienceKey, ANYONE, onlyParts } from '../../../src/sources/audience.js';

const reader = createAudienceReader({
  currency: { header: 'X-Currency', values: ['EUR', 'USD'] },
  country: { header: 'X-Country', default: 'DE' },
  location: { values: ['berlin', 'Oslo'], default: 'berlin' },
});

describe('the context of a request', () => {
  it('is what its headers say, with the defaults where they say nothing', () => {
    expect(reader.ofHeaders({})).toEqual({ ...ANYONE, country: 'DE', location: 'berlin' });
    expect(reader.ofHeaders({ 'x-currency': ' usd', 'x-country': 'no' })).toEqual({
      ...ANYONE,
      currency: 'USD',
      country: 'NO',
      location: 'berlin',
    });
  });

  it('has no header for what is only an argument, or not configured at all', () => {
    expect(reader.headers).toEqual(['x-currency', 'x-country']);
    expect(reader.ofHeaders({ location: 'Oslo', 'x-customer-group': 'dealers' }).location).toBe('berlin');
  });

  it.each([
    ['currency', { 'x-currency': 'GBP' }],
    ['currency', { 'x-currency': 'USD, EUR' }],
    ['country', { 'x-country': 'Germany' }],
    ['country', { 'x-country': ['DE', 'NO'] }],
  ])('leaves out a %s that is not to be had, and says so: %j', (part, headers) => {
    const unknown: string[] = [];
    const context = reader.ofHeaders(headers, (name) => unknown.push(name));
    expect(context).toEqual(reader.ofHeaders({}));
    expect(unknown).toEqual([part]);
  });

  it('is the same text for requests that mean the same, and for no others', () => {
    expect(reader.variantOf({ 'x-currency': 'usd' })).toBe(reader.variantOf({ 'x-currency': 'USD' }));
    // The answer tells that something was left out.
    expect(reader.variantOf({ 'x-currency': 'GBP' })).not.toBe(reader.variantOf({}));
    expect(reader.variantOf({ 'x-currency': 'GBP' })).toBe(reader.variantOf({ 'x-currency': 'JPY' }));
    expect(reader.variantOf({ 'x-currency': 'USD' })).not.toBe(reader.variantOf({ 'x-currency': 'EUR' }));
    expect(createAudienceReader({ location: { values: ['x'] } }).variantOf({})).toBe('');
  });
});

describe('what an argument chooses', () => {
  it('goes before what the request says', () => {
    const context = reader.ofHeaders({ 'x-currency': 'USD' });
    expect(reader.choose(context, { location: 'OSLO', currency: null })).toEqual({
      ...context,
      location: 'Oslo',
    });
  });

  it.each([
    [{ currency: 'GBP' }, 'What `currency` names is none of EUR, USD.'],
    [{ country: 'D' }, 'What `country` names is no country.'],
    [{ language: 'de' }, 'Nothing in this shop hangs on the language.'],
  ])('is refused when it is not to be had: %j', (choice, message) => {
    expect(() => reader.choose(ANYONE, choice)).toThrow(BadInputError);
    expect(() => reader.choose(ANYONE, choice)).toThrow(message);
  });
});

describe('the key of a context', () => {
  const part = fc.option(fc.string({ maxLength: 4 }), { nil: null });
  const context = fc.record(
    Object.fromEntries(AUDIENCE_PARTS.map((name) => [name, part])) as Record<
      (typeof AUDIENCE_PARTS)[number],
      typeof part
    >,
  );

  it('with a product key behind it is another one for every other context or product', () => {
    fc.assert(
      fc.property(context, fc.string(), context, fc.string(), (a, keyA, b, keyB) => {
        const isSame = keyA === keyB && AUDIENCE_PARTS.every((name) => a[name] === b[name]);
        // Product keys in no context stand alone, and belong to sources that see none: never beside others.
        fc.pre((audienceKey(a) === '') === (audienceKey(b) === ''));
        expect(audienceKey(a) + keyA === audienceKey(b) + keyB).toBe(isSame);
      }),
      { numRuns: 2_000 },
    );
  });

  it('hangs on the parts alone that a source may see', () => {
    const seen = onlyParts({ ...ANYONE, currency: 'EUR', customerGroup: 'dealers' }, ['currency']);
    expect(seen).toEqual({ ...ANYONE, currency: 'EUR' });
  });
});
