import type { Query } from '../../upstream/woo-rest/query.js';
import { PRODUCT_TAXONOMIES } from '../woo-words/taxonomies.js';
import { type NamedTerm, PRODUCT_TYPE_TAXONOMY, type TermCriterion } from './product-criteria.js';
import type { IdSet, WooPlanBuilder } from './woo-plan.js';

/** Adds a condition on terms whose ids are known. @returns false when nothing can match */
export function planTerms(plan: WooPlanBuilder, { taxonomy, operator, terms }: TermCriterion): boolean {
  if (operator === 'NOT_IN') {
    if (terms.length > 0) plan.without(setOfTerms(taxonomy, terms));
    return true;
  }
  if (terms.length === 0) return false;
  if (operator === 'AND') for (const term of terms) plan.filter(termQuery(taxonomy, [term]));
  // `wc/v3` takes one shipping class at a time.
  else if (isShippingClass(taxonomy) && terms.length > 1) plan.within(setOfTerms(taxonomy, terms));
  else plan.filter(termQuery(taxonomy, terms));
  return true;
}

/** Adds alternatives. @returns false when nothing can match */
export function planAnyTerms(plan: WooPlanBuilder, alternatives: readonly TermCriterion[]): boolean {
  const sets = alternatives.flatMap(({ taxonomy, operator, terms }): IdSet[] => {
    if (terms.length === 0) return [];
    if (operator !== 'AND') return [setOfTerms(taxonomy, terms)];
    return [{ from: 'all', sets: terms.map((term) => setOfTerms(taxonomy, [term])) }];
  });
  if (sets.length > 0) plan.within({ from: 'any', sets });
  return sets.length > 0;
}

function setOfTerms(taxonomy: string, terms: readonly NamedTerm[]): IdSet {
  if (!isShippingClass(taxonomy)) return { from: 'rest', query: termQuery(taxonomy, terms) };
  return { from: 'any', sets: terms.map((term) => ({ from: 'rest', query: termQuery(taxonomy, [term]) })) };
}

function isShippingClass(taxonomy: string): boolean {
  return taxonomy === PRODUCT_TAXONOMIES.shippingClass;
}

const PARAMETER: Readonly<Record<string, string>> = {
  [PRODUCT_TAXONOMIES.category]: 'category',
  [PRODUCT_TAXONOMIES.tag]: 'tag',
  [PRODUCT_TAXONOMIES.brand]: 'brand',
  [PRODUCT_TYPE_TAXONOMY]: 'include_types',
};

/** Parameters of `wc/v3/products` for "has one of these terms"; a category counts its sub-categories in. */
function termQuery(taxonomy: string, terms: readonly NamedTerm[]): Query {
  const keys = terms.map((term) => ('id' in term ? term.id : term.slug));
  if (isShippingClass(taxonomy)) return { shipping_class: keys[0] };
  const parameter = PARAMETER[taxonomy];
  return parameter ? { [parameter]: keys } : { attribute: taxonomy, attribute_term: keys };
}
