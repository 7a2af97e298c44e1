import type { Big } from 'big.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import { storeMoney } from './store-product.view.js';

/** Money in Store API carts: minor units as text, and the currency beside it. */
export interface CartMoney {
  minor: (amount: Big) => string;
  currency: ReturnType<typeof storeMoney>['currency'];
}

export function cartMoney(catalogue: Catalogue): CartMoney {
  const { currency } = storeMoney(catalogue);
  return {
    minor: (amount) => amount.times(10 ** currency.currency_minor_unit).toFixed(0),
    currency,
  };
}
