import { mapMaybe } from '../../lib/maybe-promise.js';
import { connectionOf, sliceOf } from '../../relay/list-connection.js';
import type { PageArgs } from '../../relay/paging.js';
import type { ProductModel } from '../product/product.model.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import { filterTerms, type TermWhere } from '../shared/term-filter.js';
import type { TaxonomySlice } from './taxonomy.slice.js';

type Context = OperationSlice & TaxonomySlice;

/** A page of the values of one global attribute that a product comes in. */
export function attributeTerms(
  product: ProductModel,
  taxonomy: string,
  { where, ...args }: PageArgs & { where?: TermWhere | null },
  { page, taxonomies }: Context,
) {
  const names = new Set(product.attributes.find(({ slug }) => slug === taxonomy)?.options);
  return mapMaybe(names.size > 0 ? taxonomies.terms(taxonomy) : taxonomies.none, (index) =>
    connectionOf(
      sliceOf(
        filterTerms(
          index.all.filter(({ name }) => names.has(name)),
          where,
        ),
        page(args),
      ),
    ),
  );
}
