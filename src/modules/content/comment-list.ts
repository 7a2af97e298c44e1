import type { PostToCommentConnectionWhereArgs } from '../../generated/schema-types.js';
import { isDefined } from '../../lib/is-defined.js';
import type { ConnectionModel } from '../../relay/connection.model.js';
import { eitherId } from '../../relay/global-id.js';
import { connectionOf, sliceOf } from '../../relay/list-connection.js';
import type { PageRequest } from '../../relay/paging.js';
import type { CommentModel } from '../review/review.model.js';
import type { CommentThread } from './comment.collections.js';

type Where = PostToCommentConnectionWhereArgs | null | undefined;

/** A page of the comments on one post; of a filtered list, `found` counts what the filter leaves. */
export function listComments(
  { comments, total }: CommentThread,
  where: Where,
  page: PageRequest,
): ConnectionModel<CommentModel> {
  const window = sliceOf(arrange(comments, where), page);
  if (where) return connectionOf(window);
  // What is not kept cannot be paged to: behind the last that is, the list ends.
  return connectionOf({ ...window, total, end: window.end === comments.length ? total : window.end });
}

function arrange(newestFirst: readonly CommentModel[], where: Where): readonly CommentModel[] {
  if (!where) return newestFirst;
  const { commentIn, commentNotIn, order, orderby, parent, search } = where;
  const wanted = commentIn?.filter(isDefined).map((id) => eitherId(id, 'comment'));
  const unwanted = commentNotIn?.filter(isDefined).map((id) => eitherId(id, 'comment'));
  const needle = search?.toLowerCase();
  const kept = newestFirst.filter(
    ({ id, parentId, content }) =>
      (!wanted || wanted.includes(id)) &&
      !unwanted?.includes(id) &&
      (!isDefined(parent) || parentId === parent) &&
      (!needle || content.toLowerCase().includes(needle)),
  );
  if (orderby === 'COMMENT_IN' && wanted)
    return kept.toSorted((a, b) => wanted.indexOf(a.id) - wanted.indexOf(b.id));
  const sorted = orderby === 'COMMENT_ID' ? kept.toSorted((a, b) => b.id - a.id) : kept;
  return order === 'ASC' ? sorted.toReversed() : sorted;
}
