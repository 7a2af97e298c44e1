import { roundDecimal } from '../../lib/decimal.js';
import type { CurrencyPosition, ShopSettings } from '../shop/shop.model.js';

/** The settings that decide how an amount is written. */
export type MoneyFormat = Pick<
  ShopSettings,
  'currencySymbol' | 'currencyPosition' | 'thousandSeparator' | 'decimalSeparator' | 'decimals'
>;

/**
 * An amount as WooCommerce's `wc_price` writes it without its tags, and as WooGraphQL sends it: the
 * symbol as text, but the space beside it as the entity `&nbsp;`, e.g. `45,00&nbsp;€`.
 * @param amount decimal text; rounded half away from zero to the shop's decimals
 */
export function formatMoney(amount: string, format: MoneyFormat): string {
  const rounded = roundDecimal(amount, format.decimals);
  const negative = rounded.startsWith('-');
  const [whole = '', fraction] = (negative ? rounded.slice(1) : rounded).split('.');
  const grouped = groupThousands(whole, format.thousandSeparator);
  const digits = fraction === undefined ? grouped : `${grouped}${format.decimalSeparator}${fraction}`;
  return `${negative ? '-' : ''}${withSymbol(digits, format.currencySymbol, format.currencyPosition)}`;
}

/** A formatted price without HTML: the space beside the symbol is the no-break space itself. */
export function plainPrice(formatted: string): string {
  return formatted.replaceAll('&nbsp;', '\u00a0');
}

/** Two formatted prices as WooGraphQL writes a span: `min - max`, or the one when both are equal. */
export function priceSpan(min: string, max: string): string {
  return min === max ? min : `${min} - ${max}`;
}

function groupThousands(whole: string, separator: string): string {
  if (whole.length <= 3 || separator === '') return whole;
  // A function, since a separator may hold `$`, which a replacement text would read as a pattern.
  return whole.replace(/\B(?=(?:\d{3})+$)/g, () => separator);
}

function withSymbol(digits: string, symbol: string, position: CurrencyPosition): string {
  switch (position) {
    case 'left':
      return `${symbol}${digits}`;
    case 'right':
      return `${digits}${symbol}`;
    case 'left_space':
      return `${symbol}&nbsp;${digits}`;
    case 'right_space':
      return `${digits}&nbsp;${symbol}`;
  }
}
