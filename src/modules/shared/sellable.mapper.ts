import { decimalText } from '../../lib/decimal-text.js';
import { decodeEntities } from '../../lib/html-text.js';
import { fileEnding, mediaTypeOf } from '../../lib/media-type.js';
import { epochOfGmt, isoWithOffset } from '../../lib/wordpress-date.js';
import type { WireProduct, WireVariation } from '../../upstream/woo-rest/wire-types.js';
import { storedSalePrice } from '../woo-words/stored-sale-price.js';
import type {
  Dimensions,
  DownloadModel,
  MetaEntry,
  SellableModel,
  StoredPrices,
  StoredStock,
} from './sellable.model.js';

/** What products and variations have in common on the wire. */
type WireSellable = WireProduct | WireVariation;

/** WooCommerce writes "not given" as an empty text nearly everywhere. */
export function textOrNull(text: string | null | undefined): string | null {
  return text ? text : null;
}

/**
 * What products and variations have in common.
 * @param metaKeys custom fields to keep
 */
export function mapSellable(wire: WireSellable, metaKeys: ReadonlySet<string>): SellableModel {
  return {
    id: wire.id,
    type: wire.type,
    status: wire.status,
    name: decodeEntities(wire.name),
    permalink: wire.permalink,
    sku: textOrNull(wire.sku),
    date: isoWithOffset(wire.date_created, wire.date_created_gmt),
    dateGmt: wire.date_created_gmt,
    modified: isoWithOffset(wire.date_modified, wire.date_modified_gmt),
    modifiedGmt: wire.date_modified_gmt,
    dateOnSaleFrom: isoWithOffset(wire.date_on_sale_from, wire.date_on_sale_from_gmt),
    dateOnSaleTo: isoWithOffset(wire.date_on_sale_to, wire.date_on_sale_to_gmt),
    description: wire.description,
    purchasable: wire.purchasable,
    virtual: wire.virtual,
    downloadable: wire.downloadable,
    downloads: mapDownloads(wire.downloads),
    downloadLimit: wire.download_limit,
    downloadExpiry: wire.download_expiry,
    prices: mapPrices(wire),
    stock: mapStock(wire),
    shippingClass: textOrNull(wire.shipping_class),
    shippingClassId: wire.shipping_class_id,
    menuOrder: wire.menu_order,
    meta: pickMeta(wire.meta_data, metaKeys),
    ...mapDimensions(wire),
  };
}

/**
 * Prices as stored; `on_sale` comes along because `price` can lag behind a sale's end (10.5). Plugins
 * put `%` and the like into price fields; such a text is no price.
 */
export function mapPrices(wire: WireSellable): StoredPrices {
  return {
    price: decimalText(wire.price),
    regularPrice: decimalText(wire.regular_price),
    salePrice: storedSalePrice(wire),
    onSale: wire.on_sale,
    saleFrom: epochOfGmt(wire.date_on_sale_from_gmt),
    saleTo: epochOfGmt(wire.date_on_sale_to_gmt),
    taxClass: wire.tax_class,
    taxStatus: wire.tax_status,
  };
}

/** Stock as stored. */
function mapStock(wire: WireSellable): StoredStock {
  return {
    manageStock: wire.manage_stock,
    quantity: wire.stock_quantity,
    status: wire.stock_status,
    backorders: wire.backorders,
    backordersAllowed: wire.backorders_allowed,
    lowStockAmount: wire.low_stock_amount,
  };
}

/** Weight and measures. */
function mapDimensions(wire: WireSellable): Dimensions {
  return {
    weight: textOrNull(wire.weight),
    length: textOrNull(wire.dimensions.length),
    width: textOrNull(wire.dimensions.width),
    height: textOrNull(wire.dimensions.height),
  };
}

/** Downloads without their addresses. */
function mapDownloads(downloads: WireSellable['downloads']): DownloadModel[] {
  return downloads.map(({ id, name, file }) => {
    const fileExt = fileEnding(file);
    return { downloadId: id, name, fileExt, fileType: mediaTypeOf(fileExt) };
  });
}

/** The custom fields whose keys are wanted; everything else is forgotten here. */
function pickMeta(meta: WireSellable['meta_data'], wanted: ReadonlySet<string>): MetaEntry[] {
  return meta.filter(({ key }) => wanted.has(key)).map(({ id, key, value }) => ({ id, key, value }));
}
