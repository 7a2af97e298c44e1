import type { WireVariation } from '../../upstream/woo-rest/wire-types.js';
import { decodeEntities } from '../../lib/html-text.js';
import { isoWithOffset } from '../../lib/wordpress-date.js';
import { mapImage } from '../shared/image.mapper.js';
import { mapDimensions, mapDownloads, mapPrices, mapStock, pickMeta, textOrNull } from '../shared/sellable.mapper.js';
import type { VariationModel } from './variation.model.js';

/** The variation as the rest of the server sees it. `metaKeys` are the custom fields to keep. */
export function mapVariation(wire: WireVariation, metaKeys: ReadonlySet<string>): VariationModel {
  return {
    kind: 'variation',
    id: wire.id,
    parentId: wire.parent_id,
    type: wire.type,
    status: wire.status,
    name: decodeEntities(wire.name),
    permalink: wire.permalink,
    sku: textOrNull(wire.sku),
    globalUniqueId: textOrNull(wire.global_unique_id),
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
    ...mapDimensions(wire),
    shippingClass: textOrNull(wire.shipping_class),
    shippingClassId: wire.shipping_class_id,
    menuOrder: wire.menu_order,
    image: mapImage(wire.image),
    attributes: wire.attributes.map(({ id, name, slug, option }) => ({
      id,
      name: decodeEntities(name),
      slug: slug ?? name.toLowerCase(),
      option: decodeEntities(option),
    })),
    meta: pickMeta(wire.meta_data, metaKeys),
  };
}
