import type { AttributeTaxonomy } from '../attribute/attribute.model.js';
import type {
  CategoryResolvers,
  ProductCategoryResolvers,
  ProductTagResolvers,
  Resolvers,
  SimpleProductResolvers,
} from '../../generated/resolvers-types.js';
import type { ProductCategoryDisplay } from '../../generated/schema-types.js';
import { isDefined } from '../../lib/is-defined.js';
import { mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import { encodeGlobalId } from '../../relay/global-id.js';
import { connectionOf, sliceOf } from '../../relay/list-connection.js';
import type { PageArgs } from '../../relay/paging.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import { pathOf } from '../shared/path-of.js';
import { filterTree, type TreeWhere } from '../shared/term-filter.js';
import { BLOG_TAXONOMIES, PRODUCT_TAXONOMIES } from '../woo-words/taxonomies.js';
import { findTerm } from './find-term.js';
import type { TaxonomySlice } from './taxonomy.slice.js';
import type { TermIndex } from './term-index.model.js';
import type { TermModel, TermRef } from './term.model.js';

type Context = OperationSlice & TaxonomySlice;

const { category, tag, brand, shippingClass } = PRODUCT_TAXONOMIES;

/** GraphQL types by taxonomy; attribute taxonomies bring their own. */
const TERM_TYPE_NAMES: Readonly<
  Record<string, 'ProductCategory' | 'ProductTag' | 'ProductBrand' | 'ShippingClass' | 'Category' | 'Tag'>
> = {
  [category]: 'ProductCategory',
  [tag]: 'ProductTag',
  [brand]: 'ProductBrand',
  [shippingClass]: 'ShippingClass',
  [BLOG_TAXONOMIES.category]: 'Category',
  [BLOG_TAXONOMIES.tag]: 'Tag',
};

/** Names the types of terms, those of the shop's own attributes included. */
export function termTypeNamer(attributes: readonly AttributeTaxonomy[]) {
  const names = new Map([
    ...Object.entries(TERM_TYPE_NAMES),
    ...attributes.map(({ attribute, typeName }): [string, string] => [attribute.slug, typeName]),
  ]);
  return ({ taxonomy }: TermRef): string | undefined => names.get(taxonomy);
}

const DISPLAYS: Readonly<Record<string, ProductCategoryDisplay>> = {
  default: 'DEFAULT',
  products: 'PRODUCTS',
  subcategories: 'SUBCATEGORIES',
  both: 'BOTH',
};

type ListArgs = PageArgs & { where?: TreeWhere | null };

/** A page of a whole taxonomy. */
export function listTerms(taxonomy: string, { where, ...args }: ListArgs, { page, taxonomies }: Context) {
  return mapMaybe(taxonomies.terms(taxonomy), (index) =>
    connectionOf<TermRef>(sliceOf(filterTree(index.all, where, index), page(args))),
  );
}

/** A page of the terms a product carries. What the product itself says of them is enough until something is filtered. */
function listRefs(
  refs: readonly TermRef[],
  taxonomy: string,
  { where, ...args }: ListArgs,
  { page, taxonomies }: Context,
) {
  if (!where) return connectionOf(sliceOf(refs, page(args)));
  return mapMaybe(taxonomies.terms(taxonomy), (index) => {
    const terms = refs.map(({ id }) => index.byId(id)).filter(isDefined);
    return connectionOf<TermRef>(sliceOf(filterTree(terms, where, index), page(args)));
  });
}

/** Reads something of a term that a product does not tell; null for a term that is gone since. */
function detail<T>(
  ref: TermRef,
  { taxonomies }: Context,
  read: (term: TermModel, index: TermIndex) => T,
): MaybePromise<T | null> {
  return mapMaybe(taxonomies.terms(ref.taxonomy), (index) => {
    const term = index.byId(ref.id);
    return term && read(term, index);
  });
}

/** What every kind of term answers alike. A count of zero is null, as in WooGraphQL 1.0.2. */
export const termFields = {
  id: ({ id }) => encodeGlobalId('term', id),
  databaseId: ({ id }) => id,
  taxonomyName: ({ taxonomy }) => taxonomy,
  count: (term, _args, context) => detail(term, context, ({ count }) => count || null),
  description: (term, _args, context) => detail(term, context, ({ description }) => description),
} satisfies Partial<ProductTagResolvers<Context>>;

/** What kinds of term with pages of their own answer alike. */
export const linkFields = {
  link: (term, _args, { taxonomies }) => taxonomies.link(term),
  uri: (term, _args, { taxonomies }) => mapMaybe(taxonomies.link(term), (link) => link && pathOf(link)),
} satisfies Partial<ProductTagResolvers<Context>>;

/** What kinds of term that form a tree answer alike. */
export const treeFields = {
  parentDatabaseId: (term, _args, context) => detail(term, context, ({ parentId }) => parentId || null),
  parentId: (term, _args, context) =>
    detail(term, context, ({ parentId }) => (parentId ? encodeGlobalId('term', parentId) : null)),
  parent: (term, _args, context) =>
    detail(term, context, ({ parentId }, index) => {
      const node = index.byId(parentId);
      return node && { node };
    }),
  ancestors: (term, args, context) =>
    detail(term, context, (found, index) =>
      connectionOf<TermRef>(sliceOf(index.ancestorsOf(found).toReversed(), context.page(args))),
    ),
  children: (term, { where, ...args }, context) =>
    mapMaybe(context.taxonomies.terms(term.taxonomy), (index) =>
      connectionOf<TermRef>(sliceOf(filterTree(index.childrenOf(term.id), where, index), context.page(args))),
    ),
} satisfies Partial<ProductCategoryResolvers<Context>> & Partial<CategoryResolvers<Context>>;

const imageField = {
  image: (term, _args, context) => detail(term, context, ({ image }) => image),
} satisfies Partial<ProductCategoryResolvers<Context>>;

const productFields = {
  productCategories: ({ categories }, args, context) => listRefs(categories, category, args, context),
  productTags: ({ tags }, args, context) => listRefs(tags, tag, args, context),
  productBrands: ({ brands }, args, context) => listRefs(brands, brand, args, context),
  shippingClasses: ({ shippingClassId }, args, { page, taxonomies }) =>
    mapMaybe(shippingClassId ? taxonomies.terms(shippingClass) : taxonomies.none, (index) =>
      connectionOf<TermRef>(sliceOf([index.byId(shippingClassId)].filter(isDefined), page(args))),
    ),
} satisfies Partial<SimpleProductResolvers<Context>>;

/** Categories, tags, brands and shipping classes, by themselves and on products. */
export const taxonomyResolvers: Resolvers<Context> = {
  Query: {
    productCategory: (_root, { id, idType }, { taxonomies }) => findTerm(taxonomies, category, id, idType),
    productCategories: (_root, args, context) => listTerms(category, args, context),
    productTag: (_root, { id, idType }, { taxonomies }) => findTerm(taxonomies, tag, id, idType),
    productTags: (_root, args, context) => listTerms(tag, args, context),
    productBrand: (_root, { id, idType }, { taxonomies }) => findTerm(taxonomies, brand, id, idType),
    productBrands: (_root, args, context) => listTerms(brand, args, context),
    shippingClass: (_root, { id, idType }, { taxonomies }) => findTerm(taxonomies, shippingClass, id, idType),
    shippingClasses: (_root, args, context) => listTerms(shippingClass, args, context),
  },
  ProductCategory: {
    ...termFields,
    ...linkFields,
    ...treeFields,
    ...imageField,
    display: (term, _args, context) => detail(term, context, ({ display }) => DISPLAYS[display] ?? 'DEFAULT'),
    menuOrder: (term, _args, context) => detail(term, context, ({ menuOrder }) => menuOrder),
  },
  ProductTag: { ...termFields, ...linkFields },
  ProductBrand: { ...termFields, ...linkFields, ...treeFields, ...imageField },
  ShippingClass: termFields,
  SimpleProduct: productFields,
  VariableProduct: productFields,
  ExternalProduct: productFields,
  GroupProduct: productFields,
  UnsupportedProduct: productFields,
};
