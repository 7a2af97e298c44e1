import { describe, expect, it } from 'vitest';
import { roundDecimal } from '../../../../src/lib/decimal.js';
import { taxedAsShown } from '../../../../src/modules/pricing/price-display.js';
import { createShopTax, type TaxBasis } from '../../../../src/modules/pricing/tax.js';
import type { ShopSettings } from '../../../../src/modules/shop/shop.model.js';
import { shopWith } from '../../../support/pricing/shop-settings.js';

const gross: TaxBasis = { taxClass: '', taxStatus: 'taxable', taxIncluded: true };
const net: TaxBasis = { ...gross, taxIncluded: false };

describe('taxedAsShown', () => {
  const shown = (amount: string, basis: TaxBasis, changes: Partial<ShopSettings>): string => {
    const shop = shopWith(changes);
    return taxedAsShown(amount, basis, { shop, tax: createShopTax(shop) });
  };
  const cases: [string, Partial<ShopSettings>, TaxBasis, string][] = [
    ['gross prices with tax', {}, gross, '119.00'],
    ['gross prices without tax', { taxDisplayShop: 'excl' }, gross, '100.00'],
    ['net prices without tax', { pricesIncludeTax: false, taxDisplayShop: 'excl' }, net, '119.00'],
    ['net prices with tax', { pricesIncludeTax: false }, net, '141.61'],
  ];
  it.each(cases)('shows %s', (_title, changes, basis, amount) => {
    expect(roundDecimal(shown('119', basis, changes), 2)).toBe(amount);
  });

  it('adds no tax where WooCommerce knows no address to tax', () => {
    const nowhere = { pricesIncludeTax: false, defaultCustomerAddress: '', taxBasedOn: 'shipping' };
    expect(shown('100', net, nowhere)).toBe('100');
    expect(createShopTax(shopWith(nowhere)).withTax('100', net)).toBe('119.00');
    expect(shown('100', net, { ...nowhere, taxBasedOn: 'base' })).toBe('119.00');
    expect(shown('100', net, { ...nowhere, defaultCustomerAddress: 'base' })).toBe('119.00');
  });
});
