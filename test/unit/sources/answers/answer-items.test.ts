import { describe, expect, it } from 'vitest';
import { UpstreamBadAnswerError } from '../../../../src/errors.js';
import { createItemReader } from '../../../../src/sources/answers/answer-items.js';

const listed = createItemReader('erp', 'price', { items: 'data.rows', key: 'id.sku' });
const keyed = createItemReader('erp', 'price', { items: 'data' });

describe('the items of an answer', () => {
  it('are found by the key inside each, numbers as text', () => {
    const rows = [{ id: { sku: 'A' } }, { id: { sku: 42 } }];
    expect([...listed({ data: { rows } })]).toEqual([
      ['A', rows[0]],
      ['42', rows[1]],
    ]);
  });

  it('are found by the keys of an object', () => {
    expect([...keyed({ data: { A: 1, B: 2 } })]).toEqual([
      ['A', 1],
      ['B', 2],
    ]);
  });

  it('may be the whole answer', () => {
    expect(createItemReader('erp', 'price', { items: '', key: 'sku' })([{ sku: 'A' }]).size).toBe(1);
    expect(createItemReader('erp', 'price', { items: '' })({ A: 5 }).get('A')).toBe(5);
  });

  it('count once for a key, the last of them', () => {
    const rows = [
      { id: { sku: 'A' }, n: 1 },
      { id: { sku: 'A' }, n: 2 },
    ];
    expect(listed({ data: { rows } }).get('A')).toEqual({ id: { sku: 'A' }, n: 2 });
  });

  it('are passed over without a usable key', () => {
    expect(
      listed({ data: { rows: [null, 'text', {}, { id: { sku: null } }, { id: { sku: ['A'] } }] } }).size,
    ).toBe(0);
  });

  it('do not answer for keys that every object inherits', () => {
    const items = keyed({ data: {} });
    expect(['constructor', '__proto__', 'toString'].map((key) => items.get(key))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([[{}], [{ data: { rows: {} } }], [{ data: { rows: null } }], [null], [[]], ['text']])(
    'are not in %j',
    (body) => {
      expect(() => listed(body)).toThrow(UpstreamBadAnswerError);
      expect(() => listed(body)).toThrow('an array of items at "data.rows"');
    },
  );

  it.each([[{}], [{ data: [] }], [{ data: 5 }]])('are not an object in %j', (body) => {
    expect(() => keyed(body)).toThrow('an object of items at "data"');
  });
});
