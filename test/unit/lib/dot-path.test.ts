import { describe, expect, it } from 'vitest';
import { dotPath } from '../../../src/lib/dot-path.js';

const answer = { data: { rows: [{ sku: 'A' }, { sku: 'B' }] }, '0': 'zero', empty: null, text: 'abc' };

describe('dotPath', () => {
  it.each([
    ['', answer],
    ['data.rows.1.sku', 'B'],
    ['0', 'zero'],
    ['empty', null],
  ])('reads %j', (path, expected) => {
    expect(dotPath(path)(answer)).toBe(expected);
  });

  it.each([
    'data.rows.2',
    'data.rows.01x',
    'empty.x',
    'text.length',
    'data.rows.length',
    'nowhere.at.all',
    'data..rows',
  ])('leads nowhere for %j', (path) => {
    expect(dotPath(path)(answer)).toBeUndefined();
  });

  it.each([
    '__proto__',
    'constructor',
    'constructor.prototype',
    'data.rows.__proto__',
    'toString',
    'data.rows.map',
  ])('never reaches what is inherited: %j', (path) => {
    expect(dotPath(path)(answer)).toBeUndefined();
  });

  it('reads an own key that is called like an inherited one', () => {
    expect(dotPath('__proto__.x')(JSON.parse('{"__proto__":{"x":1}}'))).toBe(1);
  });

  it('leads nowhere from what is no object', () => {
    expect([null, undefined, 5, 'text', true].map(dotPath('a'))).toEqual(Array(5).fill(undefined));
  });
});
