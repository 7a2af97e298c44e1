import { describe, expect, it } from 'vitest';
import { storedSlug } from '../../../../src/modules/shared/stored-slug.js';

describe('a slug as WordPress keeps it', () => {
  it.each([
    ['tea', 'tea'],
    ['кофе', '%d0%ba%d0%be%d1%84%d0%b5'],
    ['%d0%ba%d0%be%d1%84%d0%b5', '%d0%ba%d0%be%d1%84%d0%b5'],
    ['%D0%BA%D0%BE%D1%84%D0%B5', '%d0%ba%d0%be%d1%84%d0%b5'],
    ['decke-毛布', 'decke-%e6%af%9b%e5%b8%83'],
    ['Tea', 'Tea'],
    ['100%', '100%'],
  ])('%s is %s', (given, stored) => {
    expect(storedSlug(given)).toBe(stored);
  });
});
