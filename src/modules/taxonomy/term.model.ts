import type { ImageModel } from '../media/image.model.js';

/** What a product says of a term it carries. */
export interface TermRef {
  kind: 'term';
  /** `product_cat`, `product_tag`, `product_brand`, `product_shipping_class` or `pa_…`. */
  taxonomy: string;
  id: number;
  slug: string;
  name: string;
}

/** A term with everything the shop knows of it. */
export interface TermModel extends TermRef {
  description: string | null;
  /** Products that carry it, as the shop counts them. */
  count: number;
  /** 0 at the top. */
  parentId: number;
  menuOrder: number;
  /** How a category page shows itself: `default`, `products`, `subcategories` or `both`. */
  display: string;
  image: ImageModel | null;
}
