import { BadInputError } from '../../errors.js';
import type { RootQueryToProductConnectionWhereArgs } from '../../generated/schema-types.js';
import { isDefined } from '../../lib/is-defined.js';
import { isId } from '../../relay/is-id.js';
import { PRODUCT_TAXONOMIES } from '../woo-words/taxonomies.js';
import type { Criterion, NamedTerm, TermCriterion, TermOperator } from './product-criteria.js';

type Ids = readonly (number | null)[] | null | undefined;
type Slugs = readonly (string | null)[] | null | undefined;

/** A filter on one taxonomy as a caller writes it. */
interface TermFilter {
  taxonomy: string;
  operator?: TermOperator | null;
  terms?: Slugs;
  ids?: Ids;
}

/**
 * The filters by category, tag, brand, attribute and `taxonomyFilter`.
 * @throws BadInputError for NOT_IN among alternatives
 */
export function termCriteria(where: RootQueryToProductConnectionWhereArgs): Criterion[] {
  const { attributes, taxonomyFilter } = where;
  const listed = filtersOf(taxonomyFilter?.filters);
  const anyListed = taxonomyFilter?.relation === 'OR';
  const queries = filtersOf(attributes?.queries);
  return [
    ...plainFilters(where),
    ...(anyListed ? [] : listed),
    ...filtersOf(taxonomyFilter?.and),
    ...(attributes?.relation === 'IN'
      ? []
      : queries.map((query) => attributeQuery(query, attributes?.relation))),
    ...anyOf([...(anyListed ? listed : []), ...filtersOf(taxonomyFilter?.or)]),
    ...anyOf(attributes?.relation === 'IN' ? queries : []),
  ];
}

/** The filters that stand by themselves: `category`, `tagIn`, `productBrandIdNotIn` … */
function plainFilters(where: RootQueryToProductConnectionWhereArgs): TermCriterion[] {
  const { category, tag, brand } = PRODUCT_TAXONOMIES;
  const one = <T>(value: T | null | undefined): T[] | null => (isDefined(value) ? [value] : null);
  const rows: readonly (readonly [taxonomy: string, operator: TermOperator, terms: NamedTerm[] | null])[] = [
    [category, 'IN', bySlug(one(where.category))],
    [category, 'IN', bySlug(where.categoryIn)],
    [category, 'NOT_IN', bySlug(where.categoryNotIn)],
    [category, 'IN', byId(one(where.categoryId))],
    [category, 'IN', byId(where.categoryIdIn)],
    [category, 'NOT_IN', byId(where.categoryIdNotIn)],
    [tag, 'IN', bySlug(one(where.tag))],
    [tag, 'IN', bySlug(where.tagIn)],
    [tag, 'NOT_IN', bySlug(where.tagNotIn)],
    [tag, 'IN', byId(one(where.tagId))],
    [tag, 'IN', byId(where.tagIdIn)],
    [tag, 'NOT_IN', byId(where.tagIdNotIn)],
    [brand, 'IN', bySlug(one(where.productBrand))],
    [brand, 'IN', bySlug(where.productBrandIn)],
    [brand, 'NOT_IN', bySlug(where.productBrandNotIn)],
    [brand, 'IN', byId(one(where.productBrandId))],
    [brand, 'IN', byId(where.productBrandIdIn)],
    [brand, 'NOT_IN', byId(where.productBrandIdNotIn)],
  ];
  return rows.flatMap(([taxonomy, operator, terms]) =>
    terms ? [{ kind: 'terms' as const, taxonomy, operator, terms }] : [],
  );
}

function filtersOf(filters: readonly (TermFilter | null)[] | null | undefined): TermCriterion[] {
  return (filters ?? []).filter(isDefined).map(({ taxonomy, operator, terms, ids }) => ({
    kind: 'terms',
    taxonomy,
    operator: operator ?? 'IN',
    terms: [...(bySlug(terms) ?? []), ...(byId(ids) ?? [])],
  }));
}

function attributeQuery(query: TermCriterion, relation: string | null | undefined): TermCriterion {
  return relation === 'NOT_IN' ? { ...query, operator: 'NOT_IN' } : query;
}

function anyOf(alternatives: readonly TermCriterion[]): Criterion[] {
  if (alternatives.some(({ operator }) => operator === 'NOT_IN'))
    throw new BadInputError('NOT_IN cannot be one of several alternatives.');
  return alternatives.length > 0 ? [{ kind: 'anyTerms', alternatives }] : [];
}

/** An empty text is no filter, as in WooGraphQL: storefronts send it where nothing is chosen. */
function bySlug(slugs: Slugs): NamedTerm[] | null {
  const given = slugs?.filter((slug) => slug !== '');
  if (!given || (given.length === 0 && slugs?.length !== 0)) return null;
  return given.filter(isDefined).map((slug) => ({ slug }));
}

function byId(ids: Ids): NamedTerm[] | null {
  return ids ? ids.filter(isId).map((id) => ({ id })) : null;
}
