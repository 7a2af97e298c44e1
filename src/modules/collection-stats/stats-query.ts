import { BadInputError } from '../../errors.js';
import type { CollectionStatsWhereArgs, QueryCollectionStatsArgs } from '../../generated/schema-types.js';
import { isDefined } from '../../lib/is-defined.js';
import type { Query } from '../../upstream/woo-rest/query.js';
import { wooStockStatus } from '../woo-words/stock-status.js';

const OPERATOR = { AND: 'and', IN: 'in', NOT_IN: 'not_in' } as const;

/**
 * Parameters of `wc/store/v1/products/collection-data` for a question about counts.
 * @param decimals digits that the shop shows; the Store API takes prices in units of the last one
 * @throws BadInputError for filters that the Store API cannot combine
 */
export function statsQuery(args: QueryCollectionStatsArgs, decimals: number): Query {
  const query: Record<string, Query[string]> = {
    calculate_price_range: args.calculatePriceRange ?? undefined,
    calculate_rating_counts: args.calculateRatingCounts ?? undefined,
    calculate_stock_status_counts: args.calculateStockStatusCounts ?? undefined,
    ...whereQuery(args.where ?? {}, decimals),
  };
  for (const [index, item] of (args.taxonomies ?? []).filter(isDefined).entries()) {
    query[`calculate_attribute_counts[${index}][taxonomy]`] = item.taxonomy;
    query[`calculate_attribute_counts[${index}][query_type]`] = item.relation === 'OR' ? 'or' : 'and';
  }
  return query;
}

function whereQuery(where: CollectionStatsWhereArgs, decimals: number): Query {
  return {
    ...attributeQuery(where),
    category: oneList('category', where.categoryIdIn, where.categoryIn),
    tag: oneList('tag', where.tagIdIn, where.tagIn),
    catalog_visibility: where.visibility?.toLowerCase(),
    exclude: list(where.exclude),
    include: list(where.include),
    featured: where.featured ?? undefined,
    on_sale: where.onSale ?? undefined,
    min_price: minorUnits(where.minPrice, decimals),
    max_price: minorUnits(where.maxPrice, decimals),
    parent: list(where.parentIn),
    parent_exclude: list(where.parentNotIn),
    rating: list(where.rating),
    search: where.search ?? undefined,
    sku: where.sku ?? undefined,
    slug: list(where.slugIn),
    stock_status: list(where.stockStatus)?.map(wooStockStatus),
    type: oneType(where.typeIn),
  };
}

function attributeQuery({ attributes }: CollectionStatsWhereArgs): Query {
  const query: Record<string, Query[string]> = {};
  for (const [index, filter] of (attributes?.queries ?? []).filter(isDefined).entries()) {
    query[`attributes[${index}][attribute]`] = filter.taxonomy;
    query[`attributes[${index}][operator]`] = OPERATOR[filter.operator ?? 'IN'];
    if (filter.terms) query[`attributes[${index}][slug]`] = list(filter.terms);
    else query[`attributes[${index}][term_id]`] = list(filter.ids);
  }
  return attributes?.queries
    ? { ...query, attribute_relation: attributes.relation === 'IN' ? 'in' : 'and' }
    : query;
}

/** The Store API takes ids and slugs in one parameter, but joins them with "or". */
function oneList(
  name: string,
  ids: readonly (number | null)[] | null | undefined,
  slugs: readonly (string | null)[] | null | undefined,
): readonly (string | number)[] | undefined {
  if (ids && slugs)
    throw new BadInputError(`collectionStats: filter by ${name} ids or by ${name} slugs, not by both.`);
  return list(ids) ?? list(slugs);
}

function oneType(types: CollectionStatsWhereArgs['typeIn']): string | undefined {
  const [type, ...others] = list(types) ?? [];
  if (others.length > 0)
    throw new BadInputError('collectionStats: WooCommerce counts one kind of product at a time.');
  return type?.toLowerCase();
}

function list<T>(values: readonly (T | null)[] | null | undefined): T[] | undefined {
  return values?.filter(isDefined);
}

function minorUnits(price: number | null | undefined, decimals: number): number | undefined {
  return isDefined(price) ? Math.round(price * 10 ** decimals) : undefined;
}
