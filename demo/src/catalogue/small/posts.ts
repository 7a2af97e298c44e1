import type { ContentSketch } from '../content/new-content.js';

/** Posts of the small catalogue, by two authors; one is a draft. */
export const smallPosts: ContentSketch[] = [
  {
    id: 911,
    type: 'post',
    title: 'Soft water, better coffee',
    date_gmt: '2025-03-02T09:00:00',
    author: 1,
    featured_media: 921,
    sticky: true,
    category_ids: [2],
    tag_ids: [4, 5],
    content:
      '<p>A cup of coffee is mostly water, and Berlin’s is as hard as its winters. Chalk binds the acids that make a light roast taste of fruit; what is left is flat.</p>\n<p>A filter jug helps. So does a bottle of still water with less than 100 milligrams of minerals in a litre, mixed half and half with what comes out of the tap. Try both side by side before you buy a new grinder.</p>\n<p>Then heat it to 94 degrees, pour slowly, and do not stir.</p>',
  },
  {
    id: 912,
    type: 'post',
    title: 'Notes from the "other" harvest',
    date_gmt: '2025-05-12T09:00:00',
    author: 2,
    featured_media: 922,
    category_ids: [3],
    tag_ids: [6],
    excerpt: 'Kenya picks twice a year. We went for the small one.',
    content:
      '<p>Everyone talks about the main crop. The fly crop is smaller, comes in early summer, and is picked by those who have time.</p>\n<p>We brought home two lots from Nyeri & one lesson about tarpaulins.</p>',
  },
  {
    id: 913,
    type: 'post',
    title: 'Tea at four',
    date_gmt: '2025-09-20T09:00:00',
    author: 2,
    featured_media: 923,
    category_ids: [2, 3],
    comment_status: 'closed',
    content:
      '<p>Six leaves, six temperatures, six minutes apart: the afternoon that Mireille poured for us, written down so that you can do it at home.</p>',
  },
  {
    id: 914,
    type: 'post',
    title: 'The shop is closed on 3 October',
    date_gmt: '2025-09-28T09:00:00',
    author: 1,
    content: '<p>Orders placed over the holiday leave on Monday.</p>',
  },
  {
    id: 915,
    type: 'post',
    status: 'draft',
    title: 'A new grinder is coming',
    date_gmt: '2025-11-01T09:00:00',
    author: 1,
    category_ids: [3],
    content: '<p>Say nothing yet.</p>',
  },
];
