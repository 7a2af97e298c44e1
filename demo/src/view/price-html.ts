import type { Catalogue } from '../catalogue/catalogue.js';
import type { PriceSummary } from './sale-price.js';

/** How the shop writes money, from its `general` settings. */
interface MoneyFormat {
  symbol: string;
  position: string;
  thousand: string;
  decimal: string;
  decimals: number;
}

function moneyFormat(catalogue: Catalogue): MoneyFormat {
  const setting = (name: string) => catalogue.setting('general', `woocommerce_${name}`);
  return {
    symbol: catalogue.currency.symbol,
    position: setting('currency_pos'),
    thousand: setting('price_thousand_sep'),
    decimal: setting('price_decimal_sep'),
    decimals: Number(setting('price_num_decimals')),
  };
}

/** The `price_html` of a product: one price, an old and a new one, or a range; `''` when there is no price. */
export function priceHtml(catalogue: Catalogue, prices: PriceSummary): string {
  if (prices.min === '') return '';
  const format = moneyFormat(catalogue);
  const text = (price: string) => place(amountText(price, format), format.symbol, format.position);
  if (Number(prices.min) !== Number(prices.max)) {
    const [from, to] = [amountHtml(prices.min, format, true), amountHtml(prices.max, format, true)];
    const spoken = `Price range: ${text(prices.min)} through ${text(prices.max)}`;
    return `${from} <span aria-hidden="true">&ndash;</span> ${to}${screenReader(spoken)}`;
  }
  if (!prices.onSale || Number(prices.minRegular) !== Number(prices.maxRegular))
    return amountHtml(prices.min, format);
  const was = `<del aria-hidden="true">${amountHtml(prices.maxRegular, format)}</del>`;
  const is = `<ins aria-hidden="true">${amountHtml(prices.min, format)}</ins>`;
  return (
    `${was} ${screenReader(`Original price was: ${text(prices.maxRegular)}.`)}` +
    `${is}${screenReader(`Current price is: ${text(prices.min)}.`)}`
  );
}

function screenReader(text: string): string {
  return `<span class="screen-reader-text">${text}</span>`;
}

function amountHtml(price: string, format: MoneyFormat, hidden = false): string {
  const symbol = `<span class="woocommerce-Price-currencySymbol">${format.symbol}</span>`;
  const inner = place(amountText(price, format), symbol, format.position);
  return `<span class="woocommerce-Price-amount amount"${hidden ? ' aria-hidden="true"' : ''}><bdi>${inner}</bdi></span>`;
}

function place(amount: string, symbol: string, position: string): string {
  if (position === 'left') return symbol + amount;
  if (position === 'right') return amount + symbol;
  if (position === 'left_space') return `${symbol}&nbsp;${amount}`;
  return `${amount}&nbsp;${symbol}`;
}

function amountText(price: string, { decimals, decimal, thousand }: MoneyFormat): string {
  const [whole = '', fraction] = Number(price).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousand);
  return fraction === undefined ? grouped : grouped + decimal + fraction;
}

/** An amount as the shop writes it, without tags: `100,00&nbsp;&euro;`. */
export function plainPrice(catalogue: Catalogue, price: string): string {
  const format = moneyFormat(catalogue);
  return place(amountText(price, format), format.symbol, format.position);
}
