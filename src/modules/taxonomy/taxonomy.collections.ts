import type { CacheStore } from '../../cache/cache-store.js';
import type { Collection } from '../../cache/collection.js';
import type { Ticket } from '../../cache/invalidations.js';
import type { Lifetime } from '../../cache/lifetimes.js';
import { tags } from '../../cache/tags.js';
import { decodeEntities } from '../../lib/html-text.js';
import { inParallel } from '../../lib/in-parallel.js';
import type { WooRestClient } from '../../upstream/woo-rest/woo-rest-client.js';
import type { WordpressClient } from '../../upstream/wordpress/wordpress-client.js';
import type { AttributeModel } from '../attribute/attribute.model.js';
import { BLOG_TAXONOMIES, PRODUCT_TAXONOMIES } from '../woo-words/taxonomies.js';
import { TermIndex } from './term-index.model.js';
import { mapTerm } from './term.mapper.js';

/** Key of the one entry that holds every global attribute of the shop. */
export const ALL_ATTRIBUTES = 'all';

/** Taxonomies are small and asked about in many ways, so each is read and kept whole. */
export interface TaxonomyCollections {
  /** By WordPress name: `product_cat`, `pa_colour` … */
  taxonomies: Collection<string, TermIndex>;
  /** Addresses of the terms' pages by term id; only WordPress itself tells them. */
  links: Collection<string, ReadonlyMap<number, string>>;
  /** The shop's global attributes, under `ALL_ATTRIBUTES`. */
  attributes: Collection<typeof ALL_ATTRIBUTES, readonly AttributeModel[]>;
}

/** Routes of `wc/v3/products/…` by WordPress taxonomy. */
const ROUTES = {
  [PRODUCT_TAXONOMIES.category]: 'categories',
  [PRODUCT_TAXONOMIES.tag]: 'tags',
  [PRODUCT_TAXONOMIES.brand]: 'brands',
  [PRODUCT_TAXONOMIES.shippingClass]: 'shipping_classes',
} as const satisfies Record<string, Parameters<WooRestClient['terms']>[0]>;

/** Routes of `wp/v2` by WordPress taxonomy of posts. */
const BLOG_ROUTES: ReadonlyMap<string, 'categories' | 'tags'> = new Map([
  [BLOG_TAXONOMIES.category, 'categories'],
  [BLOG_TAXONOMIES.tag, 'tags'],
]);

/** Taxonomies whose terms have pages of their own, with their routes in `wp/v2`. */
const LINKED: ReadonlyMap<string, string> = new Map([
  ...[PRODUCT_TAXONOMIES.category, PRODUCT_TAXONOMIES.tag, PRODUCT_TAXONOMIES.brand].map(
    (taxonomy) => [taxonomy, taxonomy] as const,
  ),
  ...BLOG_ROUTES,
]);

/** Declares the collections of terms and attributes. */
export function createTaxonomyCollections(
  store: CacheStore,
  rest: WooRestClient,
  wordpress: WordpressClient,
  lifetime: Lifetime,
): TaxonomyCollections {
  async function loadTaxonomy(taxonomy: string, ticket: Ticket): Promise<TermIndex> {
    const blogRoute = BLOG_ROUTES.get(taxonomy);
    if (blogRoute) return loadBlogTaxonomy(taxonomy, blogRoute, ticket);
    const route = ROUTES[taxonomy as keyof typeof ROUTES] as (typeof ROUTES)[keyof typeof ROUTES] | undefined;
    const wires = route ? await rest.terms(route) : await attributeTerms(taxonomy);
    return new TermIndex(wires.map((wire) => mapTerm(wire, taxonomy)));
  }

  /** WordPress tells the addresses of these along with them. */
  async function loadBlogTaxonomy(
    taxonomy: string,
    route: 'categories' | 'tags',
    ticket: Ticket,
  ): Promise<TermIndex> {
    const wires = await wordpress.every(route);
    collections.links.prime(taxonomy, new Map(wires.map(({ id, link }) => [id, link])), ticket);
    return new TermIndex(wires.map((wire) => mapTerm(wire, taxonomy)));
  }

  async function attributeTerms(taxonomy: string) {
    const [attributes] = await collections.attributes.getMany([ALL_ATTRIBUTES], {
      servedStale: ignore,
      freshUntil: ignore,
      leftOut: ignore,
    });
    if (attributes instanceof Error) throw attributes;
    const attribute = attributes?.find(({ slug }) => slug === taxonomy);
    return attribute ? rest.attributeTerms(attribute.id) : [];
  }

  const collections: TaxonomyCollections = {
    taxonomies: store.collection<string, TermIndex>({
      name: 'taxonomy',
      lifetime,
      keyOf: (taxonomy) => taxonomy,
      tagsOf: (taxonomy, index) => [
        tags.list(taxonomy),
        ...(index?.all.map(({ id }) => tags.term(id)) ?? []),
      ],
      load: inParallel((taxonomy: string) => taxonomy, loadTaxonomy),
    }),
    links: store.collection<string, ReadonlyMap<number, string>>({
      name: 'term-links',
      lifetime,
      keyOf: (taxonomy) => taxonomy,
      tagsOf: (taxonomy) => [tags.list(taxonomy)],
      load: inParallel(
        (taxonomy: string) => taxonomy,
        async (taxonomy) => {
          const route = LINKED.get(taxonomy);
          return route ? wordpress.termLinks(route) : new Map<number, string>();
        },
      ),
    }),
    attributes: store.collection<typeof ALL_ATTRIBUTES, readonly AttributeModel[]>({
      name: 'attributes',
      lifetime,
      keyOf: (key) => key,
      tagsOf: () => [tags.list('attributes')],
      load: async () => {
        const wires = await rest.attributes();
        return new Map([
          [ALL_ATTRIBUTES, wires.map(({ id, slug, name }) => ({ id, slug, label: decodeEntities(name) }))],
        ]);
      },
    }),
  };
  return collections;
}

function ignore(): void {
  // The reader of the terms is told of their age, not of the attribute list's.
}
