import type { Resolvers } from '../../generated/resolvers-types.js';
import type { OperationContext } from '../../graphql/context.js';
import { mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import type { OrderNodeModel } from '../order/order-nodes.js';
import type { ProductModel } from '../product/product.model.js';
import type { ReviewModel } from '../review/review.model.js';
import { decodeGlobalId, parseDatabaseId } from '../shared/global-id.js';
import type { TermModel } from '../taxonomy/term.model.js';
import type { VariationModel } from '../variation/variation.model.js';

type NodeModel = ProductModel | VariationModel | TermModel | ReviewModel | OrderNodeModel;

/** Anything by its global id. What shoppers may not see is null like what never was. */
export const nodeResolvers: Resolvers = {
  Query: {
    node: (_root, { id }, context) => (id ? findNode(id, context) : null),
  },
};

function findNode(globalId: string, context: OperationContext): MaybePromise<NodeModel | null> {
  const { kind, key } = decodeGlobalId(globalId);
  const { products, variations, taxonomies, reviews } = context;
  switch (kind) {
    case 'post': {
      const id = parseDatabaseId(key);
      return mapMaybe(products.byId(id), (product) => product ?? variations.byId(id));
    }
    case 'term':
      return taxonomies.byId(parseDatabaseId(key));
    case 'comment':
      return mapMaybe(reviews.byId(parseDatabaseId(key)), (review) => {
        if (!review) return null;
        return mapMaybe(products.byId(review.productId), (product) => product && review);
      });
    default:
      return context.orderNode(kind, key, globalId);
  }
}
