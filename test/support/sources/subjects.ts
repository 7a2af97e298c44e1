import type { Sourced } from '../../../src/sources/values/sourced.js';
import type { SourceReader } from '../../../src/sources/source-reader.js';
import type { SourceSubject } from '../../../src/sources/subject.js';

/** A product to ask for; what a test does not name is a simple product with the SKU `A`. */
export function subject({
  meta = {},
  ...fields
}: Partial<Omit<SourceSubject, 'metaValue'>> & { meta?: Record<string, string> } = {}): SourceSubject {
  return {
    id: 1,
    parentId: null,
    type: 'simple',
    sku: 'A',
    categorySlugs: [],
    tagSlugs: [],
    metaValue: (key) => meta[key] ?? null,
    ...fields,
  };
}

/** One simple product for each SKU. */
export function subjects(...skus: string[]): SourceSubject[] {
  return skus.map((sku, index) => subject({ id: index + 1, sku }));
}

/** Asks for all products in one turn, as a list's fields do. */
export function loadAll<T>(
  reader: SourceReader<T>,
  products: readonly SourceSubject[],
): Promise<(Sourced<T> | null)[]> {
  return Promise.all(products.map(async (product) => reader.load(product)));
}
