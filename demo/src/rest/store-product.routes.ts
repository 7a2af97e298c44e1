import { storeMoney, storeProductView } from '../view/store-product.view.js';
import { timeOf } from '../view/site-time.js';
import { summarizePrices } from '../view/sale-price.js';
import { stockView } from '../view/stock.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import { isVariation, type ItemRecord } from '../catalogue/records.js';
import type { ViewContext } from '../view/sellable.view.js';
import { boolean, maps, texts } from './arguments.js';
import { allItems } from './item-filters.js';
import { sortItems, type Direction } from './item-order.js';
import { pageOf } from './paging.js';
import { ALLOW, listReply, route, type Route } from './route.js';
import {
  roundedRating,
  selectForShoppers,
  storeArguments,
  type StoreArguments,
} from './store-product-filters.js';

const collectionArguments = {
  ...storeArguments,
  calculate_price_range: boolean(),
  calculate_stock_status_counts: boolean(),
  calculate_rating_counts: boolean(),
  calculate_attribute_counts: maps(),
  calculate_taxonomy_counts: texts(),
};

/** The part of the public Store API that finds ids and counts facets. It asks for no keys and shows no drafts. */
export const storeProductRoutes: Route[] = [
  route({
    path: 'products',
    allow: ALLOW.read,
    arguments: storeArguments,
    answer: (request) => {
      const { context, catalogue, given } = request;
      const found = selectForShoppers(context, request.values);
      // No limit means one page with everything.
      const values = { ...request.values, per_page: request.values.per_page || Math.max(1, found.length) };
      const sorted = sortItems(context, found, values.orderby, values.order as Direction);
      const list = { members: pageOf(sorted, values), total: found.length, headers: lastModified(catalogue) };
      return listReply({ values, given }, list, (item) => storeProductView(context, item));
    },
  }),
  route({
    path: 'products/collection-data',
    allow: ALLOW.read,
    arguments: collectionArguments,
    answer: ({ context, catalogue, values }) => {
      const items = selectForShoppers(context, values);
      return {
        kind: 'body',
        body: {
          price_range: values.calculate_price_range ? priceRange(context, items) : null,
          attribute_counts: facet(values.calculate_attribute_counts, () => attributeCounts(context, values)),
          rating_counts: values.calculate_rating_counts ? ratingCounts(catalogue, items) : null,
          stock_status_counts: values.calculate_stock_status_counts ? stockCounts(catalogue, items) : null,
          taxonomy_counts: facet(values.calculate_taxonomy_counts, (taxonomies) =>
            taxonomyCounts(catalogue, items, taxonomies),
          ),
        },
      };
    },
  }),
];

/** The newest change of any product, in Unix seconds, which is no valid HTTP date (recorded). */
function lastModified(catalogue: Catalogue): Record<string, string> {
  const newest = allItems(catalogue).reduce(
    (latest, item) => (item.date_modified_gmt > latest ? item.date_modified_gmt : latest),
    '',
  );
  return newest === '' ? {} : { 'last-modified': String(timeOf(newest) / 1000) };
}

function facet<T, R>(asked: T[], count: (asked: T[]) => R): R | null {
  return asked.length > 0 ? count(asked) : null;
}

function priceRange({ catalogue, now }: ViewContext, items: ItemRecord[]) {
  if (items.length === 0) return null;
  const ranges = items.map((item) => summarizePrices(catalogue, item, now));
  const money = storeMoney(catalogue);
  return {
    min_price: money.minorUnits(String(Math.min(...ranges.map(({ min }) => Number(min))))),
    max_price: money.minorUnits(String(Math.max(...ranges.map(({ max }) => Number(max))))),
    ...money.currency,
  };
}

function ratingCounts(catalogue: Catalogue, items: ItemRecord[]) {
  const counts = tally(items.map((item) => roundedRating(catalogue, item.id)).filter((rating) => rating > 0));
  return sortedEntries(counts).map(([rating, count]) => ({ rating, count }));
}

/** All three are told, as texts, also when none has one (recorded). */
function stockCounts(catalogue: Catalogue, items: ItemRecord[]) {
  const counts = tally(items.map((item) => stockView(catalogue, item).stock_status));
  return (['instock', 'outofstock', 'onbackorder'] as const).map((status) => ({
    status,
    count: String(counts.get(status) ?? 0),
  }));
}

/** With `query_type=or` an attribute's own filter does not narrow its counts. */
function attributeCounts(
  context: ViewContext,
  values: StoreArguments & { calculate_attribute_counts: object[] },
) {
  const { catalogue } = context;
  return values.calculate_attribute_counts.flatMap((asked) => {
    const { taxonomy, query_type: type } = asked as { taxonomy?: string; query_type?: string };
    const attributes =
      type === 'or' ? values.attributes.filter(({ attribute }) => attribute !== taxonomy) : values.attributes;
    const termIds = new Map(
      [...catalogue.terms.values()].filter((t) => t.taxonomy === taxonomy).map((t) => [t.name, t.id]),
    );
    const found = selectForShoppers(context, { ...values, attributes }).flatMap((item) =>
      isVariation(item)
        ? []
        : item.attributes
            .filter(({ id }) => catalogue.attributes.get(id)?.slug === taxonomy)
            .flatMap(({ options }) => options.flatMap((option) => termIds.get(option) ?? [])),
    );
    return sortedEntries(tally(found)).map(([term, count]) => ({ term, count }));
  });
}

/** A product counts for its own terms and, once, for everything above them. */
function taxonomyCounts(catalogue: Catalogue, items: ItemRecord[], taxonomies: string[]) {
  const found = items.flatMap((item) => {
    if (isVariation(item)) return [];
    const family = new Set([...item.category_ids, ...item.tag_ids, ...item.brand_ids]);
    for (const id of family) {
      const parent = catalogue.terms.get(id)?.parent ?? 0;
      if (parent > 0) family.add(parent);
    }
    return [...family].filter((id) => taxonomies.includes(catalogue.terms.get(id)?.taxonomy ?? ''));
  });
  return sortedEntries(tally(found)).map(([term, count]) => ({ term, count }));
}

function tally<T>(values: T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function sortedEntries(counts: Map<number, number>): [number, number][] {
  return [...counts].sort(([a], [b]) => a - b);
}
