import type { Resolvers } from '../../generated/resolvers-types.js';
import { attributeTaxonomyResolvers } from '../../modules/taxonomy/attribute-terms.resolvers.js';
import { taxonomyByEnumValue, type AttributeTaxonomy } from '../../modules/attribute/taxonomy-types.js';
import type { TypeNamer } from '../../modules/module.js';
import { MODULES } from '../../modules/modules.js';
import { PRODUCT_TAXONOMIES } from '../../modules/woo-words/taxonomies.js';
import type { OperationContext } from '../context.js';
import type { SchemaResolvers } from './executable-schema.js';

const TYPE_NAMERS: ReadonlyMap<string, TypeNamer> = new Map(
  MODULES.flatMap(({ typeNames = {} }) => Object.entries(typeNames)),
);

/**
 * The resolvers of all modules, and of the interfaces that several of them share.
 * @param taxonomies the shop's global attributes, which bring types and fields of their own
 */
export function createResolvers(taxonomies: readonly AttributeTaxonomy[]): SchemaResolvers<OperationContext> {
  const termTypes = new Map(taxonomies.map(({ attribute, typeName }) => [attribute.slug, typeName]));
  const shared = {
    __resolveType: (model: { kind: string }) => TYPE_NAMERS.get(model.kind)?.(model as never, termTypes),
  };
  const attributeValues = taxonomyByEnumValue(taxonomies);
  return [
    ...MODULES.flatMap<Resolvers<OperationContext>>(({ resolvers }) => resolvers),
    ...attributeTaxonomyResolvers(taxonomies),
    {
      Node: shared,
      ProductUnion: shared,
      TermNode: shared,
      ContentNode: shared,
      UniformResourceIdentifiable: shared,
      MenuItemLinkable: shared,
      ProductAttributeEnum: taxonomies.length > 0 ? attributeValues : { NONE: 'none' },
      ProductTaxonomyEnum: {
        PRODUCT_BRAND: PRODUCT_TAXONOMIES.brand,
        PRODUCT_CAT: PRODUCT_TAXONOMIES.category,
        PRODUCT_SHIPPING_CLASS: PRODUCT_TAXONOMIES.shippingClass,
        PRODUCT_TAG: PRODUCT_TAXONOMIES.tag,
        PRODUCT_TYPE: 'product_type',
        ...attributeValues,
      },
    },
  ] as SchemaResolvers<OperationContext>;
}
