import { quantityLimits } from '../cart/cart-lines.js';
import type { CartShop } from '../cart/cart-shop.js';
import { isPurchasable, supplyOf, type LineItem } from '../cart/item-facts.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import { isVariation, type ItemRecord, type TermRecord, type VariationRecord } from '../catalogue/records.js';
import { itemImages, itemTexts, lowStock } from './cart-item.view.js';
import { priceHtml } from './price-html.js';
import { summarizePrices } from './sale-price.js';
import { attributeSlug, permalink, type ViewContext } from './sellable.view.js';
import { stockView } from './stock.js';
import { storeProductView } from './store-product.view.js';

/** Where each taxonomy's pages lie. */
const TERM_PATHS: Record<string, string> = {
  product_cat: 'product-category',
  product_tag: 'product-tag',
  product_brand: 'brand',
};

/** A product or variation with everything the Store API tells about it; `target` is the request's own address. */
export function storeProductPage(shop: CartShop, context: ViewContext, item: ItemRecord, target: string) {
  const { catalogue } = context;
  const product = isVariation(item) ? catalogue.product(item.parent_id) : item;
  const found: LineItem = { item, product };
  const brief = storeProductView(context, item);
  const supply = supplyOf(shop, item, null);
  const purchasable = canBeSold(catalogue, found, context.now);
  const sellable = purchasable && brief.is_in_stock;
  return {
    ...brief,
    variation: isVariation(item) ? optionText(item) : '',
    ...itemTexts(context, found),
    price_html: withoutBdi(priceHtml(catalogue, summarizePrices(catalogue, item, context.now))),
    images: itemImages(context, found),
    categories: isVariation(item) ? [] : termLinks(context, item.category_ids),
    tags: isVariation(item) ? [] : termLinks(context, item.tag_ids),
    brands: isVariation(item) ? [] : termLinks(context, item.brand_ids),
    attributes: isVariation(item) ? [] : attributesView(catalogue, item),
    variations: isVariation(item) ? [] : variationsView(catalogue, item),
    grouped_products: isVariation(item) ? [] : item.grouped_products,
    has_options: item.type === 'variable',
    is_purchasable: purchasable,
    low_stock_remaining: lowStock(catalogue, found, supply.quantity),
    stock_availability: availability(catalogue, item),
    sold_individually: product.sold_individually,
    add_to_cart: {
      text: item.type === 'simple' && !sellable ? 'Read more' : brief.add_to_cart.text,
      ...button(context, found, brief.name, sellable, target),
      ...limitsView(shop, found),
    },
    extensions: {},
  };
}

function limitsView(shop: CartShop, found: LineItem) {
  const { minimum, maximum, multiple_of } = quantityLimits(shop, found, null);
  return { minimum, maximum, multiple_of };
}

/** A variable product can be sold when one of its variations can. */
function canBeSold(catalogue: Catalogue, { item, product }: LineItem, now: string): boolean {
  if (isVariation(item) || item.type !== 'variable') return isPurchasable({ item, product }, now);
  return summarizePrices(catalogue, item, now).min !== '' && item.status === 'publish';
}

function withoutBdi(html: string): string {
  return html.replaceAll(/<\/?bdi>/g, '');
}

function termLinks({ catalogue, home }: ViewContext, ids: readonly number[]) {
  return ids.flatMap((id) => {
    const term = catalogue.terms.get(id);
    if (!term) return [];
    const path = [TERM_PATHS[term.taxonomy], ...slugsAbove(catalogue, term), term.slug].join('/');
    return [{ id, name: term.name, slug: term.slug, link: `${home}/${path}/` }];
  });
}

function slugsAbove(catalogue: Catalogue, term: TermRecord): string[] {
  const parent = catalogue.terms.get(term.parent);
  return parent ? [...slugsAbove(catalogue, parent), parent.slug] : [];
}

type WithAttributes = Extract<ItemRecord, { variation_ids: number[] }>;

function attributesView(catalogue: Catalogue, product: WithAttributes) {
  return product.attributes.map((attribute) => {
    const taxonomy = catalogue.attributes.get(attribute.id)?.slug ?? null;
    const standard = product.default_attributes.find(({ name }) => name === attribute.name)?.option;
    return {
      id: attribute.id,
      name: attribute.name,
      taxonomy,
      has_variations: attribute.variation,
      terms: attribute.options.map((option) => ({
        ...(taxonomy === null
          ? { id: 0, name: option, slug: option }
          : sharedTerm(catalogue, taxonomy, option)),
        ...(standard !== undefined && { default: isStandard(catalogue, taxonomy, option, standard) }),
      })),
    };
  });
}

function sharedTerm(catalogue: Catalogue, taxonomy: `pa_${string}`, option: string) {
  const term = catalogue.termsOf(taxonomy).find(({ name }) => name === option);
  return { id: term?.id ?? 0, name: option, slug: term?.slug ?? option };
}

function isStandard(
  catalogue: Catalogue,
  taxonomy: string | null,
  option: string,
  standard: string,
): boolean {
  if (option === standard) return true;
  return taxonomy !== null && sharedTerm(catalogue, taxonomy as `pa_${string}`, option).slug === standard;
}

function variationsView(catalogue: Catalogue, product: WithAttributes) {
  const choices = product.attributes.filter(({ variation }) => variation);
  return catalogue
    .variationsOf(product)
    .filter(({ status }) => status === 'publish')
    .map((variation) => ({
      id: variation.id,
      attributes: choices.map((choice) => {
        const slug = attributeSlug(catalogue, choice);
        const own = variation.attributes.find((chosen) => attributeSlug(catalogue, chosen) === slug);
        const value =
          own &&
          (slug.startsWith('pa_')
            ? sharedTerm(catalogue, slug as `pa_${string}`, own.option).slug
            : own.option);
        return { name: choice.name, value: value ?? null };
      }),
    }));
}

function optionText(variation: VariationRecord): string {
  return variation.attributes.map(({ name, option }) => `${name}: ${option}`).join(', ');
}

/** What the product page says about stock. Nothing, as long as nobody counts and there is some. */
function availability(catalogue: Catalogue, item: ItemRecord) {
  const stock = stockView(catalogue, item);
  const quantity = stock.stock_quantity ?? 0;
  if (stock.stock_status === 'outofstock' || isSoldOut(catalogue, item))
    return { text: 'Out of stock', class: 'out-of-stock' };
  if (stock.stock_status === 'onbackorder') {
    const tells = stock.manage_stock === false || stock.backorders === 'notify';
    return { text: tells ? 'Available on backorder' : '', class: 'available-on-backorder' };
  }
  if (stock.manage_stock === false) return { text: '', class: 'in-stock' };
  const more = stock.backorders === 'notify' ? ' (can be backordered)' : '';
  return { text: `${quantity} in stock${more}`, class: 'in-stock' };
}

/** A variable product none of whose variations has a price cannot be had. */
function isSoldOut(catalogue: Catalogue, item: ItemRecord): boolean {
  if (item.type !== 'variable' || isVariation(item)) return false;
  return catalogue.variationsOf(item).every(({ regular_price }) => regular_price === '');
}

function button(
  context: ViewContext,
  { item, product }: LineItem,
  name: string,
  sellable: boolean,
  target: string,
) {
  const page = permalink(context, item);
  const quoted = `&ldquo;${name}&rdquo;`;
  if (product.type === 'external') {
    const text = product.button_text || 'Buy product';
    return { description: text, url: product.external_url, single_text: text };
  }
  return {
    description: invitation(item, quoted, sellable),
    url: isVariation(item)
      ? withQuery(page, `variation_id=${item.id}&add-to-cart=${product.id}`)
      : sellable && item.type === 'simple'
        ? withQuery(target, `add-to-cart=${item.id}`)
        : escapedAddress(page),
    single_text: 'Add to cart',
  };
}

function invitation(item: ItemRecord, quoted: string, sellable: boolean): string {
  if (item.type === 'grouped') return `View products in the ${quoted} group`;
  if (item.type === 'variable') return `Select options for ${quoted}`;
  return sellable ? `Add to cart: ${quoted}` : `Read more about ${quoted}`;
}

function withQuery(address: string, query: string): string {
  return escapedAddress(`${address}${address.includes('?') ? '&' : '?'}${query}`);
}

function escapedAddress(address: string): string {
  return address.replaceAll('&', '&#038;');
}
