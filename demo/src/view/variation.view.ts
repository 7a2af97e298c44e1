import type { VariationRecord } from '../catalogue/records.js';
import { variationImage } from './image.view.js';
import { resourceLinks } from './links.js';
import { currentPrice, isOnSale } from './sale-price.js';
import {
  attributeSlug,
  dateView,
  metaView,
  permalink,
  saleWindowView,
  shippingView,
  type MetaChoice,
  type ViewContext,
} from './sellable.view.js';
import { stockView } from './stock.js';

/** A variation as `wc/v3` answers it under its parent. */
export function variationView(context: ViewContext, variation: VariationRecord, meta: MetaChoice) {
  const { catalogue, home, api, now } = context;
  const parent = catalogue.products.get(variation.parent_id);
  const image = variation.image ?? parent?.images[0];
  const price = currentPrice(variation, now);
  const { weight, dimensions, shipping_class, shipping_class_id } = shippingView(catalogue, variation);
  const { manage_stock, stock_quantity, stock_status, backorders, ...stock } = stockView(
    catalogue,
    variation,
  );
  return {
    id: variation.id,
    type: variation.type,
    ...dateView(variation),
    description: variation.description,
    permalink: permalink(context, variation),
    sku: variation.sku || (parent?.sku ?? ''),
    global_unique_id: variation.global_unique_id,
    price,
    regular_price: variation.regular_price,
    sale_price: variation.sale_price,
    ...saleWindowView(variation),
    on_sale: isOnSale(variation, now),
    status: variation.status,
    purchasable: variation.status === 'publish' && price !== '',
    virtual: variation.virtual,
    downloadable: variation.downloadable,
    downloads: variation.downloads,
    download_limit: variation.download_limit,
    download_expiry: variation.download_expiry,
    tax_status: variation.tax_status,
    tax_class: variation.tax_class,
    manage_stock,
    stock_quantity,
    stock_status,
    backorders,
    ...stock,
    weight,
    dimensions,
    shipping_class,
    shipping_class_id,
    image: image ? variationImage(image, home) : null,
    attributes: variationAttributes(context, variation),
    menu_order: variation.menu_order,
    meta_data: metaView(variation, meta),
    name: variation.attributes.map((attribute) => attribute.option).join(', '),
    parent_id: variation.parent_id,
    _links: resourceLinks(api, {
      self: `products/${variation.parent_id}/variations/${variation.id}`,
      collection: `products/${variation.parent_id}/variations`,
      up: `products/${variation.parent_id}`,
    }),
  };
}

/**
 * The same in the context `edit`, which answers what is stored: of a variation that is taxed as its product is
 * that is the word `parent` (recorded).
 */
export function editedVariationView(context: ViewContext, variation: VariationRecord, meta: MetaChoice) {
  const parent = context.catalogue.products.get(variation.parent_id);
  const view = variationView(context, variation, meta);
  return parent?.tax_class === variation.tax_class ? { ...view, tax_class: 'parent' } : view;
}

/** The chosen options of a variation; what is missing fits any option. */
export function variationAttributes({ catalogue }: ViewContext, variation: VariationRecord) {
  return variation.attributes.map(({ id, name, option }) => {
    return { id, name, slug: attributeSlug(catalogue, { id, name }), option };
  });
}

/** The `_links` of a variation in the shop-wide list, where WooCommerce 10.5 points `up` to product 0 (recorded). */
export function variationListLinks(api: string, variationId: number) {
  return resourceLinks(
    api,
    { self: `variations/${variationId}`, collection: 'variations', up: 'products/0' },
    null,
  );
}
