/**
 * All pages of a list, in order. The first one tells how many there are; the others are read at the same time.
 * @param read reads a page by its number, from 1 on
 * @param pagesOf how many pages the first one says there are; 0 for an empty list
 */
export async function everyPage<Page>(
  read: (page: number) => Promise<Page>,
  pagesOf: (first: Page) => number,
): Promise<Page[]> {
  const first = await read(1);
  const others = Array.from({ length: Math.max(0, pagesOf(first) - 1) }, (_, index) => read(index + 2));
  return [first, ...(await Promise.all(others))];
}
