import type { ContentSketch } from '../content/new-content.js';

/** Pages of the small catalogue, one of them below another, one not out yet. */
export const smallPages: ContentSketch[] = [
  {
    id: 901,
    type: 'page',
    slug: 'delivery',
    title: 'Delivery & Returns',
    date_gmt: '2025-01-07T08:10:00',
    menu_order: 1,
    content:
      '<!-- wp:paragraph -->\n<p>We roast on Tuesdays and ship on Wednesdays. A parcel takes two days within Germany and three to five in the rest of the EU.</p>\n<!-- /wp:paragraph -->\n\n' +
      '<!-- wp:heading -->\n<h2 class="wp-block-heading">What it costs</h2>\n<!-- /wp:heading -->\n\n' +
      '<!-- wp:paragraph -->\n<p>4,90 € in Germany, nothing from 49 € on. You may also come by and pick it up.</p>\n<!-- /wp:paragraph -->\n\n' +
      '<!-- wp:paragraph -->\n<p>Cups that arrive broken are replaced; a photo is enough. Anything unopened can come back within 30 days.</p>\n<!-- /wp:paragraph -->',
  },
  {
    id: 902,
    type: 'page',
    title: 'Imprint',
    date_gmt: '2025-01-07T08:12:00',
    menu_order: 2,
    content:
      '<p>Kranich Coffee &amp; Tea, Emma Kranich<br />\nAm Kanal 12, 10999 Berlin</p>\n<p>Telephone +49 30 5550123, <a href="mailto:hello@kranich.example.test">hello@kranich.example.test</a></p>',
  },
  {
    id: 903,
    type: 'page',
    title: 'About us',
    date_gmt: '2025-01-07T08:14:00',
    author: 1,
    featured_media: 924,
    menu_order: 3,
    excerpt: 'Two sisters, one roaster, and a crane on the door.',
    content:
      '<p>Kranich began in 2014 with a popcorn machine and more patience than sense. Today a twelve-kilo drum roaster stands in the corner of the shop, and on Tuesdays the whole street knows.</p>\n<p>We buy from eleven farms and four tea gardens, most of which we have visited.</p>',
  },
  {
    id: 904,
    type: 'page',
    title: 'The roaster',
    parent: 903,
    date_gmt: '2025-02-01T08:00:00',
    content: '<p>Built in 1962, rebuilt twice, named Bertha.</p>',
  },
  {
    id: 905,
    type: 'page',
    status: 'draft',
    title: 'Subscriptions',
    date_gmt: '2025-06-01T08:00:00',
    content: '<p>Not ready for anybody to read.</p>',
  },
  {
    id: 906,
    type: 'page',
    title: 'For cafés',
    slug: 'for-cafes',
    date_gmt: '2025-02-03T08:00:00',
    password: 'crema',
    content: '<p>Prices for those who pour it for others.</p>',
  },
];
