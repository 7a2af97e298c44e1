import type { RecordedExchange } from '../recordings.js';
import type { ContentRecord, ContentType } from './content-records.js';
import { buildContent } from './new-content.js';
import { emptySite, type SiteContents } from './site-content.js';

type Json = Record<string, unknown>;

const API = '/wp-json/wp/v2';

/**
 * The pages and posts of the recorded shop. One page was found by the search and never read: of it the demo has the
 * title, the address, and a content in which the searched word occurs. WooCommerce's picture for products without
 * one was counted and never read.
 */
export function readSite(wordpress: RecordedExchange[], home: string): SiteContents {
  const read = (path: string) =>
    (wordpress.find(({ request }) => request.path === `${API}/${path}`)?.response.body ?? []) as Json[];
  const contents = [...read('pages?slug=delivery'), ...read('posts')].map((body) => readContent(body, home));
  const samplePage = buildContent({
    id: 2,
    type: 'page',
    title: 'Sample Page',
    content: '<p>A potential page.</p>',
    date_gmt: '2026-11-24T02:14:47',
  });
  const placeholder = {
    id: 8,
    path: '/wp-content/uploads/woocommerce-placeholder.webp',
    name: 'woocommerce-placeholder',
    alt: '',
    date_gmt: '2026-11-24T02:14:48',
  };
  return { ...emptySite('Fieldhouse'), contents: [...contents, samplePage], images: [placeholder] };
}

function readContent(body: Json, home: string): ContentRecord {
  const rendered = (name: string) => (body[name] as { rendered: string }).rendered;
  const keys = [
    ...['id', 'slug', 'status', 'date', 'date_gmt', 'modified', 'modified_gmt', 'author'],
    ...['featured_media', 'comment_status', 'ping_status'],
  ];
  return {
    ...buildContent({
      id: Number(body['id']),
      type: body['type'] as ContentType,
      title: rendered('title').replaceAll('&#038;', '&'),
      content: rendered('content'),
      date_gmt: String(body['date_gmt']),
    }),
    ...(Object.fromEntries(keys.map((key) => [key, body[key]])) as Partial<ContentRecord>),
    guid: rendered('guid').replace(home, ''),
    parent: Number(body['parent'] ?? 0),
    menu_order: Number(body['menu_order'] ?? 0),
    sticky: body['sticky'] === true,
    category_ids: (body['categories'] ?? []) as number[],
    tag_ids: (body['tags'] ?? []) as number[],
  };
}
