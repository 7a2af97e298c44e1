import type { Resolvers } from '../../generated/resolvers-types.js';
import type { QueryCollectionStatsArgs } from '../../generated/schema-types.js';
import { isDefined } from '../../lib/is-defined.js';
import { allMaybe, mapMaybe } from '../../lib/maybe-promise.js';
import type { PricingSlice } from '../pricing/pricing.slice.js';
import type { ProductSlice } from '../product/product.slice.js';
import type { ShopSlice } from '../shop/shop.slice.js';
import type { TaxonomySlice } from '../taxonomy/taxonomy.slice.js';
import type { TermIndex } from '../taxonomy/term-index.model.js';
import { fromMinorUnits } from '../woo-words/minor-units.js';
import { stockStatusName } from '../woo-words/stock-status.js';
import type { CollectionStatsSlice } from './collection-stats.slice.js';
import { statsQuery } from './stats-query.js';
import { visibleWhere } from './visible-where.js';

type Context = CollectionStatsSlice & PricingSlice & ProductSlice & ShopSlice & TaxonomySlice;

/** Counts for the filters beside a list, as WooCommerce counts them. */
export const collectionStatsResolvers: Resolvers<Context> = {
  Query: {
    collectionStats: (_root, args, context) =>
      mapMaybe(visibleWhere(args.where ?? {}, context.products), (where) =>
        countProducts({ ...args, where }, context),
      ),
  },
  PriceRange: {
    minPrice: ({ minPrice }, { format }, { money }) => (minPrice ? money.formatted(minPrice, format) : null),
    maxPrice: ({ maxPrice }, { format }, { money }) => (maxPrice ? money.formatted(maxPrice, format) : null),
  },
};

function countProducts(args: QueryCollectionStatsArgs, { collectionStats, shop, taxonomies }: Context) {
  const names = [...new Set((args.taxonomies ?? []).filter(isDefined).map(({ taxonomy }) => taxonomy))];
  return mapMaybe(shop(), ({ decimals }) =>
    mapMaybe(collectionStats(statsQuery(args, decimals)), (data) =>
      mapMaybe(taxonomies.attributes(), (attributes) =>
        mapMaybe(allMaybe(names.map((name) => taxonomies.terms(name))), (indexes) => ({
          priceRange: data?.price_range ? priceRange(data.price_range) : null,
          ratingCounts: data?.rating_counts ?? null,
          stockStatusCounts:
            data?.stock_status_counts?.flatMap(({ status, count }) => {
              const name = stockStatusName(status);
              return name ? [{ status: name, count: Number(count) }] : [];
            }) ?? null,
          attributeCounts: data?.attribute_counts
            ? names.map((slug, place) => {
                const name = attributes.find((attribute) => attribute.slug === slug)?.label ?? slug;
                const terms = termCounts(data.attribute_counts ?? [], indexes[place] as TermIndex);
                return { slug, name, label: `Product ${name}`, terms };
              })
            : null,
        })),
      ),
    ),
  );
}

/** The Store API counts in units of the shop's last decimal. */
function priceRange(range: {
  min_price: string | null;
  max_price: string | null;
  currency_minor_unit: number;
}) {
  const text = (amount: string | null) => amount && fromMinorUnits(amount, range);
  return { minPrice: text(range.min_price), maxPrice: text(range.max_price) };
}

/** The counts of all attributes come in one list; those of one attribute are told by its terms. */
function termCounts(counts: readonly { term: number; count: number }[], index: TermIndex) {
  return counts.flatMap(({ term, count }) => {
    const node = index.byId(term);
    return node ? [{ termId: String(term), count, node }] : [];
  });
}
