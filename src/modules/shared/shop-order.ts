/** What the shop's own order looks at. */
interface Ordered {
  id: number;
  menuOrder: number;
}

const byTitle = new Intl.Collator('en', { sensitivity: 'base' });

/**
 * Records in the order that WooGraphQL 1.0.2 gives connections without an `orderby`: menu order,
 * then title, then id, all descending.
 */
export function inShopOrder<T extends Ordered>(records: readonly T[], titleOf: (record: T) => string): T[] {
  return records.toSorted(
    (a, b) => b.menuOrder - a.menuOrder || byTitle.compare(titleOf(b), titleOf(a)) || b.id - a.id,
  );
}
