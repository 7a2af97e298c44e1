import type { ProductModel } from '../product/product.model.js';
import type { VariationModel } from './variation.model.js';

/** Attributes from which on WooCommerce leaves the choices out of a variation's title (10.5). */
const TOO_MANY_ATTRIBUTES = 3;

/**
 * Whether WooCommerce writes the choices into the titles of this product's variations: not with three
 * attributes or more, and not with two when the name of one is several words.
 */
export function hasOwnTitles(parent: ProductModel): boolean {
  const varying = parent.attributes.filter(({ variation }) => variation);
  if (varying.length >= TOO_MANY_ATTRIBUTES) return false;
  return varying.length < 2 || !varying.some(({ name }) => /[\s-]/.test(name.trim()));
}

/** A variation's title as the shop shows it, e.g. `Wool Socks - Knee`. */
export function variationTitle(variation: VariationModel, parent: ProductModel): string {
  return hasOwnTitles(parent) && variation.name ? `${parent.name} - ${variation.name}` : parent.name;
}
