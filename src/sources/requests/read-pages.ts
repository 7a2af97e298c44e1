import { dotPath } from '../../lib/dot-path.js';
import type { AnswerHeaders } from '../../upstream/http-client/answer.js';
import { badAnswer, type Subject } from '../../upstream/http-client/faults.js';
import type { PagingConfig } from '../source-config.js';
import { nextLinkOf } from './next-link.js';

/** Which page to ask for: what stands for `{{page}}` (null: nothing yet), or the address that the page before named. */
export type PageAt = { value: string | number | null } | { link: URL };

/** One page as it came. */
export interface Page {
  /** Where it was read. */
  url: URL;
  body: unknown;
  headers: AnswerHeaders;
}

/** What the pages belong to. */
export interface PagedAnswer {
  subject: Subject;
  /** How many items a page has. */
  countItems: (body: unknown) => number;
}

/**
 * Reads all pages of an answer, one after the other.
 * @param paging undefined: the answer is one page
 * @param ask reads one page; what it throws is thrown on
 * @returns the bodies, in the order in which they were read
 * @throws UpstreamBadAnswerError when there are more pages than allowed, when they go round in a circle, or leave their host
 */
export async function readPages(
  paging: PagingConfig | undefined,
  answer: PagedAnswer,
  ask: (at: PageAt) => Promise<Page>,
): Promise<unknown[]> {
  if (!paging) return [(await ask({ value: null })).body];
  const { subject } = answer;
  const nextAfter = stepper(paging, answer);
  const seen = new Set<string>();
  const bodies: unknown[] = [];
  let at: PageAt | null = firstPage(paging);
  while (at) {
    if (bodies.length === paging.maxPages)
      throw badAnswer(subject, `has more than the ${paging.maxPages} pages allowed`);
    const place: string = 'link' in at ? at.link.href : JSON.stringify(at.value);
    if (seen.has(place)) throw badAnswer(subject, 'names a page as the next that was read already');
    seen.add(place);
    const page: Page = await ask(at);
    bodies.push(page.body);
    at = nextAfter(page, at);
  }
  return bodies;
}

function firstPage({ by, first }: PagingConfig): PageAt {
  if (by === 'page') return { value: first ?? 1 };
  return { value: by === 'offset' ? (first ?? 0) : null };
}

/** Compiles how the next page is found; null: there is none. */
function stepper(
  paging: PagingConfig,
  { subject, countItems }: PagedAnswer,
): (page: Page, at: PageAt) => PageAt | null {
  const { by, size, path, more } = paging;
  const readNext = path === undefined ? undefined : dotPath(path);
  const readMore = more === undefined ? undefined : dotPath(more);
  const isLast = ({ body }: Page): boolean => readMore !== undefined && !saysYes(readMore(body));
  const isShort = (items: number): boolean =>
    items === 0 || (!readMore && size !== undefined && items < size);

  switch (by) {
    case 'cursor':
      return (page) => {
        const cursor = isLast(page) ? null : given(readNext?.(page.body), subject, 'cursor');
        return cursor === null ? null : { value: cursor };
      };
    case 'link':
      return (page) => {
        const link = readNext ? readNext(page.body) : nextLinkOf(page.headers);
        const target = isLast(page) ? null : given(link, subject, 'link');
        return target === null ? null : { link: linkTo(String(target), page.url, subject) };
      };
    default:
      return (page, at) => {
        const items = countItems(page.body);
        if (isLast(page) || isShort(items)) return null;
        const number = 'value' in at ? Number(at.value) : 0;
        return { value: number + (by === 'page' ? 1 : items) };
      };
  }
}

/** Systems say `true`, or how many there are. */
function saysYes(value: unknown): boolean {
  return value === true || value === 'true' || (typeof value === 'number' && value > 0);
}

/** Systems end with `null`, an empty text, `false` or nothing at all. */
function given(value: unknown, subject: Subject, what: string): string | number | null {
  if (value === undefined || value === null || value === '' || value === false) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw badAnswer(subject, `has something else than a text as its next ${what}`);
}

/** Credentials go with the request, so a link leads nowhere but to the host it came from. */
function linkTo(target: string, from: URL, subject: Subject): URL {
  const link = URL.canParse(target, from.href) ? new URL(target, from) : undefined;
  if (link?.origin === from.origin) return link;
  throw badAnswer(subject, 'names a next page at another address than its own, which is not followed');
}
