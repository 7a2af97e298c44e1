import { CURIES } from '../view/content.view.js';
import { RestError } from './rest-error.js';
import { ALLOW, route, type Reply, type Route } from './route.js';

interface ContentKind {
  slug: string;
  name: string;
  rest_base: string;
  icon?: string;
  taxonomies?: string[];
  hierarchical?: boolean;
  has_archive?: string;
  description?: string;
}

/** The kinds of content that WordPress 6.9 with WooCommerce 10.5 tells the public about. */
const KINDS: ContentKind[] = [
  {
    slug: 'post',
    name: 'Posts',
    rest_base: 'posts',
    icon: 'dashicons-admin-post',
    taxonomies: ['category', 'post_tag'],
  },
  { slug: 'page', name: 'Pages', rest_base: 'pages', icon: 'dashicons-admin-page', hierarchical: true },
  { slug: 'attachment', name: 'Media', rest_base: 'media', icon: 'dashicons-admin-media' },
  { slug: 'nav_menu_item', name: 'Navigation Menu Items', rest_base: 'menu-items', taxonomies: ['nav_menu'] },
  { slug: 'wp_block', name: 'Patterns', rest_base: 'blocks', taxonomies: ['wp_pattern_category'] },
  {
    slug: 'wp_template',
    name: 'Templates',
    rest_base: 'templates',
    description: 'Templates to include in your theme.',
  },
  {
    slug: 'wp_template_part',
    name: 'Template Parts',
    rest_base: 'template-parts',
    description: 'Template parts to include in your templates.',
  },
  {
    slug: 'wp_global_styles',
    name: 'Global Styles',
    rest_base: 'global-styles',
    description: 'Global styles to include in themes.',
  },
  {
    slug: 'wp_navigation',
    name: 'Navigation Menus',
    rest_base: 'navigation',
    description: 'Navigation menus that can be inserted into your site.',
  },
  { slug: 'wp_font_family', name: 'Font Families', rest_base: 'font-families' },
  {
    slug: 'wp_font_face',
    name: 'Font Faces',
    rest_base: 'font-families/(?P<font_family_id>[\\d]+)/font-faces',
  },
  {
    slug: 'product',
    name: 'Products',
    rest_base: 'product',
    icon: 'dashicons-archive',
    taxonomies: ['product_brand', 'product_cat', 'product_tag'],
    has_archive: 'shop',
    description: 'This is where you can browse products in this store.',
  },
];

type Taxonomy = [slug: string, name: string, restBase: string, type: string, hierarchical: boolean];

const TAXONOMIES: Taxonomy[] = [
  ['category', 'Categories', 'categories', 'post', true],
  ['post_tag', 'Tags', 'tags', 'post', false],
  ['nav_menu', 'Navigation Menus', 'menus', 'nav_menu_item', false],
  ['wp_pattern_category', 'Pattern Categories', 'wp_pattern_category', 'wp_block', false],
  ['product_brand', 'Brands', 'product_brand', 'product', true],
  ['product_cat', 'Product categories', 'product_cat', 'product', true],
  ['product_tag', 'Product tags', 'product_tag', 'product', false],
];

/** Which kinds of content and which taxonomies there are. */
export const wordpressKindRoutes: Route[] = [
  route({
    path: 'types',
    allow: ALLOW.read,
    arguments: {},
    answer: ({ context: { api } }) => ({
      kind: 'body',
      body: Object.fromEntries(KINDS.map((kind) => [kind.slug, kindView(api, kind)])),
    }),
  }),
  route({
    path: 'types/{slug}',
    allow: ALLOW.read,
    arguments: {},
    answer: ({ context: { api }, path }): Reply => {
      const kind = KINDS.find(({ slug }) => slug === path.split('/')[1]);
      return kind ? { kind: 'body', body: kindView(api, kind) } : missing('type', 'post type');
    },
  }),
  route({
    path: 'taxonomies',
    allow: ALLOW.read,
    arguments: {},
    answer: ({ context: { api } }) => ({
      kind: 'body',
      body: Object.fromEntries(TAXONOMIES.map((taxonomy) => [taxonomy[0], taxonomyView(api, taxonomy)])),
    }),
  }),
  route({
    path: 'taxonomies/{slug}',
    allow: ALLOW.read,
    arguments: {},
    answer: ({ context: { api }, path }): Reply => {
      const taxonomy = TAXONOMIES.find(([slug]) => slug === path.split('/')[1]);
      return taxonomy ? { kind: 'body', body: taxonomyView(api, taxonomy) } : missing('taxonomy', 'taxonomy');
    },
  }),
];

function kindView(api: string, kind: ContentKind) {
  return {
    description: kind.description ?? '',
    hierarchical: kind.hierarchical ?? false,
    has_archive: kind.has_archive ?? false,
    name: kind.name,
    slug: kind.slug,
    icon: kind.icon ?? null,
    taxonomies: kind.taxonomies ?? [],
    rest_base: kind.rest_base,
    rest_namespace: 'wp/v2',
    template: [],
    template_lock: false,
    _links: kindLinks(api, 'types', kind.rest_base),
  };
}

function taxonomyView(api: string, [slug, name, restBase, type, hierarchical]: Taxonomy) {
  return {
    name,
    slug,
    description: '',
    types: [type],
    hierarchical,
    rest_base: restBase,
    rest_namespace: 'wp/v2',
    _links: kindLinks(api, 'taxonomies', restBase),
  };
}

function kindLinks(api: string, collection: string, restBase: string) {
  return {
    collection: [{ href: `${api}/${collection}` }],
    'wp:items': [{ href: `${api}/${restBase}` }],
    curies: CURIES,
  };
}

function missing(what: string, words: string): Reply {
  return {
    kind: 'error',
    error: new RestError(404, `rest_${what}_invalid`, `Invalid ${words}.`),
    allow: true,
  };
}
