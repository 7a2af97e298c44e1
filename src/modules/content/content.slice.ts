import type { MaybePromise } from '../../lib/maybe-promise.js';
import type { LinkedModel } from './linked.model.js';
import type { ContentReads } from './content.reads.js';

/** WordPress content, for one operation. */
export interface ContentSlice {
  /** Posts, pages, files, authors, comments, the site. */
  readonly content: ContentReads;
  /** What the shop's website shows at an address. */
  readonly nodeByUri: (uri: string) => MaybePromise<LinkedModel | null>;
}
