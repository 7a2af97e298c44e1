import type { ContentRecord, ContentType } from '../catalogue/content/content-records.js';
import { autoExcerpt, renderedBlocks, texturized } from './rendered-text.js';
import type { ViewContext } from './sellable.view.js';

/** `embed` is the short form inside another answer. */
export type ViewScope = 'view' | 'embed' | 'edit';

/** Where `wp/v2` has the contents of a type. */
export const CONTENT_PATHS: Record<ContentType, string> = {
  post: 'posts',
  page: 'pages',
  wp_navigation: 'navigation',
};

/** Short names of WordPress's own link relations. */
export const CURIES = [{ name: 'wp', href: 'https://api.w.org/{rel}', templated: true }];

const EMBEDDED = [
  ...(['id', 'date', 'slug', 'type', 'link', 'title', 'excerpt', 'author'] as const),
  ...(['featured_media', '_links'] as const),
];

/** The public address of a page or post; that of a page has its parents in front. */
export function contentLink(
  { catalogue, home }: Pick<ViewContext, 'catalogue' | 'home'>,
  record: ContentRecord,
): string {
  if (record.type === 'wp_navigation') return `${home}/wp_navigation/${record.slug}/`;
  if (record.status === 'draft') return `${home}/?${record.type === 'page' ? 'page_id' : 'p'}=${record.id}`;
  const slugs = [record.slug];
  for (let above = catalogue.content.contents.get(record.parent); above;) {
    slugs.unshift(above.slug);
    above = catalogue.content.contents.get(above.parent);
  }
  return `${home}/${slugs.join('/')}/`;
}

/** A page, post or block menu as `wp/v2` answers it to the public. */
export function contentView(context: ViewContext, record: ContentRecord, scope: ViewScope) {
  const whole = wholeView(context, record);
  return scope === 'embed' ? picked(whole, EMBEDDED) : whole;
}

/** The named members of an answer, in its order. */
export function picked(body: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).filter(([name]) => names.includes(name)));
}

function wholeView(context: ViewContext, record: ContentRecord): Record<string, unknown> {
  const { home } = context;
  const isProtected = record.password !== '';
  const content = renderedBlocks(record.content, home);
  const excerpt = record.excerpt === '' ? autoExcerpt(content) : `<p>${texturized(record.excerpt)}</p>\n`;
  const isPost = record.type === 'post';
  const head = {
    id: record.id,
    date: record.date,
    date_gmt: record.date_gmt,
    guid: { rendered: home + record.guid },
    modified: record.modified,
    modified_gmt: record.modified_gmt,
    slug: record.slug,
    status: record.status,
    type: record.type,
    link: contentLink(context, record),
    title: { rendered: (isProtected ? 'Protected: ' : '') + texturized(record.title) },
    content: { rendered: isProtected ? '' : content, protected: isProtected },
  };
  if (record.type === 'wp_navigation')
    return { ...head, template: '', class_list: classes(context, record), _links: links(context, record) };
  return {
    ...head,
    excerpt: { rendered: isProtected ? '' : excerpt, protected: isProtected },
    author: record.author,
    featured_media: record.featured_media,
    ...(record.type === 'page' && { parent: record.parent, menu_order: record.menu_order }),
    comment_status: record.comment_status,
    ping_status: record.ping_status,
    ...(isPost && { sticky: record.sticky }),
    template: '',
    ...(isPost && { format: 'standard' }),
    meta: { footnotes: '' },
    ...(isPost && { categories: record.category_ids, tags: record.tag_ids }),
    class_list: classes(context, record),
    _links: links(context, record),
  };
}

function classes({ catalogue }: ViewContext, record: ContentRecord): string[] {
  const slugOf = (id: number) => catalogue.content.terms.get(id)?.slug ?? '';
  return [
    `post-${record.id}`,
    record.type,
    `type-${record.type}`,
    `status-${record.status}`,
    ...(record.type === 'post' ? ['format-standard'] : []),
    ...(record.featured_media > 0 ? ['has-post-thumbnail'] : []),
    ...(record.password === '' ? [] : ['post-password-required']),
    'hentry',
    ...record.category_ids.map((id) => `category-${slugOf(id)}`),
    ...record.tag_ids.map((id) => `tag-${slugOf(id)}`),
  ];
}

function links({ api }: ViewContext, record: ContentRecord) {
  const path = CONTENT_PATHS[record.type];
  const self = `${api}/${path}/${record.id}`;
  const terms = (taxonomy: string, route: string) => ({
    taxonomy,
    embeddable: true,
    href: `${api}/${route}?post=${record.id}`,
  });
  const isMenu = record.type === 'wp_navigation';
  return {
    self: [{ href: self, targetHints: { allow: ['GET'] } }],
    collection: [{ href: `${api}/${path}` }],
    about: [{ href: `${api}/types/${record.type}` }],
    ...(!isMenu && {
      author: [{ embeddable: true, href: `${api}/users/${record.author}` }],
      replies: [{ embeddable: true, href: `${api}/comments?post=${record.id}` }],
    }),
    'version-history': [{ count: 0, href: `${self}/revisions` }],
    ...(record.parent > 0 && { up: [{ embeddable: true, href: `${api}/${path}/${record.parent}` }] }),
    ...(record.featured_media > 0 && {
      'wp:featuredmedia': [{ embeddable: true, href: `${api}/media/${record.featured_media}` }],
    }),
    'wp:attachment': [{ href: `${api}/media?parent=${record.id}` }],
    ...(record.type === 'post' && {
      'wp:term': [terms('category', 'categories'), terms('post_tag', 'tags')],
    }),
    curies: CURIES,
  };
}
