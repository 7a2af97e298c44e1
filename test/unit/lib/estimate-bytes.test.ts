import { describe, expect, it } from 'vitest';
import { estimateBytes } from '../../../src/lib/estimate-bytes.js';

describe('estimateBytes', () => {
  it('grows with the text, the items and the depth of a value', () => {
    const flat = estimateBytes({ name: 'abc' });
    expect(estimateBytes({ name: 'abcd' })).toBeGreaterThan(flat);
    expect(estimateBytes({ name: 'abc', id: 1 })).toBeGreaterThan(flat);
    expect(estimateBytes({ item: { name: 'abc' } })).toBeGreaterThan(flat);
    expect(estimateBytes([{ name: 'abc' }, { name: 'abc' }])).toBeGreaterThan(2 * flat);
  });

  it('counts at least the text itself, and something for every scalar', () => {
    expect(estimateBytes('x'.repeat(1_000))).toBeGreaterThanOrEqual(2_000);
    for (const scalar of [null, undefined, 0, true]) expect(estimateBytes(scalar)).toBeGreaterThan(0);
  });

  it('gives whole numbers', () => {
    expect(Number.isInteger(estimateBytes({ a: [1, 'b', null, { c: true }] }))).toBe(true);
  });
});
