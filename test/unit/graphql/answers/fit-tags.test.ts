import { describe, expect, it } from 'vitest';
import { fitTags } from '../../../../src/graphql/answers/fit-tags.js';

const ids = (kind: string, count: number) => Array.from({ length: count }, (_, id) => `${kind}:${id}`);

describe('fitTags', () => {
  it('keeps every tag once where there is room', () => {
    expect(fitTags(['product:1', 'settings', 'product:1'], 100)).toEqual(['product:1', 'settings']);
  });

  it('leaves single terms to their taxonomy first', () => {
    const read = ['product:1', 'list:product_cat', ...ids('term', 100)];
    expect(fitTags(read, 100)).toEqual(['product:1', 'list:product_cat']);
  });

  it('lets lists stand for single records then', () => {
    const read = ['source:erp', 'settings', 'list:pa_size', ...ids('product', 50), ...ids('variation', 50)];
    expect(fitTags([...read, ...ids('review', 9)], 100)).toEqual([
      'source:erp',
      'settings',
      'list:pa_size',
      'list:products',
      'list:reviews',
    ]);
    expect(fitTags([...ids('content', 50), ...ids('user', 50)], 100)).toEqual([
      'list:posts',
      'list:pages',
      'list:media',
      'list:users',
    ]);
  });

  it('never takes more room than there is', () => {
    const fitting = fitTags(ids('list', 1_000), 100);
    expect(fitting.join(',').length).toBeLessThanOrEqual(100);
    expect(fitting.length).toBeGreaterThan(10);
  });
});
