import type {
  CatalogVisibilityEnum,
  DateQueryInput,
  ProductsOrderByEnum,
  ProductTypesEnum,
  StockStatusEnum,
  TaxClassEnum,
} from '../../generated/schema-types.js';
import { isDefined } from '../../lib/is-defined.js';
import type { TermIndex } from '../taxonomy/term-index.model.js';

/** Which products, and in which order: in words of no API. A plan over one API or another is made of it. */
export interface ProductCriteria {
  /** Every product meets all of them. */
  criteria: readonly Criterion[];
  /** By importance; the list's own order when there are none. */
  orders: readonly ProductOrder[];
}

/** One key of an order. */
export interface ProductOrder {
  field: ProductsOrderByEnum;
  descending: boolean;
}

/** One condition on a product. */
export type Criterion =
  | { kind: 'ids'; ids: readonly number[]; excluded?: boolean }
  | { kind: 'slugs'; slugs: readonly string[] }
  | { kind: 'parents'; ids: readonly number[]; excluded?: boolean }
  | { kind: 'search'; text: string }
  | { kind: 'sku'; sku: string }
  | { kind: 'featured'; is: boolean }
  | { kind: 'onSale'; is: boolean }
  /** Of one of these kinds; empty: nothing can match. */
  | { kind: 'types'; types: readonly ProductTypesEnum[] }
  | { kind: 'visibility'; visibility: CatalogVisibilityEnum }
  | { kind: 'taxClass'; taxClass: TaxClassEnum }
  | { kind: 'ratings'; ratings: readonly number[] }
  | { kind: 'price'; min: number | null; max: number | null }
  | { kind: 'stock'; statuses: readonly StockStatusEnum[] }
  | { kind: 'date'; query: DateQueryInput }
  | TermCriterion
  /** One of the alternatives, at least. */
  | { kind: 'anyTerms'; alternatives: readonly TermCriterion[] };

/** A condition on the terms of one taxonomy; terms below one count as it does where the taxonomy is a tree. */
export interface TermCriterion {
  kind: 'terms';
  taxonomy: string;
  operator: TermOperator;
  terms: readonly NamedTerm[];
}

/** In one of the terms, in none, in all. */
export type TermOperator = 'IN' | 'NOT_IN' | 'AND';

/** A term as a caller names it. */
export type NamedTerm = { id: number } | { slug: string };

/** The taxonomy of product kinds; its terms have no ids here and go by their slugs. */
export const PRODUCT_TYPE_TAXONOMY = 'product_type';

/** Products with this very term. */
export function inTerm(taxonomy: string, term: NamedTerm): TermCriterion {
  return { kind: 'terms', taxonomy, operator: 'IN', terms: [term] };
}

/** The taxonomies whose terms have to be known to find the ids of named ones. */
export function taxonomiesIn({ criteria }: ProductCriteria): string[] {
  const named = criteria
    .flatMap((criterion): readonly Criterion[] =>
      criterion.kind === 'anyTerms' ? criterion.alternatives : [criterion],
    )
    .filter((criterion) => criterion.kind === 'terms')
    .filter(
      ({ taxonomy, terms }) => taxonomy !== PRODUCT_TYPE_TAXONOMY && terms.some((term) => 'slug' in term),
    );
  return [...new Set(named.map(({ taxonomy }) => taxonomy))];
}

/** Finds the ids of the terms that are named by slugs; those that the shop does not have are dropped. */
export function resolveTerms(
  { criteria, orders }: ProductCriteria,
  indexes: ReadonlyMap<string, TermIndex>,
): ProductCriteria {
  const resolve = (criterion: TermCriterion): TermCriterion => {
    const index = indexes.get(criterion.taxonomy);
    if (!index) return criterion;
    const ids = criterion.terms.map((term) => ('id' in term ? term.id : index.bySlug(term.slug)?.id));
    return { ...criterion, terms: ids.filter(isDefined).map((id) => ({ id })) };
  };
  return {
    orders,
    criteria: criteria.map((criterion) => {
      if (criterion.kind === 'terms') return resolve(criterion);
      if (criterion.kind !== 'anyTerms') return criterion;
      return { ...criterion, alternatives: criterion.alternatives.map(resolve) };
    }),
  };
}
