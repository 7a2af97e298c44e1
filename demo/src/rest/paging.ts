import { ids, integer, oneOf, text, type ArgumentValues } from './arguments.js';
import { buildQuery, type Parameters } from './parameters.js';

/** The arguments that every `wc/v3` list of things with ids has. */
export const listArguments = {
  page: integer({ min: 1, byDefault: 1 }),
  per_page: integer({ min: 1, max: 100, byDefault: 10 }),
  offset: integer({ byDefault: undefined }),
  include: ids(),
  exclude: ids(),
  search: text(),
};

/** `asc` or `desc`. */
export function orderArgument(byDefault: 'asc' | 'desc') {
  return oneOf(['asc', 'desc'], byDefault);
}

export type PageArguments = Pick<ArgumentValues<typeof listArguments>, 'page' | 'per_page' | 'offset'>;

/** The part of a list that a request asked for. An offset wins over the page number. */
export function pageOf<T>(items: readonly T[], { page, per_page: size, offset }: PageArguments): T[] {
  const start = offset ?? (page - 1) * size;
  return items.slice(start, start + size);
}

/** `X-WP-Total`, `X-WP-TotalPages`, and `Link` when there is a page before or after. */
export function pagingHeaders(list: {
  url: string;
  total: number;
  page: number;
  perPage: number;
  given: Parameters;
}) {
  const pages = Math.ceil(list.total / list.perPage);
  const link = (page: number, rel: string) =>
    `<${list.url}?${buildQuery({ ...list.given, page })}>; rel="${rel}"`;
  const links = [
    ...(list.page > 1 ? [link(Math.min(list.page - 1, pages), 'prev')] : []),
    ...(list.page < pages ? [link(list.page + 1, 'next')] : []),
  ];
  return {
    'x-wp-total': String(list.total),
    'x-wp-totalpages': String(pages),
    ...(links.length > 0 && { link: links.join(', ') }),
  };
}
