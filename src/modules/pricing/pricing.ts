import type {
  DataSource,
  Money,
  Price,
  PriceSpan,
  PriceTier,
  ProductPricing,
} from '../../generated/schema-types.js';
import { compareDecimals } from '../../lib/decimal-text.js';
import { divideDecimals, multiplyDecimals, roundDecimal, subtractDecimals } from '../../lib/decimal.js';
import { type AgeOf, dataSourceOf, isoMoment } from '../shared/data-source.js';
import type { ValueSource } from '../shared/merged-value.js';
import { worstSource } from '../shared/merged-value.js';
import { plainPrice } from './format-money.js';
import type { PriceDisplay, PriceKind, ShownPrice } from './price-display.js';
import { showAmount, showPrice } from './price-display.js';
import { isAnyOnSale, showPrices } from './price-range.js';
import type { ItemPrice } from './product-price.js';

/** The prices that `pricing` shows, by kind: cheapest first, empty when there is no such price. */
interface ShownPrices extends Record<PriceKind, readonly ShownPrice[]> {
  onSale: boolean;
  source: ValueSource;
}

/** The GraphQL field `pricing` of a product without parts, or of a variation. */
export function itemPricing(item: ItemPrice, display: PriceDisplay, ageOf: AgeOf): ProductPricing {
  const shown = (kind: PriceKind) => {
    const price = showPrice(item, kind, display);
    return price ? [price] : [];
  };
  const { onSale, source } = item;
  const prices = {
    current: shown('current'),
    regular: shown('regular'),
    sale: shown('sale'),
    onSale,
    source,
  };
  return new PricingView(prices, display, ageOf);
}

/** The GraphQL field `pricing` of a product that is sold by its parts. Its source is the worst of theirs. */
export function rangePricing(
  parts: readonly ItemPrice[],
  display: PriceDisplay,
  ageOf: AgeOf,
): ProductPricing {
  const shown = (kind: PriceKind) => showPrices(parts, kind, display);
  const onSale = isAnyOnSale(parts);
  const source = worstSource(parts.map((part) => part.source));
  const prices = {
    current: shown('current'),
    regular: shown('regular'),
    sale: shown('sale'),
    onSale,
    source,
  };
  return new PricingView(prices, display, ageOf);
}

// Classes with getters: what a query does not ask for is not computed, above all the tax.
class PricingView implements ProductPricing {
  readonly #prices: ShownPrices;
  readonly #display: PriceDisplay;
  readonly #ageOf: AgeOf;

  constructor(prices: ShownPrices, display: PriceDisplay, ageOf: AgeOf) {
    this.#prices = prices;
    this.#display = display;
    this.#ageOf = ageOf;
  }

  get current(): Price | null {
    return this.#price(this.#prices.current[0]);
  }

  get regular(): Price | null {
    return this.#price(this.#prices.regular[0]);
  }

  get sale(): Price | null {
    return this.#price(this.#prices.sale[0]);
  }

  get onSale(): boolean {
    return this.#prices.onSale;
  }

  get saleStartsAt(): string | null {
    return isoMoment(this.#prices.sale[0]?.of.saleFrom ?? null);
  }

  get saleEndsAt(): string | null {
    return isoMoment(this.#prices.sale[0]?.of.saleTo ?? null);
  }

  get validUntil(): string | null {
    return isoMoment(this.#prices.current[0]?.of.validUntil ?? null);
  }

  get tiers(): PriceTier[] {
    const [only, ...others] = this.#prices.current;
    if (!only || others.length > 0) return [];
    return only.of.tiers.map(({ minQuantity, amount }) => ({
      minQuantity,
      price: new PriceView(showAmount(amount, only.of, this.#display), this.#display),
    }));
  }

  get discountPercentage(): number | null {
    const { onSale, current, regular } = this.#prices;
    return onSale ? discount(current[0]?.amount, regular[0]?.amount) : null;
  }

  get range(): PriceSpan | null {
    return this.#span(this.#prices.current);
  }

  get regularRange(): PriceSpan | null {
    return this.#span(this.#prices.regular);
  }

  get source(): DataSource {
    return dataSourceOf(this.#prices.source, this.#ageOf);
  }

  #price(shown: ShownPrice | undefined): Price | null {
    return shown ? new PriceView(shown, this.#display) : null;
  }

  #span(cheapestFirst: readonly ShownPrice[]): PriceSpan | null {
    const min = this.#price(cheapestFirst[0]);
    const max = this.#price(cheapestFirst.at(-1));
    return min && max ? { min, max } : null;
  }
}

class PriceView implements Price {
  readonly #shown: ShownPrice;
  readonly #display: PriceDisplay;

  constructor(shown: ShownPrice, display: PriceDisplay) {
    this.#shown = shown;
    this.#display = display;
  }

  get amount(): string {
    return this.#shown.amount;
  }

  get currency(): string {
    return this.#shown.of.currency;
  }

  get formatted(): string {
    return plainPrice(this.#display.write(this.#shown.amount));
  }

  get withTax(): Money {
    const { entered, of } = this.#shown;
    return this.#money(this.#display.tax.withTax(entered, of));
  }

  get withoutTax(): Money {
    const { entered, of } = this.#shown;
    return this.#money(this.#display.tax.withoutTax(entered, of));
  }

  #money(amount: string): Money {
    const { shop, write } = this.#display;
    return {
      amount: roundDecimal(amount, shop.decimals),
      currency: this.currency,
      formatted: plainPrice(write(amount)),
    };
  }
}

/** Percent to two digits; null when `current` is not lower. */
function discount(current: string | undefined, regular: string | undefined): number | null {
  if (current === undefined || regular === undefined || compareDecimals(current, regular) >= 0) return null;
  return Number(divideDecimals(multiplyDecimals(subtractDecimals(regular, current), '100'), regular, 2));
}
