import type { ContentTermRecord } from '../catalogue/content/content-records.js';
import { CURIES, picked, type ViewScope } from './content.view.js';
import type { ViewContext } from './sellable.view.js';

const PATHS = { category: 'categories', post_tag: 'tags' } as const;
const EMBEDDED = ['id', 'link', 'name', 'slug', 'taxonomy', '_links'];

/** A category or tag of posts as `wp/v2` answers it. `count` is the number of published posts. */
export function contentTermView(context: ViewContext, term: ContentTermRecord, scope: ViewScope) {
  const { api, home, catalogue } = context;
  const path = PATHS[term.taxonomy];
  const member = term.taxonomy === 'category' ? 'category_ids' : 'tag_ids';
  const count = catalogue.content.published('post').filter((post) => post[member].includes(term.id)).length;
  const body = {
    id: term.id,
    count,
    description: term.description,
    link: `${home}/${term.taxonomy === 'category' ? 'category' : 'tag'}/${term.slug}/`,
    name: term.name,
    slug: term.slug,
    taxonomy: term.taxonomy,
    ...(term.taxonomy === 'category' && { parent: term.parent }),
    meta: [],
    _links: {
      self: [{ href: `${api}/${path}/${term.id}`, targetHints: { allow: ['GET'] } }],
      collection: [{ href: `${api}/${path}` }],
      about: [{ href: `${api}/taxonomies/${term.taxonomy}` }],
      ...(term.parent > 0 && { up: [{ embeddable: true, href: `${api}/${path}/${term.parent}` }] }),
      'wp:post_type': [{ href: `${api}/posts?${path}=${term.id}` }],
      curies: CURIES,
    },
  };
  return scope === 'embed' ? picked(body, EMBEDDED) : body;
}
