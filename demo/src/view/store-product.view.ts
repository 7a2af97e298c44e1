import type { Catalogue } from '../catalogue/catalogue.js';
import { isVariation, type ItemRecord } from '../catalogue/records.js';
import { ratingOf } from './rating.js';
import { summarizePrices } from './sale-price.js';
import { permalink, type ViewContext } from './sellable.view.js';
import { stockView } from './stock.js';

/** The shop's currency as the Store API tells it, and prices in its minor unit (`"12.50"` → `"1250"`, no price → `"0"`). */
export function storeMoney(catalogue: Catalogue) {
  const setting = (name: string) => catalogue.setting('general', `woocommerce_${name}`);
  const decimals = Number(setting('price_num_decimals'));
  const symbol = catalogue.currency.symbol === '&euro;' ? '€' : catalogue.currency.symbol;
  const [side, spaced] = setting('currency_pos').split('_');
  return {
    minorUnits: (price: string) => String(Math.round(Number(price) * 10 ** decimals)),
    currency: {
      currency_code: catalogue.currency.code,
      currency_symbol: symbol,
      currency_minor_unit: decimals,
      currency_decimal_separator: setting('price_decimal_sep'),
      currency_thousand_separator: setting('price_thousand_sep'),
      currency_prefix: side === 'left' ? symbol + (spaced ? ' ' : '') : '',
      currency_suffix: side === 'right' ? (spaced ? ' ' : '') + symbol : '',
    },
  };
}

/** A product or variation as the Store API answers it, without the texts and pictures of its product page. */
export function storeProductView(context: ViewContext, item: ItemRecord) {
  const { catalogue, now } = context;
  const parent = isVariation(item) ? catalogue.products.get(item.parent_id) : undefined;
  const summary = summarizePrices(catalogue, item, now);
  const { minorUnits, currency } = storeMoney(catalogue);
  const { average_rating, rating_count } = ratingOf(catalogue, item.id);
  const { stock_status: stock } = stockView(catalogue, item);
  const ranged = item.type === 'variable' || item.type === 'grouped';
  const hasRange = ranged && Number(summary.min) !== Number(summary.max);
  return {
    id: item.id,
    name: escaped(isVariation(item) ? (parent?.name ?? '') : item.name),
    slug: item.slug,
    parent: parent?.id ?? 0,
    type: item.type,
    permalink: permalink(context, item),
    sku: item.sku || (parent?.sku ?? ''),
    on_sale: summary.onSale,
    prices: {
      price: minorUnits(summary.min),
      regular_price: minorUnits(item.type === 'grouped' ? summary.min : summary.minRegular),
      sale_price: minorUnits(ranged ? summary.min : item.sale_price || summary.min),
      price_range: hasRange
        ? { min_amount: minorUnits(summary.min), max_amount: minorUnits(summary.max) }
        : null,
      ...currency,
    },
    average_rating: rating_count > 0 ? average_rating : '0',
    review_count: rating_count,
    is_in_stock: stock !== 'outofstock',
    is_on_backorder: stock === 'onbackorder',
    add_to_cart: { text: buttonText(item, summary.min !== '', stock !== 'outofstock') },
  };
}

/** What WooCommerce writes on the button of a product in a list. */
function buttonText(item: ItemRecord, hasPrice: boolean, inStock: boolean): string {
  if (item.type === 'grouped') return 'View products';
  if (item.type === 'external')
    return 'button_text' in item && item.button_text ? item.button_text : 'Buy product';
  if (!hasPrice || !inStock) return 'Read more';
  return item.type === 'variable' ? 'Select options' : 'Add to cart';
}

/** The Store API writes a bare `&` as an entity, `wc/v3` does not (recorded). */
export function escaped(name: string): string {
  return name.replace(/&(?!#?\w+;)/g, '&#038;');
}
