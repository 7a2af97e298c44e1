import type { CacheStore } from '../../cache/cache-store.js';
import type { Collection } from '../../cache/collection.js';
import type { Lifetime } from '../../cache/lifetimes.js';
import { tags } from '../../cache/tags.js';
import { UpstreamRefusedError, UpstreamUnauthorizedError } from '../../errors.js';
import type { Clock } from '../../lib/clock.js';
import type { WireContent } from '../../upstream/wordpress/wire-types.js';
import type { WordpressClient } from '../../upstream/wordpress/wordpress-client.js';
import type { ImageModel } from '../media/image.model.js';
import { HiddenRecords } from '../shared/hidden-records.js';
import { mapUser } from '../shared/user.mapper.js';
import { createCommentCollection, type CommentThread } from './comment.collections.js';
import { isPublicContent, mapContent, mapSite } from './content.mapper.js';
import type { ContentModel } from './content.model.js';
import { mapMedia } from './media.mapper.js';
import { createRecordCollections, type RecordCollections } from './record.collections.js';
import type { SiteModel } from './site.model.js';
import type { UserModel } from './user.model.js';

/** Key of the one entry that there is. */
export const THE_SITE = 'site';

/** The site's content between operations. Only what everybody may see ever gets here. */
export interface ContentCollections {
  posts: RecordCollections<ContentModel>;
  pages: RecordCollections<ContentModel>;
  media: RecordCollections<ImageModel>;
  users: RecordCollections<UserModel>;
  /** Approved comments by the id of what they are on. */
  comments: Collection<number, CommentThread>;
  site: Collection<typeof THE_SITE, SiteModel>;
  /** Published posts and pages met that a password protects. */
  hidden: { posts: HiddenRecords; pages: HiddenRecords };
}

/** What the collections are made from. */
export interface ContentCollectionDeps {
  store: CacheStore;
  wordpress: WordpressClient;
  lifetimes: { content: Lifetime; list: Lifetime; settings: Lifetime };
  clock: Clock;
}

/** Declares the collections of posts, pages, files, authors, comments and the site itself. */
export function createContentCollections(deps: ContentCollectionDeps): ContentCollections {
  const { store, wordpress, lifetimes, clock } = deps;
  const newHidden = (): HiddenRecords =>
    new HiddenRecords(clock, lifetimes.content.freshMs, () => {
      store.revise();
    });
  const hidden = { posts: newHidden(), pages: newHidden() };

  function contents(route: 'posts' | 'pages', name: string): RecordCollections<ContentModel> {
    return createRecordCollections<WireContent, ContentModel>({
      store,
      name,
      lifetimes,
      tagOf: tags.content,
      listTag: route,
      // Nobody is asked for what is not published, even if a plugin would tell.
      page: (query) => wordpress.page(route, { ...query, status: 'publish' }),
      byIds: (ids) => wordpress.byIds(route, ids, { status: 'publish' }),
      read: (wire) => {
        const seen = isPublicContent(wire);
        if (seen) hidden[route].delete(wire.id);
        else if (wire.status === 'publish') hidden[route].add(wire.id);
        return seen ? mapContent(wire) : null;
      },
    });
  }

  return {
    hidden,
    posts: contents('posts', 'post'),
    pages: contents('pages', 'page'),
    media: createRecordCollections({
      store,
      name: 'media',
      lifetimes,
      tagOf: tags.content,
      listTag: 'media',
      page: (query) => wordpress.page('media', query),
      byIds: (ids) => wordpress.byIds('media', ids),
      read: mapMedia,
    }),
    users: createRecordCollections({
      store,
      name: 'user',
      lifetimes,
      tagOf: tags.user,
      listTag: 'users',
      page: (query) =>
        wordpress
          .page('users', query)
          .catch(unlessClosed({ items: [], places: [], total: 0, totalPages: 0 })),
      byIds: (ids) => wordpress.byIds('users', ids).catch(unlessClosed([])),
      read: mapUser,
    }),
    comments: createCommentCollection(store, wordpress, lifetimes.content),
    site: store.collection<typeof THE_SITE, SiteModel>({
      name: 'site',
      lifetime: lifetimes.settings,
      keyOf: (key) => key,
      tagsOf: () => [tags.settings],
      load: async () => new Map([[THE_SITE, mapSite(await wordpress.site())]]),
    }),
  };
}

/** Many sites close the list of their authors: then nobody is known, and posts go without. */
function unlessClosed<T>(nobody: T) {
  return (error: unknown): T => {
    const isClosed =
      error instanceof UpstreamUnauthorizedError ||
      (error instanceof UpstreamRefusedError && error.failure.status === 404);
    if (isClosed) return nobody;
    throw error;
  };
}
