import type { ContentTypeEnum, QueryContentNodeArgs } from '../../generated/schema-types.js';
import { mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import { databaseIdOf, parseDatabaseId } from '../../relay/global-id.js';
import type { ContentSlice } from '../content/content.slice.js';
import type { ProductSlice } from '../product/product.slice.js';
import type { ShopSlice } from '../shop/shop.slice.js';
import type { VariationSlice } from '../variation/variation.slice.js';
import type { ContentNodeModel, LinkedModel } from './linked.model.js';
import { anyContent } from './node-by-uri.js';
import type { NodeSlice } from './node.slice.js';

type Context = ContentSlice & NodeSlice & ProductSlice & ShopSlice & VariationSlice;

/**
 * A post, page, product or variation; null when there is none that everybody may see, or when it is of another kind.
 * @throws BadInputError for an id that cannot be one of the given kind
 */
export function findContentNode(
  { id, idType, contentType }: QueryContentNodeArgs,
  context: Context,
): MaybePromise<ContentNodeModel | null> {
  return mapMaybe(find(id, idType ?? 'ID', context), (node) =>
    node && isContent(node) && (!contentType || typeOf(node) === contentType) ? node : null,
  );
}

function find(
  id: string,
  idType: NonNullable<QueryContentNodeArgs['idType']>,
  context: Context,
): MaybePromise<LinkedModel | null> {
  switch (idType) {
    case 'URI':
      return context.nodeByUri(id);
    case 'DATABASE_ID':
      return anyContent(parseDatabaseId(id), context);
    case 'ID':
      return anyContent(databaseIdOf(id, 'post'), context);
  }
}

function isContent(node: LinkedModel): node is ContentNodeModel {
  return node.kind === 'content' || node.kind === 'product' || node.kind === 'variation';
}

function typeOf(node: ContentNodeModel): ContentTypeEnum {
  if (node.kind === 'product') return 'PRODUCT';
  if (node.kind === 'variation') return 'PRODUCT_VARIATION';
  return node.type === 'page' ? 'PAGE' : 'POST';
}
