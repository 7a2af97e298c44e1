/** A kind of product. WooCommerce files products under kinds like under terms, but tells no more than the word. */
export interface ProductTypeModel {
  /** Place in a list, from 1: a product has one kind. */
  id: number;
  /** WooCommerce's word, e.g. `simple`. */
  slug: string;
  name: string;
}

/** The kind that a product is of. */
export function productTypeOf(type: string): ProductTypeModel {
  return { id: 1, slug: type, name: type };
}
