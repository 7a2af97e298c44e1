import type { CatalogVisibilityEnum } from '../../generated/schema-types.js';

const NAMES: Readonly<Record<string, CatalogVisibilityEnum>> = {
  visible: 'VISIBLE',
  catalog: 'CATALOG',
  search: 'SEARCH',
  hidden: 'HIDDEN',
};

/** The GraphQL name of WooCommerce's word for where a product shows; null for an unknown word. */
export function catalogVisibilityName(visibility: string): CatalogVisibilityEnum | null {
  return NAMES[visibility] ?? null;
}
