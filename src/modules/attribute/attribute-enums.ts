import { PRODUCT_TAXONOMIES } from '../woo-words/taxonomies.js';
import type { AttributeTaxonomy } from './attribute.model.js';

/** The taxonomies behind the values of both enums; attributes go by the names that the schema gives them. */
export function attributeEnums(
  taxonomies: readonly AttributeTaxonomy[],
): Record<string, Record<string, string>> {
  const attributes = Object.fromEntries(
    taxonomies.map(({ enumValue, attribute }) => [enumValue, attribute.slug]),
  );
  return {
    ProductAttributeEnum: taxonomies.length > 0 ? attributes : { NONE: 'none' },
    ProductTaxonomyEnum: {
      PRODUCT_BRAND: PRODUCT_TAXONOMIES.brand,
      PRODUCT_CAT: PRODUCT_TAXONOMIES.category,
      PRODUCT_SHIPPING_CLASS: PRODUCT_TAXONOMIES.shippingClass,
      PRODUCT_TAG: PRODUCT_TAXONOMIES.tag,
      PRODUCT_TYPE: 'product_type',
      ...attributes,
    },
  };
}
