import { BadInputError, NotFoundError } from '../../errors.js';
import type { ProductIdTypeEnum } from '../../generated/schema-types.js';
import { mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import { databaseIdOf, parseDatabaseId } from '../../relay/global-id.js';
import type { ProductModel } from './product.model.js';
import type { ProductReads } from './product.reads.js';

/**
 * The product that a storefront asks for by one of its names. A draft or a private product is
 * "not found" word for word like one that never was.
 * @throws BadInputError for an id that cannot be one of the given kind
 * @throws NotFoundError as WooGraphQL does, which puts an error beside the null
 */
export function findProduct(
  products: ProductReads,
  id: string,
  idType: ProductIdTypeEnum,
): MaybePromise<ProductModel> {
  return mapMaybe(lookUp(products, id, idType), (product) => {
    if (product) return product;
    throw new NotFoundError(notFoundText(id, idType));
  });
}

function lookUp(
  products: ProductReads,
  id: string,
  idType: ProductIdTypeEnum,
): MaybePromise<ProductModel | null> {
  if (id === '') throw new BadInputError('product: the id is empty.');
  switch (idType) {
    case 'SLUG':
      return products.bySlug(id);
    case 'SKU':
      return products.bySku(id);
    case 'DATABASE_ID':
      return products.byId(parseDatabaseId(id));
    case 'ID':
      return products.byId(databaseIdOf(id, 'post'));
  }
}

function notFoundText(id: string, idType: ProductIdTypeEnum): string {
  const shown = id.slice(0, 200);
  switch (idType) {
    case 'SLUG':
      return `No product ID was found corresponding to the slug: ${shown}`;
    case 'SKU':
      return `No product ID was found corresponding to the sku: ${shown}`;
    case 'DATABASE_ID':
      return `No product exists with the database_id: ${shown}`;
    case 'ID':
      return `No product exists with the global ID: ${shown}`;
  }
}
