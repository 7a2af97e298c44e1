import type { TermRecord, TermTaxonomy } from '../catalogue/records.js';
import { oneOf } from './arguments.js';
import { listArguments, orderArgument, pageOf } from './paging.js';
import { ALLOW, listReply, route, type Route } from './route.js';

/** Where a shop with WooCommerce's usual permalinks shows the terms of a taxonomy. */
const PAGES = {
  product_cat: 'product-category',
  product_tag: 'product-tag',
  product_brand: 'brand',
} as const satisfies Partial<Record<TermTaxonomy, string>>;

const termArguments = {
  ...listArguments,
  order: orderArgument('asc'),
  orderby: oneOf(['id', 'name', 'slug'], 'name'),
};

/** The part of WordPress's own `wp/v2` that tells the addresses of terms. It asks for no keys. */
export const wordpressTermRoutes: Route[] = (Object.keys(PAGES) as (keyof typeof PAGES)[]).map((taxonomy) =>
  route({
    path: taxonomy,
    allow: ALLOW.read,
    arguments: termArguments,
    answer: ({ context, catalogue, values, given }) => {
      const terms = [...catalogue.terms.values()]
        .filter((term) => term.taxonomy === taxonomy)
        .sort((a, b) => a.id - b.id);
      const view = (term: TermRecord) => ({
        id: term.id,
        name: term.name,
        slug: term.slug,
        taxonomy,
        link: `${context.home}/${PAGES[taxonomy]}/${pathOf(term, catalogue.terms)}/`,
      });
      return listReply({ values, given }, { members: pageOf(terms, values), total: terms.length }, view);
    },
  }),
);

/** The slugs from the top down: WordPress puts those of the terms above in front. */
function pathOf(term: TermRecord, terms: ReadonlyMap<number, TermRecord>): string {
  const above = terms.get(term.parent);
  return above ? `${pathOf(above, terms)}/${term.slug}` : term.slug;
}
