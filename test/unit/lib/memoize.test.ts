import { expect, it } from 'vitest';
import { memoize } from '../../../src/lib/memoize.js';

it('makes a value once for each key, by identity', () => {
  let made = 0;
  const of = memoize((key: object) => ({ key, number: (made += 1) }));
  const [a, b] = [{}, {}];
  expect(of(a)).toBe(of(a));
  expect(of(b)).toEqual({ key: b, number: 2 });
});

it('makes it anew after an attempt that threw', () => {
  let attempts = 0;
  const of = memoize((key: string) => {
    attempts += 1;
    if (attempts === 1) throw new Error('not yet');
    return { key };
  });
  expect(() => of('a')).toThrow('not yet');
  expect(of('a')).toEqual({ key: 'a' });
});
