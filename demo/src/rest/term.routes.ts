import type { Catalogue } from '../catalogue/catalogue.js';
import type { AttributeRecord, ProductRecord, TermRecord, TermTaxonomy } from '../catalogue/records.js';
import { resourceLinks } from '../view/links.js';
import { countTerms, termView } from '../view/term.view.js';
import { boolean, integer, oneOf, text, type ArgumentSpecs, type ArgumentValues } from './arguments.js';
import { pickByIds } from './item-filters.js';
import { listArguments, orderArgument, pageOf } from './paging.js';
import { RestError } from './rest-error.js';
import {
  ALLOW,
  listReply,
  route,
  type ErrorReply,
  type Reply,
  type Route,
  type RouteRequest,
} from './route.js';
import { compareText, folded, sameSlug } from './text-search.js';

const termArguments = {
  ...listArguments,
  order: orderArgument('asc'),
  orderby: oneOf(['id', 'include', 'name', 'slug', 'term_group', 'description', 'count'], 'name'),
  hide_empty: boolean(),
  parent: integer({ byDefault: undefined }),
  product: integer({ byDefault: undefined }),
  slug: text(),
};

type TermArguments = ArgumentValues<typeof termArguments>;

/** Categories, tags, brands and shipping classes, each as a list and one by one. */
const taxonomyRoutes: Route[] = (
  [
    ['products/categories', 'product_cat'],
    ['products/tags', 'product_tag'],
    ['products/brands', 'product_brand'],
    ['products/shipping_classes', 'product_shipping_class'],
  ] as const
).flatMap(([path, taxonomy]) => [
  route({
    path,
    allow: ALLOW.list,
    arguments: termArguments,
    answer: (request) => termList(request, taxonomy),
  }),
  route({
    path: `${path}/{id}`,
    allow: ALLOW.item,
    arguments: {},
    answer: (request) => oneTerm(request, taxonomy, request.ids[0] ?? 0),
  }),
]);

/** Shop-wide attributes and their terms. */
const attributeRoutes: Route[] = [
  route({
    path: 'products/attributes',
    allow: ALLOW.list,
    arguments: {},
    answer: (request) => {
      const members = [...request.catalogue.attributes.values()].sort((a, b) => compareText(a.name, b.name));
      // This list has no pages: it is always whole.
      const list = { members, total: members.length };
      const whole = { values: { page: 1, per_page: Math.max(1, members.length) }, given: request.given };
      return listReply(whole, list, (attribute) => attributeView(request.context.api, attribute));
    },
  }),
  route({
    path: 'products/attributes/{id}',
    allow: ALLOW.item,
    arguments: {},
    answer: ({ context, catalogue, ids: [id = 0] }): Reply => {
      const attribute = catalogue.attributes.get(id);
      return attribute ? { kind: 'body', body: attributeView(context.api, attribute) } : missing('taxonomy');
    },
  }),
  route({
    path: 'products/attributes/{id}/terms',
    allow: ALLOW.list,
    arguments: termArguments,
    answer: (request) => {
      const attribute = request.catalogue.attributes.get(request.ids[0] ?? 0);
      return attribute ? termList(request, attribute.slug) : missing('taxonomy');
    },
  }),
  route({
    path: 'products/attributes/{id}/terms/{id}',
    allow: ALLOW.item,
    arguments: {},
    answer: (request) => {
      const attribute = request.catalogue.attributes.get(request.ids[0] ?? 0);
      return attribute ? oneTerm(request, attribute.slug, request.ids[1] ?? 0) : missing('taxonomy');
    },
  }),
];

export const termRoutes: Route[] = [...taxonomyRoutes, ...attributeRoutes];

function termList(request: RouteRequest<typeof termArguments>, taxonomy: TermTaxonomy): Reply {
  const { context, catalogue, values, path } = request;
  const counts = countTerms(catalogue);
  // Shipping classes and attribute terms are counted plainly, the others as shoppers see them.
  const visible = ['product_cat', 'product_tag', 'product_brand'].includes(taxonomy);
  const countOf = ({ id }: TermRecord) => (visible ? counts(id).listed : counts(id).own);
  const found = selectTerms(catalogue, taxonomy, values).filter(
    (term) => !values.hide_empty || countOf(term) > 0,
  );
  const sorted = sortTerms(found, values, (term) => counts(term.id).own);
  const list = { members: pageOf(sorted, values), total: found.length };
  return listReply(request, list, (term) => termView(context, term, path, countOf(term)));
}

type Whereabouts = Pick<RouteRequest<ArgumentSpecs>, 'context' | 'catalogue' | 'path'>;

function oneTerm({ context, catalogue, path }: Whereabouts, taxonomy: TermTaxonomy, id: number): Reply {
  const term = catalogue.terms.get(id);
  if (term?.taxonomy !== taxonomy) return missing('term');
  const collection = path.slice(0, path.lastIndexOf('/'));
  return { kind: 'body', body: termView(context, term, collection, countTerms(catalogue)(id).own) };
}

function missing(what: 'term' | 'taxonomy'): ErrorReply {
  const error = new RestError(404, `woocommerce_rest_${what}_invalid`, 'Resource does not exist.');
  return { kind: 'error', error, allow: false };
}

function selectTerms(catalogue: Catalogue, taxonomy: TermTaxonomy, args: TermArguments): TermRecord[] {
  const pool =
    args.include.length > 0 ? pickByIds(catalogue.terms, args.include) : [...catalogue.terms.values()];
  const search = folded(args.search ?? '');
  const ofProduct = args.product === undefined ? null : termIdsOf(catalogue.products.get(args.product));
  return pool.filter(
    (term) =>
      term.taxonomy === taxonomy &&
      !args.exclude.includes(term.id) &&
      (args.parent === undefined || term.parent === args.parent) &&
      (args.slug === undefined || sameSlug(term.slug, args.slug)) &&
      (ofProduct === null || ofProduct.has(term.id)) &&
      (folded(term.name).includes(search) || term.slug.includes(search)),
  );
}

function termIdsOf(product: ProductRecord | undefined): Set<number> {
  if (!product) return new Set();
  return new Set([
    ...product.category_ids,
    ...product.tag_ids,
    ...product.brand_ids,
    product.shipping_class_id,
  ]);
}

/** Ties go by id, from low to high in either direction (recorded). */
function sortTerms(
  terms: TermRecord[],
  args: TermArguments,
  countOf: (term: TermRecord) => number,
): TermRecord[] {
  if (args.orderby === 'include') return terms;
  const sign = args.order === 'asc' ? 1 : -1;
  const compare = (a: TermRecord, b: TermRecord): number => {
    if (args.orderby === 'count') return countOf(a) - countOf(b);
    if (args.orderby === 'slug') return compareText(a.slug, b.slug);
    if (args.orderby === 'description') return compareText(a.description, b.description);
    if (args.orderby === 'name') return compareText(a.name, b.name);
    return a.id - b.id;
  };
  return terms.sort((a, b) => sign * compare(a, b) || a.id - b.id);
}

function attributeView(api: string, attribute: AttributeRecord) {
  const { id, name, slug, type, order_by, has_archives } = attribute;
  const _links = resourceLinks(api, { self: `products/attributes/${id}`, collection: 'products/attributes' });
  return { id, name, slug, type, order_by, has_archives, _links };
}
