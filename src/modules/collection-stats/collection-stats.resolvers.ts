import type { Resolvers } from '../../generated/resolvers-types.js';
import type { QueryCollectionStatsArgs } from '../../generated/schema-types.js';
import { isDefined } from '../../lib/is-defined.js';
import { allMaybe, mapMaybe, type MaybePromise, zipMaybe } from '../../lib/maybe-promise.js';
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
  const counted = mapMaybe(shop(), ({ decimals }) => collectionStats(statsQuery(args, decimals)));
  return zipMaybe(counted, countedAttributes(args, taxonomies), (data, attributes) => ({
    priceRange: data?.price_range ? priceRange(data.price_range) : null,
    ratingCounts: data?.rating_counts ?? null,
    stockStatusCounts:
      data?.stock_status_counts?.flatMap(({ status, count }) => {
        const name = stockStatusName(status);
        return name ? [{ status: name, count }] : [];
      }) ?? null,
    attributeCounts: data?.attribute_counts ? attributes.map(attributeCounts(data.attribute_counts)) : null,
  }));
}

/** A global attribute that counts were asked for. */
interface CountedAttribute {
  slug: string;
  name: string;
  terms: TermIndex;
}

function countedAttributes(
  { taxonomies: wanted }: QueryCollectionStatsArgs,
  taxonomies: Context['taxonomies'],
): MaybePromise<CountedAttribute[]> {
  const slugs = [...new Set((wanted ?? []).filter(isDefined).map(({ taxonomy }) => taxonomy))];
  return mapMaybe(taxonomies.attributes(), (attributes) =>
    allMaybe(
      slugs.map((slug) => {
        const name = attributes.find((attribute) => attribute.slug === slug)?.label ?? slug;
        return mapMaybe(taxonomies.terms(slug), (terms) => ({ slug, name, terms }));
      }),
    ),
  );
}

/** The counts of all attributes come in one list; those of one attribute are told by its terms. */
function attributeCounts(counts: readonly { term: number; count: number }[]) {
  return ({ slug, name, terms }: CountedAttribute) => ({
    slug,
    name,
    label: `Product ${name}`,
    terms: counts.flatMap(({ term, count }) => {
      const node = terms.byId(term);
      return node ? [{ termId: String(term), count, node }] : [];
    }),
  });
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
