import type { Catalogue } from '../catalogue/catalogue.js';
import {
  isVariation,
  type ItemRecord,
  type ProductRecord,
  type VariationRecord,
} from '../catalogue/records.js';
import { productImage } from './image.view.js';
import { resourceLinks } from './links.js';
import { priceHtml } from './price-html.js';
import { ratingOf } from './rating.js';
import { relatedIds } from './related.js';
import { summarizePrices } from './sale-price.js';
import {
  dateView,
  metaView,
  permalink,
  saleWindowView,
  shippingView,
  titleOf,
  type MetaChoice,
  type ViewContext,
} from './sellable.view.js';
import { stockView } from './stock.js';
import { variationAttributes } from './variation.view.js';

/** A product as `wc/v3` answers it. A variation asked for as a product gets the same shape, mostly empty (recorded). */
export function productView(context: ViewContext, item: ItemRecord, meta: MetaChoice) {
  const { catalogue, home, api, now } = context;
  const face = isVariation(item) ? variationFace(context, item) : productFace(catalogue, item);
  const prices = summarizePrices(catalogue, item, now);
  const { stock_status, manage_stock, stock_quantity, ...stock } = stockView(catalogue, item);
  const needsShipping = !item.virtual;
  const { weight, dimensions, shipping_class, shipping_class_id } = shippingView(catalogue, item);
  return {
    id: item.id,
    name: titleOf(catalogue, item),
    slug: item.slug,
    permalink: permalink(context, item),
    ...dateView(item),
    type: item.type,
    status: item.status,
    featured: face.featured,
    catalog_visibility: face.catalog_visibility,
    description: item.description,
    short_description: face.short_description,
    sku: face.sku,
    price: (isVariation(item) ? undefined : item.price_before_job) ?? prices.min,
    regular_price: item.regular_price,
    // A sale for nothing is not told, though variations tell it (10.5).
    sale_price: item.sale_price === '0' ? '' : item.sale_price,
    ...saleWindowView(item),
    on_sale: prices.onSale,
    purchasable: isPurchasable(item, prices.min),
    total_sales: face.total_sales,
    virtual: item.virtual,
    downloadable: item.downloadable,
    downloads: item.downloads,
    download_limit: item.download_limit,
    download_expiry: item.download_expiry,
    external_url: face.external_url,
    button_text: face.button_text,
    tax_status: item.tax_status,
    tax_class: item.tax_class,
    manage_stock,
    stock_quantity,
    ...stock,
    sold_individually: face.sold_individually,
    weight,
    dimensions,
    shipping_required: needsShipping,
    shipping_taxable: needsShipping && item.tax_status !== 'none',
    shipping_class,
    shipping_class_id,
    reviews_allowed: face.reviews_allowed,
    ...ratingOf(catalogue, item.id),
    upsell_ids: face.upsell_ids,
    cross_sell_ids: face.cross_sell_ids,
    parent_id: face.parent_id,
    purchase_note: face.purchase_note,
    categories: termRefs(catalogue, face.category_ids),
    brands: termRefs(catalogue, face.brand_ids),
    tags: termRefs(catalogue, face.tag_ids),
    images: face.images.map((image) => productImage(image, home)),
    attributes: face.attributes,
    default_attributes: face.default_attributes,
    variations: face.variation_ids,
    grouped_products: face.grouped_products,
    menu_order: item.menu_order,
    price_html: priceHtml(catalogue, prices),
    related_ids: isVariation(item) ? [] : relatedIds(catalogue, item),
    meta_data: metaView(item, meta),
    stock_status,
    has_options: item.type === 'variable',
    post_password: face.post_password,
    global_unique_id: item.global_unique_id,
    _links: resourceLinks(api, {
      self: `products/${item.id}`,
      collection: 'products',
      ...(isVariation(item) && { up: `products/${item.parent_id}` }),
    }),
  };
}

/** What only products have, in the answer's shape. */
function productFace(catalogue: Catalogue, product: ProductRecord) {
  const attributes = product.attributes.map((attribute) => {
    const { id, name, ...rest } = attribute;
    return { id, name, slug: catalogue.attributes.get(id)?.slug ?? name, ...rest };
  });
  return { ...product, attributes, parent_id: 0 };
}

function variationFace(context: ViewContext, variation: VariationRecord) {
  const parent = context.catalogue.products.get(variation.parent_id);
  const image = variation.image ?? parent?.images[0];
  return {
    featured: false,
    catalog_visibility: 'visible',
    short_description: '',
    sku: variation.sku || (parent?.sku ?? ''),
    // A text here, a number for every other type (recorded).
    total_sales: '0',
    external_url: '',
    button_text: '',
    sold_individually: false,
    reviews_allowed: false,
    upsell_ids: [],
    cross_sell_ids: [],
    parent_id: variation.parent_id,
    purchase_note: '',
    category_ids: [],
    brand_ids: [],
    tag_ids: [],
    images: image ? [image] : [],
    attributes: variationAttributes(context, variation),
    default_attributes: [],
    variation_ids: [],
    grouped_products: [],
    post_password: '',
  };
}

/** The keys of the demo belong to a manager, who may also buy what is not published; variations must be. */
function isPurchasable(item: ItemRecord, price: string): boolean {
  if (price === '' || item.type === 'grouped' || item.type === 'external') return false;
  return !isVariation(item) || item.status === 'publish';
}

function termRefs(catalogue: Catalogue, ids: readonly number[]) {
  return ids.flatMap((id) => {
    const term = catalogue.terms.get(id);
    return term ? [{ id, name: term.name, slug: term.slug }] : [];
  });
}
