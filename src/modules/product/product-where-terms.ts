import { BadInputError } from '../../errors.js';
import { isDefined } from '../../lib/is-defined.js';
import type { Query } from '../../upstream/woo-rest/query.js';
import { isId } from '../../relay/is-id.js';
import { PRODUCT_TAXONOMIES } from '../woo-words/taxonomies.js';
import type { IdSet, ProductPlanBuilder } from './product-plan.js';
import type { ProductWhere, TermsOf } from './product-where.js';

type Operator = 'IN' | 'NOT_IN' | 'AND';
type Ids = readonly (number | null)[] | null | undefined;
type Texts = readonly (string | null)[] | null | undefined;

/** A term by database id; kinds of product have none here and go by their own word. */
type TermKey = number | string;

/** One condition on one taxonomy. `terms` are those it names; unknown ones are dropped. */
interface TermCondition {
  taxonomy: string;
  operator: Operator;
  terms: readonly TermKey[];
}

/** The taxonomy of product kinds: the list call has a parameter of its own for it. */
export const PRODUCT_TYPE_TAXONOMY = 'product_type';

/**
 * Adds every filter by category, tag, brand, attribute and `taxonomyFilter`.
 * @returns false when one of them can match nothing
 * @throws BadInputError for NOT_IN among alternatives
 */
export function applyTaxonomyFilters(
  plan: ProductPlanBuilder,
  where: ProductWhere,
  termsOf: TermsOf,
): boolean {
  const filter = where.taxonomyFilter;
  const listed = conditionsOf(filter?.filters, termsOf);
  const anyListed = filter?.relation === 'OR';
  const alternatives = [
    [...(anyListed ? listed : []), ...conditionsOf(filter?.or, termsOf)],
    where.attributes?.relation === 'IN' ? conditionsOf(where.attributes.queries, termsOf) : [],
  ];
  const required = [
    ...plainConditions(where, termsOf),
    ...(anyListed ? [] : listed),
    ...conditionsOf(filter?.and, termsOf),
    ...requiredAttributes(where, termsOf),
  ];
  return (
    required.every((condition) => applyCondition(plan, condition)) &&
    alternatives.every((conditions) => applyAny(plan, conditions))
  );
}

function plainConditions(where: ProductWhere, termsOf: TermsOf): TermCondition[] {
  const { category, tag, brand } = PRODUCT_TAXONOMIES;
  const bySlug = (taxonomy: string, operator: Operator, slugs: Texts): TermCondition | null =>
    slugs ? { taxonomy, operator, terms: keysOfSlugs(taxonomy, slugs, termsOf) } : null;
  const byId = (taxonomy: string, operator: Operator, ids: Ids): TermCondition | null =>
    ids ? { taxonomy, operator, terms: ids.filter(isId) } : null;
  const one = <T>(value: T | null | undefined): T[] | null => (isDefined(value) ? [value] : null);
  return [
    bySlug(category, 'IN', one(where.category)),
    bySlug(category, 'IN', where.categoryIn),
    bySlug(category, 'NOT_IN', where.categoryNotIn),
    byId(category, 'IN', one(where.categoryId)),
    byId(category, 'IN', where.categoryIdIn),
    byId(category, 'NOT_IN', where.categoryIdNotIn),
    bySlug(tag, 'IN', one(where.tag)),
    bySlug(tag, 'IN', where.tagIn),
    bySlug(tag, 'NOT_IN', where.tagNotIn),
    byId(tag, 'IN', one(where.tagId)),
    byId(tag, 'IN', where.tagIdIn),
    byId(tag, 'NOT_IN', where.tagIdNotIn),
    bySlug(brand, 'IN', one(where.productBrand)),
    bySlug(brand, 'IN', where.productBrandIn),
    bySlug(brand, 'NOT_IN', where.productBrandNotIn),
    byId(brand, 'IN', one(where.productBrandId)),
    byId(brand, 'IN', where.productBrandIdIn),
    byId(brand, 'NOT_IN', where.productBrandIdNotIn),
  ].filter(isDefined);
}

function requiredAttributes(where: ProductWhere, termsOf: TermsOf): TermCondition[] {
  const conditions = conditionsOf(where.attributes?.queries, termsOf);
  if (where.attributes?.relation === 'IN') return [];
  if (where.attributes?.relation !== 'NOT_IN') return conditions;
  return conditions.map((condition) => ({ ...condition, operator: 'NOT_IN' }));
}

/** A filter on one taxonomy as a caller writes it. */
interface TermFilter {
  taxonomy: string;
  operator?: Operator | null;
  terms?: Texts;
  ids?: Ids;
}

function conditionsOf(
  filters: readonly (TermFilter | null)[] | null | undefined,
  termsOf: TermsOf,
): TermCondition[] {
  return (filters ?? []).filter(isDefined).map((filter) => conditionOf(filter, termsOf));
}

function conditionOf(filter: TermFilter, termsOf: TermsOf): TermCondition {
  const { taxonomy } = filter;
  const terms = [...keysOfSlugs(taxonomy, filter.terms ?? [], termsOf), ...(filter.ids ?? []).filter(isId)];
  return { taxonomy, operator: filter.operator ?? 'IN', terms };
}

function keysOfSlugs(taxonomy: string, slugs: readonly (string | null)[], termsOf: TermsOf): TermKey[] {
  const given = slugs.filter(isDefined);
  if (taxonomy === PRODUCT_TYPE_TAXONOMY) return given;
  const terms = termsOf(taxonomy);
  return given.map((slug) => terms.bySlug(slug)?.id).filter(isDefined);
}

function applyCondition(plan: ProductPlanBuilder, { taxonomy, operator, terms }: TermCondition): boolean {
  if (operator === 'NOT_IN') {
    if (terms.length > 0) plan.without(setOfTerms(taxonomy, terms));
    return true;
  }
  if (terms.length === 0) return false;
  if (taxonomy === PRODUCT_TAXONOMIES.shippingClass) plan.within(setOfTerms(taxonomy, terms));
  else if (operator === 'AND') for (const term of terms) plan.filter(termQuery(taxonomy, [term]));
  else plan.filter(termQuery(taxonomy, terms));
  return true;
}

function applyAny(plan: ProductPlanBuilder, conditions: readonly TermCondition[]): boolean {
  if (conditions.length === 0) return true;
  const sets = conditions.flatMap(({ taxonomy, operator, terms }): IdSet[] => {
    if (operator === 'NOT_IN') throw new BadInputError('NOT_IN cannot be one of several alternatives.');
    if (terms.length === 0) return [];
    if (operator === 'IN') return [setOfTerms(taxonomy, terms)];
    return [{ from: 'all', sets: terms.map((term) => setOfTerms(taxonomy, [term])) }];
  });
  if (sets.length > 0) plan.within({ from: 'any', sets });
  return sets.length > 0;
}

/** `wc/v3` takes lists of categories, tags, brands and values, but one shipping class at a time. */
function setOfTerms(taxonomy: string, terms: readonly TermKey[]): IdSet {
  if (taxonomy !== PRODUCT_TAXONOMIES.shippingClass)
    return { from: 'rest', query: termQuery(taxonomy, terms) };
  return { from: 'any', sets: terms.map((term) => ({ from: 'rest', query: { shipping_class: term } })) };
}

const PARAMETER: Readonly<Record<string, string>> = {
  [PRODUCT_TAXONOMIES.category]: 'category',
  [PRODUCT_TAXONOMIES.tag]: 'tag',
  [PRODUCT_TAXONOMIES.brand]: 'brand',
  [PRODUCT_TYPE_TAXONOMY]: 'include_types',
};

/** Parameters of `wc/v3/products` for "has one of these terms"; a category counts its sub-categories in. */
export function termQuery(taxonomy: string, terms: readonly TermKey[]): Query {
  const parameter = PARAMETER[taxonomy];
  return parameter ? { [parameter]: terms } : { attribute: taxonomy, attribute_term: terms };
}
