import { decodeEntities } from '../../lib/html-text.js';
import { isDefined } from '../../lib/is-defined.js';
import type { WireProduct } from '../../upstream/woo-rest/wire-types.js';
import { mapImage } from '../shared/image.mapper.js';
import { mapSellable, textOrNull } from '../shared/sellable.mapper.js';
import type { TermRef } from '../taxonomy/term.model.js';
import { PRODUCT_TAXONOMIES } from '../woo-words/taxonomies.js';
import type { ProductModel } from './product.model.js';

/**
 * The top-level fields the mapper reads. Asking for these saves WooCommerce the dearest ones
 * (`price_html` loads every variation); nested names would make a field vanish (WooCommerce 10.5).
 */
export const PRODUCT_FIELDS = [
  'id',
  'name',
  'slug',
  'permalink',
  'date_created',
  'date_created_gmt',
  'date_modified',
  'date_modified_gmt',
  'type',
  'parent_id',
  'status',
  'post_password',
  'featured',
  'catalog_visibility',
  'description',
  'short_description',
  'sku',
  'price',
  'regular_price',
  'sale_price',
  'date_on_sale_from',
  'date_on_sale_from_gmt',
  'date_on_sale_to',
  'date_on_sale_to_gmt',
  'on_sale',
  'purchasable',
  'total_sales',
  'virtual',
  'downloadable',
  'downloads',
  'download_limit',
  'download_expiry',
  'external_url',
  'button_text',
  'tax_status',
  'tax_class',
  'manage_stock',
  'stock_quantity',
  'stock_status',
  'backorders',
  'backorders_allowed',
  'low_stock_amount',
  'sold_individually',
  'weight',
  'dimensions',
  'shipping_required',
  'shipping_taxable',
  'shipping_class',
  'shipping_class_id',
  'reviews_allowed',
  'average_rating',
  'rating_count',
  'upsell_ids',
  'cross_sell_ids',
  'purchase_note',
  'categories',
  'brands',
  'tags',
  'images',
  'attributes',
  'default_attributes',
  'variations',
  'grouped_products',
  'menu_order',
  'related_ids',
  'meta_data',
] as const satisfies readonly (keyof WireProduct)[];

/**
 * Whether shoppers may see this product at all. A password-protected product is `publish` to
 * WooCommerce, which sends its password in the same answer (10.5).
 */
export function isPublicProduct(wire: WireProduct): boolean {
  return wire.status === 'publish' && !wire.post_password;
}

/**
 * The product as the rest of the server sees it.
 * @param metaKeys custom fields to keep
 */
export function mapProduct(wire: WireProduct, metaKeys: ReadonlySet<string>): ProductModel {
  return {
    kind: 'product',
    ...mapSellable(wire, metaKeys),
    slug: wire.slug,
    shortDescription: wire.short_description,
    purchaseNote: textOrNull(wire.purchase_note),
    featured: wire.featured,
    catalogVisibility: wire.catalog_visibility,
    externalUrl: textOrNull(wire.external_url),
    buttonText: textOrNull(wire.button_text),
    soldIndividually: wire.sold_individually,
    shippingRequired: wire.shipping_required,
    shippingTaxable: wire.shipping_taxable,
    reviewsAllowed: wire.reviews_allowed,
    averageRating: wire.average_rating,
    reviewCount: wire.rating_count,
    totalSales: wire.total_sales,
    images: wire.images.map(mapImage).filter(isDefined),
    categories: mapTermRefs(wire.categories, PRODUCT_TAXONOMIES.category),
    tags: mapTermRefs(wire.tags, PRODUCT_TAXONOMIES.tag),
    brands: mapTermRefs(wire.brands ?? [], PRODUCT_TAXONOMIES.brand),
    attributes: wire.attributes.map((attribute) => ({
      ...attribute,
      name: decodeEntities(attribute.name),
      options: attribute.options.map(decodeEntities),
    })),
    defaultAttributes: wire.default_attributes,
    variationIds: wire.variations,
    groupedIds: wire.grouped_products,
    upsellIds: wire.upsell_ids,
    crossSellIds: wire.cross_sell_ids,
    relatedIds: wire.related_ids,
  };
}

function mapTermRefs(
  refs: readonly { id: number; name: string; slug: string }[],
  taxonomy: string,
): TermRef[] {
  return refs.map(({ id, name, slug }) => ({ kind: 'term', taxonomy, id, slug, name: decodeEntities(name) }));
}
