import { mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import type { ConnectionModel } from '../../relay/connection.model.js';
import type { PageRequest } from '../../relay/paging.js';
import type { ContentModel } from './content.model.js';
import type { RecordReads } from './record.reads.js';

/**
 * The pages above a page, the nearest first. The way ends at a page that nobody may see, and at a loop in the
 * shop's data.
 */
export function ancestorsOf(
  record: ContentModel,
  pages: RecordReads<ContentModel>,
  below: readonly ContentModel[] = [],
): MaybePromise<readonly ContentModel[]> {
  const { parentId } = record;
  if (parentId === 0 || below.some(({ id }) => id === parentId)) return below;
  return mapMaybe(pages.byId(parentId), (parent) =>
    parent ? ancestorsOf(parent, pages, [...below, parent]) : below,
  );
}

/** The pages directly below a page, arranged by hand. */
export function childrenOf(
  id: number,
  page: PageRequest,
  pages: RecordReads<ContentModel>,
): MaybePromise<ConnectionModel<ContentModel>> {
  return pages.list({ parent: [id], orderby: 'menu_order', order: 'asc' }, page);
}
