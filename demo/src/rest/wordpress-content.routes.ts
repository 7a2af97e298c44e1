import type { ContentRecord, ContentType } from '../catalogue/content/content-records.js';
import { contentView, CONTENT_PATHS, type ViewScope } from '../view/content.view.js';
import type { ArgumentValues } from './arguments.js';
import { pageOf } from './paging.js';
import { RestError } from './rest-error.js';
import { ALLOW, listReply, route, type Reply, type Route } from './route.js';
import { compareText, folded, sameSlug, searchTest } from './text-search.js';
import {
  contentArguments,
  refuseEditing,
  refusePagesBehind,
  scopeArgument,
  type TermChoice,
} from './wordpress-arguments.js';

type ContentArguments = ArgumentValues<typeof contentArguments>;

/** Pages, posts and block menus: what is published, as a list and one by one. */
export const wordpressContentRoutes: Route[] = (Object.keys(CONTENT_PATHS) as ContentType[]).flatMap(
  (type) => [
    route({
      path: CONTENT_PATHS[type],
      allow: ALLOW.read,
      arguments: contentArguments,
      answer: (request) => {
        const { context, catalogue, values, caller } = request;
        refuseEditing(caller, values);
        const found = catalogue.content.published(type).filter(contentTest(values));
        refusePagesBehind(values, found.length);
        const sorted = sortContent(found, values);
        const list = { members: pageOf(sorted, values), total: found.length };
        return listReply(request, list, (record) =>
          contentView(context, record, values.context as ViewScope),
        );
      },
    }),
    route({
      path: `${CONTENT_PATHS[type]}/{id}`,
      allow: ALLOW.read,
      arguments: scopeArgument,
      answer: ({ context, catalogue, values, caller, ids: [id = 0] }): Reply => {
        refuseEditing(caller, values);
        const record = catalogue.content.contents.get(id);
        if (record?.type !== type)
          return {
            kind: 'error',
            error: new RestError(404, 'rest_post_invalid_id', 'Invalid post ID.'),
            allow: true,
          };
        if (record.status !== 'publish')
          return { kind: 'error', error: notYours(caller.kind === 'user'), allow: false };
        return { kind: 'body', body: contentView(context, record, values.context as ViewScope) };
      },
    }),
  ],
);

function notYours(isUser: boolean): RestError {
  return new RestError(isUser ? 403 : 401, 'rest_forbidden', 'Sorry, you are not allowed to do that.');
}

function contentTest(args: ContentArguments): (record: ContentRecord) => boolean {
  const matches = args.search === undefined || args.search === '' ? null : searchTest(args.search);
  const within = (wanted: number[], own: number[]) =>
    wanted.length === 0 || own.some((id) => wanted.includes(id));
  return (record) =>
    (args.include.length === 0 || args.include.includes(record.id)) &&
    !args.exclude.includes(record.id) &&
    (args.slug.length === 0 || args.slug.some((slug) => sameSlug(record.slug, slug))) &&
    within(args.author, [record.author]) &&
    !args.author_exclude.includes(record.author) &&
    within(args.categories, record.category_ids) &&
    !record.category_ids.some((id) => args.categories_exclude.includes(id)) &&
    hasTerms(args.tags, record.tag_ids) &&
    !record.tag_ids.some((id) => args.tags_exclude.includes(id)) &&
    within(args.parent, [record.parent]) &&
    (args.sticky === undefined || record.sticky === args.sticky) &&
    (args.after === undefined || record.date > args.after) &&
    (args.before === undefined || record.date < args.before) &&
    (args.modified_after === undefined || record.modified > args.modified_after) &&
    (args.modified_before === undefined || record.modified < args.modified_before) &&
    (matches === null ||
      matches([record.title, record.excerpt, record.password === '' ? record.content : '']));
}

function hasTerms({ terms, isAll }: TermChoice, own: number[]): boolean {
  const has = (id: number) => own.includes(id);
  return terms.length === 0 || (isAll ? terms.every(has) : terms.some(has));
}

function sortContent(records: ContentRecord[], args: ContentArguments): ContentRecord[] {
  if (args.orderby === 'include')
    return [...records].sort((a, b) => args.include.indexOf(a.id) - args.include.indexOf(b.id));
  if (args.orderby === 'include_slugs')
    return [...records].sort((a, b) => args.slug.indexOf(a.slug) - args.slug.indexOf(b.slug));
  const sign = args.order === 'asc' ? 1 : -1;
  const key = sortKey(args);
  return [...records].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    const order = typeof left === 'string' ? compareText(left, String(right)) : left - Number(right);
    return sign * (order || a.id - b.id);
  });
}

function sortKey({ orderby, search }: ContentArguments): (record: ContentRecord) => string | number {
  switch (orderby) {
    case 'title':
      return (record) => record.title;
    case 'slug':
      return (record) => record.slug;
    case 'modified':
      return (record) => record.modified_gmt;
    case 'id':
      return (record) => record.id;
    case 'author':
      return (record) => record.author;
    case 'parent':
      return (record) => record.parent;
    case 'menu_order':
      return (record) => record.menu_order;
    case 'relevance':
      return (record) => Number(folded(record.title).includes(folded(search ?? '')));
    default:
      return (record) => record.date_gmt;
  }
}
