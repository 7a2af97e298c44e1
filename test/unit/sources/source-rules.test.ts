import { describe, expect, it } from 'vitest';
import { includesSubject, keyOfSubject } from '../../../src/sources/source-rules.js';
import type { SourceRules } from '../../../src/sources/source-config.js';
import { subject } from '../../support/sources/subjects.js';

const tea = subject({
  id: 14,
  sku: 'TEA-1',
  type: 'simple',
  categorySlugs: ['tea', 'food'],
  meta: { on_erp: '1', erp_code: 'E-9' },
});

describe('the rules of a source', () => {
  it.each<[string, SourceRules | undefined, boolean]>([
    ['no rules', undefined, true],
    ['empty rules', {}, true],
    ['one of its categories', { categories: ['coffee', 'food'] }, true],
    ['other categories', { categories: ['coffee'] }, false],
    ['its type', { productTypes: ['variation', 'simple'] }, true],
    ['another type', { productTypes: ['variation'] }, false],
    ['its meta', { meta: { key: 'on_erp', value: '1' } }, true],
    ['another text of its meta', { meta: { key: 'on_erp', value: '' } }, false],
    ['meta it has not', { meta: { key: 'on_pim', value: '1' } }, false],
    ['its SKU', { skus: ['TEA-1'] }, true],
    ['another SKU', { skus: ['tea-1'] }, false],
    [
      'all rules',
      { categories: ['tea'], productTypes: ['simple'], skus: ['TEA-1'], meta: { key: 'on_erp', value: '1' } },
      true,
    ],
    ['all rules but one', { categories: ['tea'], productTypes: ['simple'], skus: ['COFFEE'] }, false],
  ])('with %s', (_, rules, expected) => {
    expect(includesSubject(rules, tea)).toBe(expected);
  });

  it('that name SKUs leave out a product without one', () => {
    expect(includesSubject({ skus: [''] }, subject({ sku: null }))).toBe(false);
  });
});

describe('the key of a product', () => {
  it.each([
    ['sku', 'TEA-1'],
    ['id', '14'],
    [{ meta: 'erp_code' }, 'E-9'],
    [{ meta: 'nothing' }, null],
  ] as const)('by %j', (key, expected) => {
    expect(keyOfSubject(key, tea)).toBe(expected);
  });

  it.each([null, ''])('is none without a SKU: %j', (sku) => {
    expect(keyOfSubject('sku', subject({ sku }))).toBeNull();
  });
});
