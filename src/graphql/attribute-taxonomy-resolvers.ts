import { attributeTerms } from '../modules/attribute/attribute-terms.js';
import { termQuery } from '../modules/product/product-where-terms.js';
import type { ProductWhere } from '../modules/product/product-where.js';
import type { PageArgs } from '../modules/shared/paging.js';
import type { TermWhere } from '../modules/shared/term-filter.js';
import { findTerm, type TermIdType } from '../modules/taxonomy/find-term.js';
import { listTerms, termFields } from '../modules/taxonomy/taxonomy.resolvers.js';
import type { TermRef } from '../modules/taxonomy/term.model.js';
import type { ProductModel } from '../modules/product/product.model.js';
import type { AttributeTaxonomy } from './attribute-taxonomies.js';
import type { OperationContext } from './context.js';
import { PRODUCT_TYPES } from './product-types.js';
import type { SchemaResolvers } from './schema.js';

type ListArgs = PageArgs & { where?: TermWhere | null };

/** Resolvers of the fields and types that `attributeTaxonomySdl` writes. */
export function attributeTaxonomyResolvers(
  taxonomies: readonly AttributeTaxonomy[],
): SchemaResolvers<OperationContext>[] {
  return taxonomies.map(({ attribute, typeName, fieldName, listFieldName }) => {
    const { slug } = attribute;
    const onProduct = {
      [listFieldName]: (product: ProductModel, args: ListArgs, context: OperationContext) =>
        attributeTerms(product, slug, args, context),
    };
    return {
      Query: {
        [fieldName]: (
          _root: unknown,
          { id, idType }: { id: string; idType?: TermIdType },
          { taxonomies: reads }: OperationContext,
        ) => findTerm(reads, slug, id, idType),
        [listFieldName]: (_root: unknown, args: ListArgs, context: OperationContext) =>
          listTerms(slug, args, context),
      },
      [typeName]: {
        ...termFields,
        products: (
          { id }: TermRef,
          { where, ...paging }: PageArgs & { where?: ProductWhere | null },
          { page, products }: OperationContext,
        ) => products.list(where, page(paging), termQuery(slug, [id])),
      },
      ...Object.fromEntries(PRODUCT_TYPES.map((name) => [name, onProduct])),
    };
  });
}
