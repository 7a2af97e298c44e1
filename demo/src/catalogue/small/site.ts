import { buildContent, type ContentSketch } from '../content/new-content.js';
import type { CommentRecord, ContentTermRecord, MenuRecord } from '../content/content-records.js';
import type { SiteContents } from '../content/site-content.js';
import { buildImage } from '../new-records.js';
import { smallPages } from './pages.js';
import { smallPosts } from './posts.js';

const terms: ContentTermRecord[] = [
  term(1, 'category', 'Uncategorized', ''),
  term(2, 'category', 'Brewing notes', 'How we make it at home.'),
  term(3, 'category', 'From the roastery', 'What happens behind the shop.'),
  term(4, 'post_tag', 'water', ''),
  term(5, 'post_tag', 'filter', ''),
  term(6, 'post_tag', 'harvest', ''),
];

/** Block menus: the main one has a submenu, the footer's is flat. */
const menuSketches: ContentSketch[] = [
  {
    id: 931,
    type: 'wp_navigation',
    title: 'Main menu',
    date_gmt: '2025-01-07T08:00:00',
    content: [
      link('Shop', '/shop/'),
      submenu('Coffee', '/product-category/coffee/', [
        link('Single origin', '/product-category/coffee/single-origin/'),
        link('Blends & Espresso', '/product-category/coffee/blends-espresso/'),
      ]),
      link('Tea', '/product-category/tea/'),
      link('Journal', '/journal/'),
      link('About us', '/about-us/', { type: 'page', id: 903 }),
    ].join('\n\n'),
  },
  {
    id: 932,
    type: 'wp_navigation',
    title: 'Footer menu',
    date_gmt: '2025-01-07T08:05:00',
    content: [
      link('Delivery & Returns', '/delivery/', { type: 'page', id: 901 }),
      link('Imprint', '/imprint/', { type: 'page', id: 902 }),
      link('Roasters’ guild', 'https://guild.example.test/', { opensInNewTab: true }),
    ].join('\n\n'),
  },
];

const comments: CommentRecord[] = [
  comment(951, 911, 0, 'Ingrid', 'And how hot should the kettle be?', '2025-03-03T10:00:00'),
  comment(
    952,
    911,
    951,
    'Emma Kranich',
    'Ninety-four degrees. Count to ten after it boils.',
    '2025-03-03T16:20:00',
  ),
  { ...comment(953, 911, 0, 'Nobody', 'Waiting for a moderator.', '2025-03-04T07:00:00'), status: 'hold' },
];

const menus: MenuRecord[] = [
  {
    id: 941,
    name: 'Main menu',
    slug: 'main-menu',
    locations: ['primary'],
    items: [
      { id: 942, title: 'Coffee', url: '%HOME%/product-category/coffee/', parent: 0 },
      { id: 943, title: 'Single origin', url: '%HOME%/product-category/coffee/single-origin/', parent: 942 },
      { id: 944, title: 'About us', url: '%HOME%/about-us/', parent: 0 },
    ],
  },
];

/** What Kranich has to say beside its products. Ids stay clear of those of products. */
export function smallSite(): SiteContents {
  return structuredClone({
    site: {
      name: 'Kranich Coffee & Tea',
      description: 'Roasted on Tuesdays, poured every day.',
      timezone_string: 'Europe/Berlin',
      site_icon: 920,
    },
    contents: [...smallPages, ...smallPosts, ...menuSketches].map(buildContent),
    terms,
    comments,
    menus,
    images: [
      {
        ...buildImage(920, 'kranich-crane', 'A crane, the sign of the shop'),
        date_gmt: '2025-01-07T07:00:00',
      },
      {
        ...buildImage(921, 'journal-kettle', 'Water poured from a swan-neck kettle'),
        date_gmt: '2025-03-02T07:00:00',
      },
      {
        ...buildImage(922, 'journal-harvest', 'Coffee cherries in a basket'),
        date_gmt: '2025-05-12T07:00:00',
      },
      { ...buildImage(923, 'journal-tea-tray', 'A tea tray by a window'), date_gmt: '2025-09-20T07:00:00' },
      {
        ...buildImage(924, 'about-roastery', 'The roaster in its corner of the shop'),
        date_gmt: '2025-01-07T07:30:00',
      },
    ],
  });
}

function term(
  id: number,
  taxonomy: ContentTermRecord['taxonomy'],
  name: string,
  description: string,
): ContentTermRecord {
  return { id, taxonomy, name, slug: name.toLowerCase().replaceAll(' ', '-'), parent: 0, description };
}

function link(label: string, path: string, more: object = {}): string {
  return `<!-- wp:navigation-link ${attributes(label, path, more)} /-->`;
}

function submenu(label: string, path: string, links: string[]): string {
  return `<!-- wp:navigation-submenu ${attributes(label, path, {})} -->\n${links.join('\n\n')}\n<!-- /wp:navigation-submenu -->`;
}

/** Attributes as the block editor writes them; an ampersand would end the comment early in some parsers. */
function attributes(label: string, path: string, more: object): string {
  const url = path.startsWith('/') ? `%HOME%${path}` : path;
  const kind = 'type' in more ? 'post-type' : 'custom';
  return JSON.stringify({ label, ...more, url, kind }).replaceAll('&', '\\u0026');
}

function comment(
  id: number,
  post: number,
  parent: number,
  author: string,
  content: string,
  at: string,
): CommentRecord {
  return {
    id,
    post,
    parent,
    author: 0,
    author_name: author,
    author_email: `${author.split(' ')[0]?.toLowerCase() ?? ''}@mail.example.test`,
    author_url: '',
    date: at,
    date_gmt: at,
    content,
    status: 'approved',
  };
}
