import { attributeTerms } from './attribute-terms.js';
import { termQuery } from '../product/product-where-terms.js';
import type { ProductWhere } from '../product/product-where.js';
import type { PageArgs } from '../../relay/paging.js';
import type { TermWhere } from '../shared/term-filter.js';
import { findTerm, type TermIdType } from '../taxonomy/find-term.js';
import { listTerms, termFields } from '../taxonomy/taxonomy.resolvers.js';
import type { TermRef } from '../taxonomy/term.model.js';
import type { ProductModel } from '../product/product.model.js';
import type { AttributeTaxonomy } from './taxonomy-types.js';
import type { OperationContext } from '../../graphql/context.js';
import { PRODUCT_TYPES } from '../woo-words/product-types.js';
import type { SchemaResolvers } from '../../graphql/schema/schema.js';

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
