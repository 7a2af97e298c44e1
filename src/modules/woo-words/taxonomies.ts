/** WordPress names of the taxonomies every shop has. Attribute taxonomies are `pa_…`. */
export const PRODUCT_TAXONOMIES = {
  category: 'product_cat',
  tag: 'product_tag',
  brand: 'product_brand',
  shippingClass: 'product_shipping_class',
} as const;

/** WordPress names of the taxonomies of posts. */
export const BLOG_TAXONOMIES = { category: 'category', tag: 'post_tag' } as const;
