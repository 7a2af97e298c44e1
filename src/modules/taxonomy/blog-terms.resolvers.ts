import type { PostResolvers, Resolvers } from '../../generated/resolvers-types.js';
import { mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import { connectionOf, sliceOf } from '../../relay/list-connection.js';
import type { PageArgs } from '../../relay/paging.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import { readShopUri } from '../shared/shop-uri.js';
import { filterTree, type TreeWhere } from '../shared/term-filter.js';
import type { ShopSlice } from '../shop/shop.slice.js';
import { BLOG_TAXONOMIES } from '../woo-words/taxonomies.js';
import { findTerm, type TermIdType } from './find-term.js';
import { linkFields, listTerms, termFields, treeFields } from './taxonomy.resolvers.js';
import type { TaxonomySlice } from './taxonomy.slice.js';
import type { TermModel, TermRef } from './term.model.js';

type Context = OperationSlice & ShopSlice & TaxonomySlice;

const { category, tag } = BLOG_TAXONOMIES;

/** Blog terms may also be named by the address of their page. */
function findBlogTerm(
  taxonomy: string,
  id: string,
  idType: TermIdType | 'URI' | null | undefined,
  { taxonomies, shopUrl }: Context,
): MaybePromise<TermModel | null> {
  if (idType !== 'URI') return findTerm(taxonomies, taxonomy, id, idType);
  const target = readShopUri(id, shopUrl);
  return target && taxonomies.byPath(taxonomy, target.path);
}

function termsOf(
  ids: readonly number[],
  taxonomy: string,
  { where, ...args }: PageArgs & { where?: TreeWhere | null },
  { page, taxonomies }: Context,
) {
  return mapMaybe(ids.length > 0 ? taxonomies.terms(taxonomy) : taxonomies.none, (index) => {
    const wanted = new Set(ids);
    const terms = index.all.filter((term) => wanted.has(term.id));
    return connectionOf<TermRef>(sliceOf(filterTree(terms, where, index), page(args)));
  });
}

const postFields = {
  categories: ({ categoryIds }, args, context) => termsOf(categoryIds, category, args, context),
  tags: ({ tagIds }, args, context) => termsOf(tagIds, tag, args, context),
} satisfies Partial<PostResolvers<Context>>;

/** Categories and tags of posts, by themselves and on posts. */
export const blogTermResolvers: Resolvers<Context> = {
  Query: {
    category: (_root, { id, idType }, context) => findBlogTerm(category, id, idType, context),
    categories: (_root, args, context) => listTerms(category, args, context),
    tag: (_root, { id, idType }, context) => findBlogTerm(tag, id, idType, context),
    tags: (_root, args, context) => listTerms(tag, args, context),
  },
  Category: { ...termFields, ...linkFields, ...treeFields, categoryId: ({ id }) => id },
  Tag: { ...termFields, ...linkFields, tagId: ({ id }) => id },
  Post: postFields,
};
