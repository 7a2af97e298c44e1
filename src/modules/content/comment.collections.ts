import type { CacheStore } from '../../cache/cache-store.js';
import type { Collection } from '../../cache/collection.js';
import type { Lifetime } from '../../cache/lifetimes.js';
import { tags } from '../../cache/tags.js';
import { groupBy } from '../../lib/group-by.js';
import { decodeEntities } from '../../lib/html-text.js';
import type { WireComment } from '../../upstream/wordpress/wire-types.js';
import type { WordpressClient } from '../../upstream/wordpress/wordpress-client.js';
import type { CommentModel } from '../review/review.model.js';

/** Approved comments on one post or page, the newest first: at most `MAX_COMMENTS`. */
export interface CommentThread {
  comments: readonly CommentModel[];
  /** How many there are in all. */
  total: number;
}

/** Comments of one post that are kept: enough for what a page shows. */
export const MAX_COMMENTS = 100;

const NEWEST_FIRST = { type: 'comment', orderby: 'date_gmt', order: 'desc', per_page: MAX_COMMENTS } as const;

/** Declares the comments. Those of several posts come in one call as long as one call holds them all. */
export function createCommentCollection(
  store: CacheStore,
  wordpress: WordpressClient,
  lifetime: Lifetime,
): Collection<number, CommentThread> {
  async function readOne(post: number): Promise<[string, CommentThread]> {
    const { items, total } = await wordpress.page('comments', { ...NEWEST_FIRST, post: [post] });
    return [String(post), { comments: items.map(mapComment), total }];
  }

  return store.collection<number, CommentThread>({
    name: 'comments',
    lifetime,
    keyOf: String,
    tagsOf: (id) => [tags.content(id), tags.list('comments')],
    load: async (posts) => {
      if (posts.length > 1) {
        const { items, totalPages } = await wordpress.page('comments', { ...NEWEST_FIRST, post: posts });
        if (totalPages <= 1) {
          const byPost = groupBy(items, ({ post }) => post);
          return new Map(
            posts.map((post) => {
              const comments = (byPost.get(post) ?? []).map(mapComment);
              return [String(post), { comments, total: comments.length }];
            }),
          );
        }
      }
      return new Map(await Promise.all(posts.map(readOne)));
    },
  });
}

function mapComment(wire: WireComment): CommentModel {
  return {
    kind: 'comment',
    id: wire.id,
    date: wire.date.replace('T', ' '),
    dateGmt: wire.date_gmt.replace('T', ' '),
    reviewer: decodeEntities(wire.author_name),
    content: wire.content.rendered,
    parentId: wire.parent,
    // WordPress shows others only to those who moderate.
    status: 'APPROVE',
    avatars: wire.author_avatar_urls ?? {},
  };
}
