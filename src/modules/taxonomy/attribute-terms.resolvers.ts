import type { ProductSlice } from '../product/product.slice.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import { attributeTerms } from './attribute-terms.js';
import type { TaxonomySlice } from './taxonomy.slice.js';

import type { PageArgs } from '../../relay/paging.js';
import type { TermWhere } from '../shared/term-filter.js';
import { findTerm, type TermIdType } from './find-term.js';
import { listTerms, termFields } from './taxonomy.resolvers.js';
import type { TermRef } from './term.model.js';
import type { ProductModel } from '../product/product.model.js';
import type { AttributeTaxonomy } from '../attribute/attribute.model.js';
import { PRODUCT_TYPES } from '../shared/product-types.js';

type Context = OperationSlice & ProductSlice & TaxonomySlice;

type ListArgs = PageArgs & { where?: TermWhere | null };

/** Resolvers of the fields and types that `attributeTaxonomySdl` writes. */
export function attributeTermResolvers(taxonomies: readonly AttributeTaxonomy[]): Record<string, object>[] {
  return taxonomies.map(({ attribute, typeName, fieldName, listFieldName }) => {
    const { slug } = attribute;
    const onProduct = {
      [listFieldName]: (product: ProductModel, args: ListArgs, context: Context) =>
        attributeTerms(product, slug, args, context),
    };
    return {
      Query: {
        [fieldName]: (
          _root: unknown,
          { id, idType }: { id: string; idType?: TermIdType },
          { taxonomies: reads }: Context,
        ) => findTerm(reads, slug, id, idType),
        [listFieldName]: (_root: unknown, args: ListArgs, context: Context) => listTerms(slug, args, context),
      },
      [typeName]: {
        ...termFields,
        products: (
          { id }: TermRef,
          { where, ...paging }: PageArgs & { where?: Parameters<ProductSlice['products']['list']>[0] },
          { page, products }: Context,
        ) => products.listOfTerm(slug, { id }, where, page(paging)),
      },
      ...Object.fromEntries(PRODUCT_TYPES.map((name) => [name, onProduct])),
    };
  });
}
