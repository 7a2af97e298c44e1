import { describe, expect, it } from 'vitest';
import { everyPage } from '../../../src/lib/every-page.js';

describe('every page of a list', () => {
  it.each([0, 1, 2, 5])('is read once and in order when there are %i', async (pages) => {
    const read: number[] = [];
    const found = await everyPage(
      (page) => {
        read.push(page);
        return Promise.resolve({ page, pages });
      },
      (first) => first.pages,
    );
    const expected = Array.from({ length: Math.max(1, pages) }, (_, index) => index + 1);
    expect(read).toEqual(expected);
    expect(found.map(({ page }) => page)).toEqual(expected);
  });

  it('fails when one of them cannot be read', async () => {
    const read = (page: number) => (page === 2 ? Promise.reject(new Error('gone')) : Promise.resolve(3));
    await expect(everyPage(read, (pages) => pages)).rejects.toThrow('gone');
  });
});
