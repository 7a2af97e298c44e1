import type { PostObjectsConnectionOrderbyEnum } from '../../generated/schema-types.js';
import { isDefined } from '../../lib/is-defined.js';
import type { Query } from '../../upstream/woo-rest/query.js';
import type { ContentWhere } from './content-filters.js';

/** Kinds of record that are listed alike. */
export type ListedKind = 'post' | 'page' | 'media';

const ORDER_BY: Readonly<Record<PostObjectsConnectionOrderbyEnum, string>> = {
  AUTHOR: 'author',
  DATE: 'date',
  IN: 'include',
  MENU_ORDER: 'menu_order',
  MODIFIED: 'modified',
  NAME_IN: 'include_slugs',
  PARENT: 'parent',
  SLUG: 'slug',
  TITLE: 'title',
};

/** Orders that `wp/v2` has for some kinds only, or only beside a list. */
function isPossible(kind: ListedKind, orderby: string, where: ContentWhere): boolean {
  switch (orderby) {
    case 'menu_order':
      return kind === 'page';
    case 'parent':
      return kind !== 'post';
    case 'include':
      return isDefined(where.in);
    case 'include_slugs':
      return isDefined(where.nameIn);
    default:
      return true;
  }
}

/**
 * The order. Without one: as `in` names them, else the newest first, as WPGraphQL gives them. WordPress sorts
 * by one key; a second is dropped with a note.
 */
export function orderParameters(
  kind: ListedKind,
  where: ContentWhere,
  onUnserved: (note: string) => void,
): Query {
  const [wanted, ...more] = (where.orderby ?? []).filter(isDefined);
  if (more.length > 0) onUnserved('WordPress sorts by one key: only the first "orderby" was used.');
  if (!wanted) return where.in ? { orderby: 'include' } : { orderby: 'date', order: 'desc' };
  const orderby = ORDER_BY[wanted.field];
  if (!isPossible(kind, orderby, where)) {
    onUnserved(`"orderby" ${wanted.field} does not go with this list: it is by date.`);
    return { orderby: 'date', order: 'desc' };
  }
  return { orderby, order: wanted.order === 'ASC' ? 'asc' : 'desc' };
}
