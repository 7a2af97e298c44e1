import { BadInputError } from '../../errors.js';
import { isDefined } from '../../lib/is-defined.js';
import { allMaybe, mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import { eitherId, parseDatabaseId } from '../../relay/global-id.js';
import type { Query } from '../../upstream/woo-rest/query.js';
import type { TermIndex } from '../taxonomy/term-index.model.js';
import { BLOG_TAXONOMIES } from '../woo-words/taxonomies.js';
import type { ContentWhere } from './content-filters.js';

/** Reads a taxonomy of posts. */
export type TermLookUp = (taxonomy: string) => MaybePromise<TermIndex>;

type Texts = readonly (string | null)[] | null | undefined;

/** The term with this id and all below it; none for an id that no term has. */
export function withDescendants(index: TermIndex, id: number): number[] {
  return index.byId(id) ? [id, ...index.descendantsOf(id).map((term) => term.id)] : [];
}

/**
 * The parameters for categories and tags; null when nothing can match.
 * @throws BadInputError for two conditions on one taxonomy, which one list of WordPress's cannot join
 */
export function termParameters(
  where: ContentWhere,
  base: Query,
  terms: TermLookUp,
): MaybePromise<Query | null> {
  const asksCategory = isDefined(where.categoryId) || isDefined(where.categoryName);
  const asksTag = isDefined(where.tag) || isDefined(where.tagSlugIn) || isDefined(where.tagSlugAnd);
  const indexes = allMaybe([
    asksCategory ? terms(BLOG_TAXONOMIES.category) : null,
    asksTag ? terms(BLOG_TAXONOMIES.tag) : null,
  ]);
  return mapMaybe(indexes, ([categories, tags]) => {
    const category = onlyOne('category', [
      'categories' in base ? asIds(base['categories']) : null,
      isDefined(where.categoryId) && categories ? withDescendants(categories, where.categoryId) : null,
      isDefined(where.categoryName) && categories ? namedTree(categories, where.categoryName) : null,
      termIds(where.categoryIn),
    ]);
    const tag = onlyOne('tag', [
      'tags' in base ? asIds(base['tags']) : null,
      isDefined(where.tag) && tags ? slugIds(tags, [where.tag]) : null,
      isDefined(where.tagId) ? [parseDatabaseId(where.tagId)] : null,
      termIds(where.tagIn),
      where.tagSlugIn && tags ? slugIds(tags, where.tagSlugIn) : null,
      where.tagSlugAnd && tags ? allSlugIds(tags, where.tagSlugAnd) : null,
    ]);
    if (category?.length === 0 || tag?.length === 0) return null;
    const isAll = isDefined(where.tagSlugAnd);
    return {
      ...(category && { categories: category }),
      ...(where.categoryNotIn?.length && { categories_exclude: termIds(where.categoryNotIn) ?? [] }),
      ...(tag && (isAll ? { 'tags[terms]': tag, 'tags[operator]': 'AND' } : { tags: tag })),
      ...(where.tagNotIn?.length && { tags_exclude: termIds(where.tagNotIn) ?? [] }),
    };
  });
}

function onlyOne(what: string, conditions: readonly (number[] | null)[]): number[] | null {
  const given = conditions.filter(isDefined);
  if (given.length > 1) throw new BadInputError(`where: give one condition on the ${what}, not several.`);
  return given[0] ?? null;
}

function asIds(value: Query[string]): number[] {
  return Array.isArray(value) ? value.map(Number) : [];
}

function termIds(ids: Texts): number[] | null {
  return ids ? ids.filter(isDefined).map((id) => eitherId(id, 'term')) : null;
}

function namedTree(index: TermIndex, slug: string): number[] {
  const term = index.bySlug(slug);
  return term ? withDescendants(index, term.id) : [];
}

function slugIds(index: TermIndex, slugs: readonly (string | null)[]): number[] {
  return slugs.flatMap((slug) => (slug === null ? [] : (index.bySlug(slug)?.id ?? [])));
}

/** Nothing has all of them when one does not exist. */
function allSlugIds(index: TermIndex, slugs: readonly (string | null)[]): number[] {
  const wanted = slugs.filter(isDefined);
  const ids = slugIds(index, wanted);
  return ids.length === wanted.length ? ids : [];
}
