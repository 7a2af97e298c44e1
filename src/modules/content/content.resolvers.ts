import type {
  CategoryResolvers,
  PageResolvers,
  PostResolvers,
  Resolvers,
} from '../../generated/resolvers-types.js';
import { mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import { encodeGlobalId } from '../../relay/global-id.js';
import { connectionOf, sliceOf } from '../../relay/list-connection.js';
import type { PageArgs } from '../../relay/paging.js';
import type { Query } from '../../upstream/woo-rest/query.js';
import type { ImageModel } from '../media/image.model.js';
import type { ProductSlice } from '../product/product.slice.js';
import { renderText } from '../shared/content-format.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import { pathOf } from '../shared/path-of.js';
import type { ShopSlice } from '../shop/shop.slice.js';
import type { TaxonomySlice } from '../taxonomy/taxonomy.slice.js';
import type { VariationSlice } from '../variation/variation.slice.js';
import { BLOG_TAXONOMIES } from '../woo-words/taxonomies.js';
import { listComments } from './comment-list.js';
import type { ContentWhere } from './content-filters.js';
import { withDescendants } from './content-where-terms.js';
import { contentQuery, type ContentLookUps } from './content-where.js';
import type { ContentModel } from './content.model.js';
import type { ContentSlice } from './content.slice.js';
import { findRecord, type RecordNames } from './find-content.js';
import { ancestorsOf, childrenOf } from './page-tree.js';
import { userFields } from './user.fields.js';

type Context = ContentSlice & OperationSlice & ProductSlice & ShopSlice & TaxonomySlice & VariationSlice;

type ListArgs = PageArgs & { where?: ContentWhere | null };

function lookUps({ content, notes, taxonomies }: Context): ContentLookUps {
  return {
    terms: (taxonomy) => taxonomies.terms(taxonomy),
    authorId: (slug) => mapMaybe(content.users.bySlug(slug), ([user]) => user?.id ?? null),
    onUnserved: (note) => {
      notes.notice(note);
    },
  };
}

/** A page of posts or pages. */
function listContent(
  type: 'post' | 'page',
  { where, ...args }: ListArgs,
  context: Context,
  base: Query = {},
) {
  return mapMaybe(contentQuery(type, where, base, lookUps(context)), (query) =>
    context.content.of(type).list(query, context.page(args)),
  );
}

function listMedia({ where, ...args }: ListArgs, context: Context) {
  return mapMaybe(contentQuery('media', where, {}, lookUps(context)), (query) =>
    context.content.media.list(query, context.page(args)),
  );
}

const NAMES: RecordNames<ContentModel> = { globalId: 'post', linkOf: ({ link }) => link };
const MEDIA_NAMES: RecordNames<ImageModel> = { globalId: 'post', linkOf: ({ link }) => link ?? '' };

function pageNames({ content }: Context): RecordNames<ContentModel> {
  return {
    ...NAMES,
    atHome: () =>
      mapMaybe(content.site(), ({ frontPageId }) => (frontPageId ? content.pages.byId(frontPageId) : null)),
  };
}

function featuredImage(
  { imageId }: ContentModel,
  { content }: Context,
): MaybePromise<{ node: ImageModel } | null> {
  return imageId ? mapMaybe(content.media.byId(imageId), (node) => node && { node }) : null;
}

/** What posts and pages answer alike. Names that are equal to the model's need no resolver. */
const shared = {
  id: ({ id }) => encodeGlobalId('post', id),
  databaseId: ({ id }) => id,
  contentTypeName: ({ type }) => type,
  uri: ({ link }) => pathOf(link),
  hasPassword: () => false,
  content: ({ content }, { format }) => renderText(content, format),
  excerpt: ({ excerpt }, { format }) => renderText(excerpt, format),
  author: ({ authorId }, _args, { content }) =>
    mapMaybe(content.users.byId(authorId), (node) => node && { node }),
  authorDatabaseId: ({ authorId }) => authorId || null,
  authorId: ({ authorId }) => (authorId ? encodeGlobalId('user', authorId) : null),
  featuredImage: (record, _args, context) => featuredImage(record, context),
  featuredImageDatabaseId: ({ imageId }) => imageId || null,
  featuredImageId: ({ imageId }) => (imageId ? encodeGlobalId('post', imageId) : null),
  commentCount: ({ id }, _args, { content }) => mapMaybe(content.commentsOn(id), ({ total }) => total),
  comments: ({ id }, { where, ...args }, { content, page }) =>
    mapMaybe(content.commentsOn(id), (thread) => listComments(thread, where, page(args))),
} satisfies Partial<PostResolvers<Context>> & Partial<PageResolvers<Context>>;

const filed = {
  posts: ({ id, taxonomy }, args, context) =>
    mapMaybe(context.taxonomies.terms(taxonomy), (index) =>
      listContent('post', args, context, {
        [taxonomy === BLOG_TAXONOMIES.tag ? 'tags' : 'categories']: withDescendants(index, id),
      }),
    ),
} satisfies Partial<CategoryResolvers<Context>>;

/** Posts, pages, files, authors, and anything by its address. */
export const contentResolvers: Resolvers<Context> = {
  Query: {
    post: (_root, { id, idType }, { content, shopUrl }) =>
      findRecord(content.posts, NAMES, shopUrl, id, idType),
    posts: (_root, args, context) => listContent('post', args, context),
    page: (_root, { id, idType }, context) =>
      findRecord(context.content.pages, pageNames(context), context.shopUrl, id, idType),
    pages: (_root, args, context) => listContent('page', args, context),
    mediaItem: (_root, { id, idType }, { content, shopUrl }) =>
      findRecord(content.media, MEDIA_NAMES, shopUrl, id, idType),
    mediaItems: (_root, args, context) => listMedia(args, context),
  },
  Post: { ...shared, postId: ({ id }) => id, isSticky: ({ sticky }) => sticky },
  Page: {
    ...shared,
    pageId: ({ id }) => id,
    isFrontPage: ({ id }, _args, { content }) =>
      mapMaybe(content.site(), ({ frontPageId }) => frontPageId === id),
    isPostsPage: ({ id }, _args, { content }) =>
      mapMaybe(content.site(), ({ postsPageId }) => postsPageId === id),
    parentDatabaseId: ({ parentId }) => parentId || null,
    parentId: ({ parentId }) => (parentId ? encodeGlobalId('post', parentId) : null),
    parent: ({ parentId }, _args, { content }) =>
      parentId ? mapMaybe(content.pages.byId(parentId), (node) => node && { node }) : null,
    ancestors: (record, args, { content, page }) =>
      mapMaybe(ancestorsOf(record, content.pages), (above) => connectionOf(sliceOf(above, page(args)))),
    children: ({ id }, args, { content, page }) => childrenOf(id, page(args), content.pages),
  },
  Category: filed,
  Tag: filed,
  User: {
    ...userFields,
    posts: ({ id }, args, context) => listContent('post', args, context, { author: [id] }),
    pages: ({ id }, args, context) => listContent('page', args, context, { author: [id] }),
  },
};
