import { describe, expect, it } from 'vitest';
import { createFieldsMapper } from '../../../../src/sources/answers/fields-mapper.js';
import { ItemFields } from '../../../../src/sources/answers/item-fields.js';
import { UnusableItemError } from '../../../../src/sources/answers/unusable-item.js';
import type { DecimalMark } from '../../../../src/lib/decimal-text.js';
import type { ExtraFieldType } from '../../../../src/sources/source-config.js';

/** What becomes of one value; the words of the fault when it cannot be used. */
function read(type: ExtraFieldType, value: unknown, decimalMark?: DecimalMark): unknown {
  const map = createFieldsMapper(new ItemFields('pim', 'fields', decimalMark), {
    size: { type, path: 'a.b' },
  });
  const { size } = map({ a: { b: value } }) ?? {};
  return size instanceof UnusableItemError ? size.message.replace(/^.*product: /, '') : size;
}

const LABEL = { enum: { A_PLUS: 'A+', B: 'B' } };

describe('the value of an extra field', () => {
  it.each<[ExtraFieldType, unknown, unknown]>([
    ['Decimal', '1.234,50', '1234.50'],
    ['Float', '-1,5', -1.5],
    ['Int', '1.234', 1234],
    ['[Float!]', '1,5; 2,5', [1.5, 2.5]],
    ['[String!]', 'a, b;c', ['a', 'b;c']],
    ['String', '1.234,50', '1.234,50'],
  ])('may be written with a comma before its decimals: %s from %j', (type, value, expected) => {
    expect(read(type, value, ',')).toEqual(expected);
  });

  it.each<[ExtraFieldType, unknown, unknown]>([
    ['String', 'As it is ', 'As it is '],
    ['String', 12, '12'],
    ['ID', 12, '12'],
    ['Int', 3, 3],
    ['Int', '3', 3],
    ['Int', ' 03.0 ', 3],
    ['Int', -2147483648, -2147483648],
    ['Float', '2.50', 2.5],
    ['Float', 1e-9, 1e-9],
    ['Boolean', 'yes', true],
    ['Boolean', '0', false],
    ['Boolean', false, false],
    ['Decimal', '12.50', '12.50'],
    ['Decimal', -3, '-3'],
    ['DateTime', '2026-03-01', '2026-03-01T00:00:00.000Z'],
    ['DateTime', '20260301', '2026-03-01T00:00:00.000Z'],
    ['DateTime', '2026-03-01T09:00:00+01:00', '2026-03-01T08:00:00.000Z'],
    ['[String!]', ['a', 2, null, ''], ['a', '2']],
    ['[String!]', 'a, b,, c', ['a', 'b', 'c']],
    ['[String!]', [], []],
    ['[Int!]', '1,2', [1, 2]],
    ['[Int!]', 1, [1]],
    ['[Boolean!]', ['yes', false], [true, false]],
    ['[Boolean!]', false, [false]],
    ['[String!]', ['a', false, 'NULL'], ['a']],
    [LABEL, 'A+', 'A_PLUS'],
    [LABEL, ' b ', 'B'],
  ])('of type %j is read from %j', (type, value, expected) => {
    expect(read(type, value)).toEqual(expected);
  });

  it.each<[ExtraFieldType, unknown]>([
    ['String', null],
    ['Int', ''],
    ['[String!]', undefined],
    [LABEL, ''],
    ['String', false],
    ['ID', 'NULL'],
    ['Float', false],
    ['Boolean', 'null'],
    ['DateTime', ' '],
    ['DateTime', false],
    ['DateTime', '00000000'],
    ['[String!]', false],
    ['[Boolean!]', 'NULL'],
    [LABEL, false],
  ])('of type %j is none for %j', (type, value) => {
    expect(read(type, value)).toBeNull();
  });

  it.each<[ExtraFieldType, unknown, string]>([
    ['String', { a: 1 }, 'is not text'],
    ['String', true, 'is not text'],
    ['Int', 'soon', 'is not a whole number'],
    ['Int', 1.5, 'is not a whole number'],
    ['Int', NaN, 'is not a whole number'],
    ['Int', true, 'is not a whole number'],
    ['Int', 2147483648, 'is beyond 32 bits'],
    ['Float', '1,5', 'is not a number'],
    ['Float', Infinity, 'is not a number'],
    ['Boolean', 'maybe', 'is neither true nor false'],
    ['Decimal', '1e5', 'is not a plain decimal number'],
    ['DateTime', '2026-02-30', 'is not an ISO 8601 date'],
    ['DateTime', '20260230', 'is not an ISO 8601 date'],
    ['DateTime', 1767225600, 'is not an ISO 8601 date'],
    ['[Int!]', ['1', 'x'], 'is not a whole number'],
    ['[String!]', { a: 1 }, 'is not text'],
    [LABEL, 'C', 'is none of its values'],
    [LABEL, ['B'], 'is none of its values'],
  ])('of type %j cannot be %j', (type, value, fault) => {
    expect(read(type, value)).toBe(`"size" ${fault}.`);
  });

  it('fails without the others', () => {
    const int = (path: string) => ({ type: 'Int', path }) as const;
    // An object has a `constructor` from birth.
    const configs = Object.fromEntries([
      ['constructor', int('x')],
      ['size', int('size')],
    ]);
    const map = createFieldsMapper(new ItemFields('pim', 'fields'), configs);
    expect(map({ x: 'x', size: 4 })).toEqual({ constructor: expect.any(UnusableItemError), size: 4 });
    expect(map(null)).toEqual({ constructor: null, size: null });
    expect(map('text')).toEqual({ constructor: null, size: null });
  });
});
