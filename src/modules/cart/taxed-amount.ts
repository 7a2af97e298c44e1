import type { WireMoneyFormat } from '../../upstream/store-api/cart-types.js';
import { fromMinorUnits } from '../woo-words/minor-units.js';
import type { TaxedAmount } from './cart.model.js';

/** An amount and its tax, in minor units. */
export function taxed(net: bigint, tax: bigint, format: WireMoneyFormat): TaxedAmount {
  return {
    net: fromMinorUnits(net, format),
    tax: fromMinorUnits(tax, format),
    gross: fromMinorUnits(net + tax, format),
    currency: format.currency_code,
  };
}
