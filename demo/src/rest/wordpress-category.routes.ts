import type { ContentTermRecord } from '../catalogue/content/content-records.js';
import type { ViewScope } from '../view/content.view.js';
import { contentTermView } from '../view/content-term.view.js';
import { boolean, integer, oneOf } from './arguments.js';
import { orderArgument, pageOf } from './paging.js';
import { RestError } from './rest-error.js';
import { ALLOW, listReply, route, type Reply, type Route } from './route.js';
import { compareText, folded } from './text-search.js';
import { scopeArgument, wordpressListArguments } from './wordpress-arguments.js';

const termArguments = {
  ...wordpressListArguments,
  order: orderArgument('asc'),
  orderby: oneOf(
    ['id', 'include', 'name', 'slug', 'term_group', 'description', 'count', 'include_slugs'],
    'name',
  ),
  hide_empty: boolean(),
  parent: integer({ byDefault: undefined }),
  post: integer({ byDefault: undefined }),
};

/** Categories and tags of posts, as lists and one by one. */
export const wordpressCategoryRoutes: Route[] = (
  [
    ['categories', 'category'],
    ['tags', 'post_tag'],
  ] as const
).flatMap(([path, taxonomy]) => [
  route({
    path,
    allow: ALLOW.read,
    arguments: termArguments,
    answer: (request) => {
      const { context, catalogue, values } = request;
      const posts = catalogue.content.published('post');
      const idsOf = (post: (typeof posts)[number]) =>
        taxonomy === 'category' ? post.category_ids : post.tag_ids;
      const ofPost = posts.find(({ id }) => id === values.post);
      const countOf = (term: ContentTermRecord) =>
        posts.filter((post) => idsOf(post).includes(term.id)).length;
      const search = folded(values.search ?? '');
      const found = [...catalogue.content.terms.values()].filter(
        (term) =>
          term.taxonomy === taxonomy &&
          (values.include.length === 0 || values.include.includes(term.id)) &&
          !values.exclude.includes(term.id) &&
          (values.slug.length === 0 || values.slug.includes(term.slug)) &&
          (values.parent === undefined || term.parent === values.parent) &&
          (values.post === undefined || (ofPost !== undefined && idsOf(ofPost).includes(term.id))) &&
          (values.hide_empty !== true || countOf(term) > 0) &&
          (folded(term.name).includes(search) || term.slug.includes(search)),
      );
      const sign = values.order === 'asc' ? 1 : -1;
      found.sort((a, b) => {
        if (values.orderby === 'include') return values.include.indexOf(a.id) - values.include.indexOf(b.id);
        if (values.orderby === 'id') return sign * (a.id - b.id);
        if (values.orderby === 'count') return sign * (countOf(a) - countOf(b) || a.id - b.id);
        const key =
          values.orderby === 'slug' ? 'slug' : values.orderby === 'description' ? 'description' : 'name';
        return sign * compareText(a[key], b[key]);
      });
      const list = { members: pageOf(found, values), total: found.length };
      return listReply(request, list, (term) => contentTermView(context, term, values.context as ViewScope));
    },
  }),
  route({
    path: `${path}/{id}`,
    allow: ALLOW.read,
    arguments: scopeArgument,
    answer: ({ context, catalogue, values, ids: [id = 0] }): Reply => {
      const term = catalogue.content.terms.get(id);
      if (term?.taxonomy === taxonomy)
        return { kind: 'body', body: contentTermView(context, term, values.context as ViewScope) };
      return {
        kind: 'error',
        error: new RestError(404, 'rest_term_invalid', 'Term does not exist.'),
        allow: true,
      };
    },
  }),
]);
