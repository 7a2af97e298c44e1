import type { ContentReads } from './content.reads.js';

/** WordPress content, for one operation. */
export interface ContentSlice {
  /** Posts, pages, files, authors, comments, the site. */
  readonly content: ContentReads;
}
