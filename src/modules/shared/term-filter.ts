import type { TermObjectsConnectionOrderbyEnum } from '../../generated/schema-types.js';
import { isDefined } from '../../lib/is-defined.js';
import { eitherId } from '../../relay/global-id.js';
import type { TermIndex } from '../taxonomy/term-index.model.js';
import type { TermModel } from '../taxonomy/term.model.js';

type Texts = readonly (string | null)[] | null | undefined;

/** The filters that every list of terms takes. */
export interface TermWhere {
  descriptionLike?: string | null;
  exclude?: Texts;
  hideEmpty?: boolean | null;
  include?: Texts;
  name?: Texts;
  nameLike?: string | null;
  order?: 'ASC' | 'DESC' | null;
  orderby?: TermObjectsConnectionOrderbyEnum | null;
  search?: string | null;
  slug?: Texts;
}

/** What lists of terms that form a tree take besides. */
export interface TreeWhere extends TermWhere {
  childOf?: number | null;
  childless?: boolean | null;
  excludeTree?: Texts;
  parent?: number | null;
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: false });

const COMPARE: Readonly<Record<TermObjectsConnectionOrderbyEnum, (a: TermModel, b: TermModel) => number>> = {
  COUNT: (a, b) => a.count - b.count,
  DESCRIPTION: (a, b) => collator.compare(a.description ?? '', b.description ?? ''),
  NAME: (a, b) => collator.compare(a.name, b.name),
  SLUG: (a, b) => collator.compare(a.slug, b.slug),
  TERM_ID: (a, b) => a.id - b.id,
  TERM_ORDER: (a, b) => a.menuOrder - b.menuOrder,
};

/** The terms that match, ordered. Without an order they stay as they come: by name, as the shop lists them. */
export function filterTerms(
  terms: readonly TermModel[],
  where: TermWhere | null | undefined,
): readonly TermModel[] {
  if (!where) return terms;
  const tests = testsOf(where);
  const kept = tests.length > 0 ? terms.filter((term) => tests.every((test) => test(term))) : terms;
  if (!where.orderby && !where.order) return kept;
  const compare = COMPARE[where.orderby ?? 'NAME'];
  const sign = where.order === 'DESC' ? -1 : 1;
  return kept.toSorted((a, b) => sign * compare(a, b) || sign * (a.id - b.id));
}

/** The same for a taxonomy whose terms form a tree. */
export function filterTree(
  terms: readonly TermModel[],
  where: TreeWhere | null | undefined,
  index: TermIndex,
): readonly TermModel[] {
  if (!where) return terms;
  let kept = terms;
  if (isDefined(where.parent)) kept = kept.filter(({ parentId }) => parentId === where.parent);
  if (isDefined(where.childOf)) kept = intersect(kept, index.descendantsOf(where.childOf));
  if (where.childless) kept = kept.filter(({ id }) => index.childrenOf(id).length === 0);
  for (const id of termIds(where.excludeTree ?? [])) {
    const gone = new Set([id, ...index.descendantsOf(id).map((term) => term.id)]);
    kept = kept.filter((term) => !gone.has(term.id));
  }
  return filterTerms(kept, where);
}

function testsOf(where: TermWhere): ((term: TermModel) => boolean)[] {
  const { include, exclude, name, slug, nameLike, descriptionLike, search, hideEmpty } = where;
  return [
    include && memberTest(termIds(include), ({ id }) => id),
    exclude && not(memberTest(termIds(exclude), ({ id }) => id)),
    name && memberTest(name, (term) => term.name),
    slug && memberTest(slug, (term) => term.slug),
    nameLike && containsTest(nameLike, (term) => [term.name]),
    descriptionLike && containsTest(descriptionLike, (term) => [term.description ?? '']),
    search && containsTest(search, (term) => [term.name, term.slug]),
    hideEmpty && ((term: TermModel) => term.count > 0),
  ].filter((test) => typeof test === 'function');
}

function termIds(ids: readonly (string | null)[]): number[] {
  return ids.filter(isDefined).map((id) => eitherId(id, 'term'));
}

function memberTest<T>(wanted: readonly T[], of: (term: TermModel) => T) {
  const set = new Set(wanted);
  return (term: TermModel): boolean => set.has(of(term));
}

function containsTest(part: string, of: (term: TermModel) => readonly string[]) {
  const needle = part.toLowerCase();
  return (term: TermModel): boolean => of(term).some((text) => text.toLowerCase().includes(needle));
}

function not(test: (term: TermModel) => boolean) {
  return (term: TermModel): boolean => !test(term);
}

function intersect(terms: readonly TermModel[], others: readonly TermModel[]): readonly TermModel[] {
  const ids = new Set(others.map(({ id }) => id));
  return terms.filter(({ id }) => ids.has(id));
}
