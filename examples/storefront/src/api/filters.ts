import type { RootQueryToProductConnectionWhereArgs } from '../gql/graphql.js';

/** What a list can be ordered by, as the address names it. */
export const ORDERS = {
  popular: { label: 'Popular', by: { field: 'POPULARITY', order: 'DESC' } },
  new: { label: 'New', by: { field: 'DATE', order: 'DESC' } },
  rating: { label: 'Best rated', by: { field: 'RATING', order: 'DESC' } },
  cheap: { label: 'Price, low to high', by: { field: 'PRICE', order: 'ASC' } },
  dear: { label: 'Price, high to low', by: { field: 'PRICE', order: 'DESC' } },
  name: { label: 'Name', by: { field: 'NAME', order: 'ASC' } },
} as const;

/** Products of one page; "load more" brings as many again. */
export const PAGE_SIZE = 12;

/** Turns the address of a list into the server's filter. */
export function whereOf(search: URLSearchParams): RootQueryToProductConnectionWhereArgs {
  const text = search.get('q');
  const order = search.get('order') ?? 'popular';
  return {
    visibility: text ? 'SEARCH' : 'CATALOG',
    orderby: [ORDERS[order in ORDERS ? (order as keyof typeof ORDERS) : 'popular'].by],
    ...(text && { search: text }),
    ...(search.get('category') && { category: search.get('category') }),
    ...(amount(search, 'min') !== null && { minPrice: amount(search, 'min') }),
    ...(amount(search, 'max') !== null && { maxPrice: amount(search, 'max') }),
    ...(search.has('stock') && { stockStatus: ['IN_STOCK'] }),
    ...(search.has('sale') && { onSale: true }),
  };
}

/** How many products the address wants to begin with: what was loaded before the page was left. */
export function shownIn(search: URLSearchParams): number {
  const shown = Number(search.get('show'));
  return Number.isInteger(shown) && shown > PAGE_SIZE ? Math.min(shown, 96) : PAGE_SIZE;
}

function amount(search: URLSearchParams, name: string): number | null {
  const value = search.get(name);
  return value && Number(value) >= 0 ? Number(value) : null;
}
