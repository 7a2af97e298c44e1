import { isVariation, type ItemRecord, type ReviewRecord } from '../catalogue/records.js';
import { ratingOf } from '../view/rating.js';
import { summarizePrices } from '../view/sale-price.js';
import { titleOf, type ViewContext } from '../view/sellable.view.js';
import { compareText } from './text-search.js';

export type Direction = 'asc' | 'desc';
type KeyValue = number | string;

/** What to sort by: numbers and plain texts such as dates, or texts for people, which need the slower collation. */
interface Key {
  of: (item: ItemRecord) => KeyValue;
  compare: (a: KeyValue, b: KeyValue) => number;
}

const plain = (of: Key['of']): Key => ({ of, compare: (a, b) => Number(a > b) - Number(a < b) });
const collated = (of: Key['of']): Key => ({ of, compare: (a, b) => compareText(String(a), String(b)) });

/**
 * Sorts products or variations the way WooCommerce does. Ties go by id, in the same direction; popularity and rating
 * always run from high to low (recorded); `include` keeps the order of the asked ids.
 */
export function sortItems(
  context: ViewContext,
  items: ItemRecord[],
  orderBy: string,
  direction: Direction,
): ItemRecord[] {
  const { catalogue } = context;
  const title = collated((item) => titleOf(catalogue, item));
  switch (orderBy) {
    case 'include':
    case 'post__in':
      return items;
    case 'id':
      return byKeys(items, direction, []);
    case 'title':
      return byKeys(items, direction, [title]);
    case 'slug':
      return byKeys(items, direction, [collated((item) => (item.status === 'draft' ? '' : item.slug))]);
    case 'modified':
      return byKeys(items, direction, [plain((item) => item.date_modified_gmt)]);
    case 'menu_order':
      return byKeys(items, direction, [plain((item) => item.menu_order), title]);
    case 'price':
      return byKeys(items, direction, [priceKey(context, direction)]);
    case 'popularity':
    case 'sales':
      return byKeys(items, 'desc', [plain((item) => (isVariation(item) ? 0 : item.total_sales))]);
    case 'rating':
      return byKeys(items, 'desc', [
        plain((item) => Number(ratingOf(catalogue, item.id).average_rating)),
        plain((item) => ratingOf(catalogue, item.id).rating_count),
      ]);
    case 'comment_count':
      return byKeys(items, direction, [
        plain((item) => catalogue.reviewsOf(item.id).filter(isApproved).length),
      ]);
    default:
      return byKeys(items, direction, [plain((item) => item.date_created_gmt)]);
  }
}

function isApproved(review: ReviewRecord): boolean {
  return review.status === 'approved';
}

/** Ascending by the lowest, descending by the highest price of a product; no price counts as 0 (recorded). */
function priceKey({ catalogue, now }: ViewContext, direction: Direction): Key {
  return plain((item) => {
    const { min, max } = summarizePrices(catalogue, item, now);
    return Number(direction === 'asc' ? min : max);
  });
}

/** Keys are worked out once per item, not once per comparison. */
function byKeys(items: ItemRecord[], direction: Direction, keys: Key[]): ItemRecord[] {
  const sign = direction === 'asc' ? 1 : -1;
  const rows = items.map((item) => ({ item, values: keys.map((key) => key.of(item)) }));
  rows.sort((a, b) => {
    for (const [index, key] of keys.entries()) {
      const order = key.compare(a.values[index] ?? 0, b.values[index] ?? 0);
      if (order !== 0) return sign * order;
    }
    return sign * (a.item.id - b.item.id);
  });
  return rows.map(({ item }) => item);
}
