import type { PostStatusEnum } from '../../generated/schema-types.js';
import { isDefined } from '../../lib/is-defined.js';
import { mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import { eitherId } from '../../relay/global-id.js';
import { isId } from '../../relay/is-id.js';
import type { Query } from '../../upstream/woo-rest/query.js';
import { dateParameters } from '../shared/date-window.js';
import type { ContentWhere } from './content-filters.js';
import { orderParameters, type ListedKind } from './content-where-order.js';
import { termParameters, type TermLookUp } from './content-where-terms.js';

/** What a question needs to have looked up. */
export interface ContentLookUps {
  /** A taxonomy of posts. */
  terms: TermLookUp;
  /** Database id of the author with this slug. */
  authorId: (slug: string) => MaybePromise<number | null>;
  /** Where the plan tells about parts of the question it could not take. */
  onUnserved: (note: string) => void;
}

/** A condition on ids: in the caller's list, and not in the other. */
interface IdChoice {
  wanted: number[] | null;
  unwanted: number[];
}

/**
 * The parameters of `wp/v2` for a question; null when nothing can match.
 * @param base parameters that every record must also match, e.g. those of a category
 * @throws BadInputError for ids and dates that are none, and for conditions that WordPress cannot join
 */
export function contentQuery(
  kind: ListedKind,
  where: ContentWhere | null | undefined,
  base: Query,
  lookUps: ContentLookUps,
): MaybePromise<Query | null> {
  if (!where) return { ...base, ...orderParameters(kind, {}, lookUps.onUnserved) };
  if (!canBePublished(where) || where.hasPassword) return null;
  const own = idChoice([where.id], [where.in], where.notIn);
  const parents = idChoice(
    [],
    [isDefined(where.parent) ? [where.parent] : null, where.parentIn],
    where.parentNotIn,
  );
  const slugs = textChoice(where.name, where.nameIn);
  return mapMaybe(authorChoice(where, base, lookUps), (authors) => {
    const lists = [own.wanted, parents.wanted, slugs, authors.wanted];
    if (lists.some((list) => list?.length === 0)) return null;
    const facts: Query = {
      ...base,
      ...choiceParameters(own, 'include', 'exclude'),
      ...choiceParameters(parents, 'parent', 'parent_exclude'),
      ...choiceParameters(authors, 'author', 'author_exclude'),
      ...(slugs && { slug: slugs }),
      ...(where.search && { search: where.search }),
      ...(isDefined(where.isSticky) && { sticky: where.isSticky }),
      ...dateParameters(where.dateQuery),
      ...orderParameters(kind, where, lookUps.onUnserved),
    };
    return mapMaybe(termParameters(where, base, lookUps.terms), (terms) => terms && { ...facts, ...terms });
  });
}

/** Drafts and the like are nobody's business, so a question for them alone finds nothing. */
function canBePublished({ status, stati }: ContentWhere): boolean {
  const isShown = (one: PostStatusEnum | null) => one === 'PUBLISH' || one === 'INHERIT';
  return (!status || isShown(status)) && (!stati?.length || stati.some(isShown));
}

function idChoice(
  single: readonly (number | null | undefined)[],
  lists: readonly (readonly (string | null)[] | null | undefined)[],
  unwanted: readonly (string | null)[] | null | undefined,
): IdChoice {
  const given = [
    ...single.filter(isDefined).map((id) => [id].filter(isId)),
    ...lists.filter(isDefined).map((ids) => ids.filter(isDefined).map(recordId)),
  ];
  const [first, ...others] = given;
  return {
    wanted: first?.filter((id) => others.every((list) => list.includes(id))) ?? null,
    unwanted: unwanted?.filter(isDefined).map(recordId) ?? [],
  };
}

/** `0` stands for "none" where something stands below nothing. */
function recordId(id: string): number {
  return id === '0' ? 0 : eitherId(id, 'post');
}

function choiceParameters({ wanted, unwanted }: IdChoice, include: string, exclude: string): Query {
  // WordPress ignores the second beside the first.
  if (wanted) return { [include]: wanted.filter((id) => !unwanted.includes(id)) };
  return unwanted.length > 0 ? { [exclude]: unwanted } : {};
}

function textChoice(
  single: string | null | undefined,
  list: readonly (string | null)[] | null | undefined,
): string[] | null {
  if (!single && !list) return null;
  const several = list?.filter(isDefined).filter(Boolean);
  if (!single) return several ?? null;
  return !several || several.includes(single) ? [single] : [];
}

function authorChoice(
  where: ContentWhere,
  base: Query,
  { authorId }: ContentLookUps,
): MaybePromise<IdChoice> {
  const { author, authorName, authorIn, authorNotIn } = where;
  const userIds = (ids: readonly (string | null)[]) =>
    ids.filter(isDefined).map((id) => String(eitherId(id, 'user')));
  const named = authorName ? authorId(authorName) : undefined;
  return mapMaybe(named, (id) =>
    idChoice(
      [author, id === null ? 0 : id],
      [authorIn && userIds(authorIn), Array.isArray(base['author']) ? base['author'].map(String) : null],
      authorNotIn && userIds(authorNotIn),
    ),
  );
}
