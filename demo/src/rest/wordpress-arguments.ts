import type { Caller } from './caller.js';
import { boolean, dateTime, ids, oneOf, texts, type Argument } from './arguments.js';
import { listArguments, orderArgument } from './paging.js';
import { RestError } from './rest-error.js';

/** Which form of a resource a caller wants; `embed` is the short one. */
export const scopeArgument = {
  context: oneOf(['view', 'embed', 'edit'], 'view'),
};

/** What the lists of `wp/v2` have in common. */
export const wordpressListArguments = {
  ...listArguments,
  ...scopeArgument,
  order: orderArgument('desc'),
  slug: texts(),
};

/** The arguments of pages, posts and block menus. */
export const contentArguments = {
  ...wordpressListArguments,
  orderby: oneOf(
    [
      'author',
      'date',
      'id',
      'include',
      'modified',
      'parent',
      'relevance',
      'slug',
      'include_slugs',
      'title',
      'menu_order',
    ],
    'date',
  ),
  status: texts(),
  author: ids(),
  author_exclude: ids(),
  after: dateTime(),
  before: dateTime(),
  modified_after: dateTime(),
  modified_before: dateTime(),
  categories: ids(),
  categories_exclude: ids(),
  tags: termChoice(),
  tags_exclude: ids(),
  sticky: boolean(),
  parent: ids(),
};

/** Refuses the `edit` form and unpublished content, which the demo's callers may never have. */
export function refuseEditing(caller: Caller, values: { context: string; status?: string[] }): void {
  const wantsMore = values.status?.some((status) => status !== 'publish') ?? false;
  if (wantsMore)
    throw new RestError(400, 'rest_invalid_param', 'Invalid parameter(s): status', {
      params: { status: 'Status is forbidden.' },
    });
  if (values.context !== 'edit') return;
  const message = 'Sorry, you are not allowed to edit posts in this post type.';
  throw new RestError(caller.kind === 'user' ? 403 : 401, 'rest_forbidden_context', message);
}

/** Refuses a page behind the last one, as `wp/v2` does and `wc/v3` does not. */
export function refusePagesBehind(values: { page: number; per_page: number }, total: number): void {
  if (values.page === 1 || values.page <= Math.ceil(total / values.per_page)) return;
  throw new RestError(
    400,
    'rest_post_invalid_page_number',
    'The page number requested is larger than the number of pages available.',
  );
}

/** Terms of which a record has one, or all: `4,6`, or `{ terms: '4,6', operator: 'AND' }`. */
export interface TermChoice {
  terms: number[];
  isAll: boolean;
}

function termChoice(): Argument<TermChoice> {
  return {
    read: (raw, name) => {
      const isChoice = typeof raw === 'object' && raw !== null && !Array.isArray(raw) && 'terms' in raw;
      if (!isChoice) return { terms: ids().read(raw, name), isAll: false };
      return { terms: ids().read(raw['terms'], name), isAll: raw['operator'] === 'AND' };
    },
  };
}
