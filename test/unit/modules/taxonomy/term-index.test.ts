import { expect, test } from 'vitest';
import { TermIndex } from '../../../../src/modules/taxonomy/term-index.model.js';
import type { TermModel } from '../../../../src/modules/taxonomy/term.model.js';

const BLANKETS: TermModel = {
  kind: 'term',
  taxonomy: 'product_cat',
  id: 37,
  slug: '%e6%af%9b%e5%b8%83',
  name: '毛布',
  description: null,
  count: 4,
  parentId: 0,
  menuOrder: 0,
  display: 'default',
  image: null,
};

test.each(['毛布', '%e6%af%9b%e5%b8%83'])('a term of another script is found by the slug %s', (slug) => {
  expect(new TermIndex([BLANKETS]).bySlug(slug)).toBe(BLANKETS);
});
