import type { CommentRecord } from '../catalogue/content/content-records.js';
import { contentLink, picked, type ViewScope } from '../view/content.view.js';
import { texturized } from '../view/rendered-text.js';
import { avatars } from '../view/review.view.js';
import type { ViewContext } from '../view/sellable.view.js';
import { ids, oneOf } from './arguments.js';
import { pageOf } from './paging.js';
import { RestError } from './rest-error.js';
import { ALLOW, listReply, route, type Reply, type Route } from './route.js';
import { folded } from './text-search.js';
import { scopeArgument, wordpressListArguments } from './wordpress-arguments.js';

const EMBEDDED = [
  ...['id', 'parent', 'author', 'author_name', 'author_url', 'date', 'content', 'link', 'type'],
  ...['author_avatar_urls', '_links'],
];

const commentArguments = {
  ...wordpressListArguments,
  orderby: oneOf(['date', 'date_gmt', 'id', 'include', 'post', 'parent', 'type'], 'date_gmt'),
  post: ids(),
  parent: ids(),
  author: ids(),
};

/** Approved comments on posts, as a list and one by one. Reviews of products have an address of their own. */
export const wordpressCommentRoutes: Route[] = [
  route({
    path: 'comments',
    allow: ALLOW.list,
    arguments: commentArguments,
    answer: (request) => {
      const { context, catalogue, values } = request;
      const search = folded(values.search ?? '');
      const within = (wanted: number[], own: number) => wanted.length === 0 || wanted.includes(own);
      const found = [...catalogue.content.comments.values()].filter(
        (comment) =>
          comment.status === 'approved' &&
          within(values.include, comment.id) &&
          !values.exclude.includes(comment.id) &&
          within(values.post, comment.post) &&
          within(values.parent, comment.parent) &&
          within(values.author, comment.author) &&
          folded(comment.content).includes(search),
      );
      const sign = values.order === 'asc' ? 1 : -1;
      found.sort((a, b) => {
        if (values.orderby === 'include') return values.include.indexOf(a.id) - values.include.indexOf(b.id);
        if (values.orderby === 'id') return sign * (a.id - b.id);
        return sign * (a.date_gmt.localeCompare(b.date_gmt) || a.id - b.id);
      });
      const list = { members: pageOf(found, values), total: found.length };
      return listReply(request, list, (comment) =>
        commentView(context, comment, values.context as ViewScope),
      );
    },
  }),
  route({
    path: 'comments/{id}',
    allow: ALLOW.read,
    arguments: scopeArgument,
    answer: ({ context, catalogue, values, ids: [id = 0] }): Reply => {
      const comment = catalogue.content.comments.get(id);
      if (comment?.status === 'approved')
        return { kind: 'body', body: commentView(context, comment, values.context as ViewScope) };
      const error = comment
        ? new RestError(401, 'rest_cannot_read', 'Sorry, you are not allowed to read this comment.')
        : new RestError(404, 'rest_comment_invalid_id', 'Invalid comment ID.');
      return { kind: 'error', error, allow: comment === undefined };
    },
  }),
];

function commentView(
  context: ViewContext,
  comment: CommentRecord,
  scope: ViewScope,
): Record<string, unknown> {
  const { api, home, catalogue } = context;
  const post = catalogue.content.contents.get(comment.post);
  const body = {
    id: comment.id,
    post: comment.post,
    parent: comment.parent,
    author: comment.author,
    author_name: comment.author_name,
    author_url: comment.author_url,
    date: comment.date,
    date_gmt: comment.date_gmt,
    content: { rendered: `<p>${texturized(comment.content)}</p>\n` },
    link: `${post ? contentLink(context, post) : `${home}/`}#comment-${comment.id}`,
    status: comment.status,
    type: 'comment',
    author_avatar_urls: avatars(comment.author_email),
    meta: [],
    _links: {
      self: [{ href: `${api}/comments/${comment.id}`, targetHints: { allow: ['GET'] } }],
      collection: [{ href: `${api}/comments` }],
      ...(comment.author > 0 && { author: [{ embeddable: true, href: `${api}/users/${comment.author}` }] }),
      up: [{ embeddable: true, post_type: post?.type ?? 'post', href: `${api}/posts/${comment.post}` }],
      ...(comment.parent > 0 && {
        'in-reply-to': [{ embeddable: true, href: `${api}/comments/${comment.parent}` }],
      }),
    },
  };
  return scope === 'embed' ? picked(body, EMBEDDED) : body;
}
