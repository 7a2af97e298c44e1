import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cacheKey } from '../../../src/cache/keys.js';
import { tags } from '../../../src/cache/tags.js';
import type { JsonLike } from '../../../src/lib/canonical-json.js';

const part: fc.Arbitrary<JsonLike> = fc.letrec((tie) => ({
  part: fc.oneof(
    { maxDepth: 2 },
    fc.string({ unit: fc.constantFrom('a', 'b', ':', ',', '"', '\\', '[', ']', '\u0000') }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('part'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('part'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).part as fc.Arbitrary<JsonLike>;

function withKeysReversed(value: JsonLike): JsonLike {
  if (Array.isArray(value)) return value.map(withKeysReversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, withKeysReversed(inner)]),
  );
}

describe('cacheKey', () => {
  it('reads back as its parts, so different parts never share a key', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        expect(JSON.parse(cacheKey(...parts))).toEqual(parts);
      }),
    );
  });

  it('is the same whatever the order of properties', () => {
    fc.assert(
      fc.property(part, (value) => {
        expect(cacheKey(withKeysReversed(value))).toBe(cacheKey(value));
      }),
    );
  });

  it.each([
    [
      ['a:b', 'c'],
      ['a', 'b:c'],
    ],
    [['1'], [1]],
    [['a', ''], ['a']],
    [[null], ['null']],
    [[['a', 'b']], ['a', 'b']],
    [[{ a: 1 }], [{ a: '1' }]],
  ])('tells %j from %j', (one, other) => {
    expect(cacheKey(...(one as JsonLike[]))).not.toBe(cacheKey(...(other as JsonLike[])));
  });

  it('leaves out undefined properties', () => {
    expect(cacheKey({ first: 10, after: undefined })).toBe(cacheKey({ first: 10 }));
  });

  it('refuses numbers that JSON cannot hold', () => {
    expect(() => cacheKey(Number.NaN)).toThrow(RangeError);
    expect(() => cacheKey({ price: Infinity })).toThrow(RangeError);
  });
});

describe('tags', () => {
  it('name what changed', () => {
    expect([
      tags.product(14),
      tags.variation(15),
      tags.term(16),
      tags.review(17),
      tags.list('products'),
      tags.source('erp'),
      tags.settings,
    ]).toEqual([
      'product:14',
      'variation:15',
      'term:16',
      'review:17',
      'list:products',
      'source:erp',
      'settings',
    ]);
  });
});
