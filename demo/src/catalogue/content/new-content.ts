import { siteDate } from '../../view/site-time.js';
import { slugOf } from '../slug.js';
import type { ContentRecord } from './content-records.js';

/** A page, post or menu in a few words; what is left out is what WordPress gives a new one. */
export type ContentSketch = Partial<ContentRecord> &
  Pick<ContentRecord, 'id' | 'type' | 'title' | 'content' | 'date_gmt'>;

/** A content record of a sketch, written by user 1 and published. */
export function buildContent(sketch: ContentSketch): ContentRecord {
  const slug = sketch.slug ?? slugOf(sketch.title);
  const isPost = sketch.type === 'post';
  const modified_gmt = sketch.modified_gmt ?? sketch.date_gmt;
  return {
    status: 'publish',
    excerpt: '',
    author: 1,
    featured_media: 0,
    parent: 0,
    menu_order: 0,
    comment_status: isPost ? 'open' : 'closed',
    ping_status: isPost ? 'open' : 'closed',
    sticky: false,
    category_ids: isPost ? [1] : [],
    tag_ids: [],
    password: '',
    ...sketch,
    slug,
    guid: sketch.guid ?? `/?p=${sketch.id}`,
    date: sketch.date ?? siteDate(sketch.date_gmt),
    modified: sketch.modified ?? siteDate(modified_gmt),
    modified_gmt,
  };
}
