import { BadInputError } from '../../errors.js';
import type {
  ProductsOrderByEnum,
  ProductTypesEnum,
  RootQueryToProductConnectionWhereArgs,
} from '../../generated/schema-types.js';
import { isDefined } from '../../lib/is-defined.js';
import { isId } from '../../relay/is-id.js';
import { PRODUCT_TYPE_NAMES } from '../woo-words/product-type.js';
import { PRODUCT_TAXONOMIES } from '../woo-words/taxonomies.js';
import { type Criterion, inTerm, type ProductCriteria, type ProductOrder } from './product-criteria.js';
import { termCriteria } from './product-where-terms.js';

/** The filters of every product list; the connections of WooGraphQL share one shape. */
export type ProductWhere = RootQueryToProductConnectionWhereArgs;

/**
 * What `where` asks for. Lists hold published products only, whatever a caller sends.
 * @returns null when nothing can match: another status
 * @throws BadInputError for filters that contradict each other
 */
export function criteriaOf(where: ProductWhere): ProductCriteria | null {
  if (where.status && !['publish', 'any'].includes(where.status.toLowerCase())) return null;
  return {
    criteria: [
      ...idCriteria(where),
      ...factCriteria(where),
      ...priceCriteria(where),
      ...stockCriteria(where),
      ...(where.dateQuery ? [{ kind: 'date', query: where.dateQuery } as const] : []),
      ...termCriteria(where),
    ],
    orders: (where.orderby ?? []).filter(isDefined).map(orderOf),
  };
}

function idCriteria(where: ProductWhere): Criterion[] {
  const { include, exclude, slugIn, parent, parentIn, parentNotIn } = where;
  const criteria: (Criterion | null)[] = [
    include ? { kind: 'ids', ids: include.filter(isId) } : null,
    exclude?.length ? { kind: 'ids', ids: exclude.filter(isId), excluded: true } : null,
    slugIn ? { kind: 'slugs', slugs: slugIn.filter(isDefined) } : null,
    isDefined(parent) ? { kind: 'parents', ids: [parent] } : null,
    parentIn?.length ? { kind: 'parents', ids: parentIn.filter(isDefined) } : null,
    parentNotIn?.length ? { kind: 'parents', ids: parentNotIn.filter(isDefined), excluded: true } : null,
  ];
  return criteria.filter(isDefined);
}

function factCriteria(where: ProductWhere): Criterion[] {
  const { search, sku, featured, visibility, taxClass, rating, shippingClassId, onSale } = where;
  const criteria: (Criterion | null)[] = [
    search ? { kind: 'search', text: search } : null,
    sku ? { kind: 'sku', sku } : null,
    isDefined(featured) ? { kind: 'featured', is: featured } : null,
    ...typeCriteria(where),
    visibility ? { kind: 'visibility', visibility } : null,
    taxClass ? { kind: 'taxClass', taxClass } : null,
    isDefined(shippingClassId) ? inTerm(PRODUCT_TAXONOMIES.shippingClass, { id: shippingClassId }) : null,
    rating?.length ? { kind: 'ratings', ratings: rating.filter(isDefined) } : null,
    isDefined(onSale) ? { kind: 'onSale', is: onSale } : null,
  ];
  return criteria.filter(isDefined);
}

/** What one filter wants of the kinds of product; several of them narrow each other. */
function typeCriteria({ type, typeIn, typeNotIn, supportedTypesOnly }: ProductWhere): Criterion[] {
  const filters: ((type: ProductTypesEnum) => boolean)[] = [];
  if (type) filters.push((one) => one === type);
  if (typeIn?.length) filters.push((one) => typeIn.includes(one));
  if (typeNotIn?.length) filters.push((one) => !typeNotIn.includes(one));
  if (supportedTypesOnly) filters.push((one) => one !== 'UNSUPPORTED');
  return filters.map((wanted) => ({ kind: 'types', types: PRODUCT_TYPE_NAMES.filter(wanted) }));
}

function priceCriteria({ minPrice: min = null, maxPrice: max = null }: ProductWhere): Criterion[] {
  if (min === null && max === null) return [];
  if (min !== null && max !== null && min > max)
    throw new BadInputError('where.minPrice is greater than where.maxPrice.');
  return [{ kind: 'price', min, max }];
}

function stockCriteria({ stockStatus }: ProductWhere): Criterion[] {
  const statuses = [...new Set(stockStatus?.filter(isDefined))];
  return statuses.length > 0 ? [{ kind: 'stock', statuses }] : [];
}

const UPWARDS: ReadonlySet<ProductsOrderByEnum> = new Set([
  'NAME',
  'NAME_IN',
  'PRICE',
  'REGULAR_PRICE',
  'SALE_PRICE',
  'SLUG',
  'IN',
  'MENU_ORDER',
]);

/** Names, prices and slugs read upwards unless it is said otherwise, everything else downwards. */
function orderOf({
  field,
  order,
}: {
  field: ProductsOrderByEnum;
  order?: 'ASC' | 'DESC' | null;
}): ProductOrder {
  return { field, descending: order ? order === 'DESC' : !UPWARDS.has(field) };
}
