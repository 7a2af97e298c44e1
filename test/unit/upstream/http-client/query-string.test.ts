import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BadInputError } from '../../../../src/errors.js';
import { pathSegment, queryPairs, toQueryString } from '../../../../src/upstream/http-client/query-string.js';

describe('query strings', () => {
  test('lists are joined by commas, booleans and numbers written out, undefined dropped, the order kept', () => {
    const query = {
      include: [3, 1],
      featured: true,
      page: 2,
      search: undefined,
      'attributes[0][slug]': 'a b',
    };
    expect(toQueryString(queryPairs(query))).toBe(
      'include=3,1&featured=true&page=2&attributes%5B0%5D%5Bslug%5D=a%20b',
    );
  });

  test('only characters that a query may have are left, and a server reads what was meant', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }))),
        (pairs) => {
          const text = toQueryString(pairs);
          expect(text).toMatch(/^[\w\-.~%=&,]*$/);
          if (pairs.length > 0)
            expect([...new URLSearchParams(text.replace(/^=$/, '=&'))]).toEqual(wellFormed(pairs));
        },
      ),
    );
  });

  test('a lone surrogate becomes the replacement character', () => {
    expect(toQueryString([['a', 'x\uD800y']])).toBe('a=x%EF%BF%BDy');
  });
});

/** What a form decoder gives back for pairs; it skips nothing but wholly empty ones. */
function wellFormed(pairs: [string, string][]): [string, string][] {
  return pairs.map(([name, value]) => [toUtf8(name), toUtf8(value)]);
}

function toUtf8(text: string): string {
  return Buffer.from(text).toString('utf8');
}

describe('steps of a path', () => {
  test('one step stays one step, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 3 }), (text) => {
        const step = pathSegment(text);
        expect(new URL(`http://h/a/${step}/b`).pathname.split('/')).toHaveLength(4);
      }),
    );
  });

  test.each(['', '.', '..'])('%j is refused: no encoding makes it harmless', (text) => {
    expect(() => pathSegment(text)).toThrow(BadInputError);
  });
});
