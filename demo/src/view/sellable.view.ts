import { slugOf } from '../catalogue/slug.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import { isVariation, type ItemRecord, type MetaRecord } from '../catalogue/records.js';
import { siteDate } from './site-time.js';

/** Where an answer is made: the shop's data, its public address (no slash at the end) and the time (UTC text). */
export interface ViewContext {
  catalogue: Catalogue;
  home: string;
  /** Address of the API the answer comes from, for `_links`. */
  api: string;
  now: string;
}

/** Which meta keys the caller wants; both empty means all. */
export interface MetaChoice {
  include_meta: readonly string[];
  exclude_meta: readonly string[];
}

/** The dates every item shows, each as local and as UTC time. */
export function dateView(item: ItemRecord) {
  return {
    date_created: siteDate(item.date_created_gmt),
    date_created_gmt: item.date_created_gmt,
    date_modified: siteDate(item.date_modified_gmt),
    date_modified_gmt: item.date_modified_gmt,
  };
}

/** The window of a sale, whether it is running or not. */
export function saleWindowView(item: ItemRecord) {
  return {
    date_on_sale_from: siteDate(item.date_on_sale_from_gmt),
    date_on_sale_from_gmt: item.date_on_sale_from_gmt,
    date_on_sale_to: siteDate(item.date_on_sale_to_gmt),
    date_on_sale_to_gmt: item.date_on_sale_to_gmt,
  };
}

/** What a parcel needs to know; a variation takes from its parent what it lacks. */
export function shippingView(catalogue: Catalogue, item: ItemRecord) {
  const parent = isVariation(item) ? catalogue.products.get(item.parent_id) : undefined;
  const classId = item.shipping_class_id || (parent?.shipping_class_id ?? 0);
  return {
    weight: item.weight || (parent?.weight ?? ''),
    dimensions: {
      length: item.dimensions.length || (parent?.dimensions.length ?? ''),
      width: item.dimensions.width || (parent?.dimensions.width ?? ''),
      height: item.dimensions.height || (parent?.dimensions.height ?? ''),
    },
    shipping_class: catalogue.terms.get(classId)?.slug ?? '',
    shipping_class_id: classId,
  };
}

export function metaView(item: { meta_data: MetaRecord[] }, choice: MetaChoice): MetaRecord[] {
  const { include_meta: include, exclude_meta: exclude } = choice;
  return item.meta_data.filter(
    ({ key }) => (include.length === 0 || include.includes(key)) && !exclude.includes(key),
  );
}

/** Where a shopper finds the item. What is not out yet has no name in its address; a variation is a choice on its parent's page. */
export function permalink({ catalogue, home }: ViewContext, item: ItemRecord): string {
  if (!isVariation(item)) {
    return item.status === 'draft'
      ? `${home}/?post_type=product&p=${item.id}`
      : `${home}/product/${item.slug}/`;
  }
  const parent = catalogue.products.get(item.parent_id);
  const chosen = item.attributes.map((attribute) => {
    const slug = attributeSlug(catalogue, attribute);
    return `attribute_${slug}=${encodeURIComponent(optionSlug(catalogue, slug, attribute.option)).replaceAll('%20', '+')}`;
  });
  return `${home}/product/${parent?.slug ?? ''}/${chosen.length > 0 ? `?${chosen.join('&')}` : ''}`;
}

/**
 * The name of an item by itself. A variation is called after its product, with its options behind when the product
 * has fewer than three choices; with more, WooCommerce leaves them out (recorded).
 */
export function titleOf(catalogue: Catalogue, item: ItemRecord): string {
  if (!isVariation(item)) return item.name;
  const parent = catalogue.products.get(item.parent_id);
  const choices = parent?.attributes.filter(({ variation }) => variation).length ?? 0;
  const options = item.attributes.map(({ option }) => option).join(', ');
  return [parent?.name ?? '', ...(choices < 3 && options !== '' ? [options] : [])].join(' - ');
}

/** `pa_colour` for a shop-wide attribute, the name in small letters for one of a product's own. */
export function attributeSlug(catalogue: Catalogue, attribute: { id: number; name: string }): string {
  return catalogue.attributes.get(attribute.id)?.slug ?? slugOf(attribute.name);
}

function optionSlug(catalogue: Catalogue, taxonomy: string, option: string): string {
  if (!taxonomy.startsWith('pa_')) return option;
  return catalogue.termsOf(taxonomy as `pa_${string}`).find((term) => term.name === option)?.slug ?? option;
}
