import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TaxBasis } from '../../../../src/modules/pricing/tax.js';
import { createShopTax } from '../../../../src/modules/pricing/tax.js';
import type { ShopSettings } from '../../../../src/modules/shop/shop.model.js';
import { rate, shopWith } from '../../../support/pricing/shop-settings.js';

const gross: TaxBasis = { taxClass: '', taxStatus: 'taxable', taxIncluded: true };
const net: TaxBasis = { ...gross, taxIncluded: false };
const netShop = (changes: Partial<ShopSettings> = {}) => shopWith({ pricesIncludeTax: false, ...changes });

describe('withTax and withoutTax', () => {
  it('take the tax out of prices typed in with it', () => {
    const tax = createShopTax(shopWith());
    expect(tax.withTax('119', gross)).toBe('119');
    // 119 less 19 is exact; the others keep the six digits WooCommerce keeps.
    expect(tax.withoutTax('119', gross)).toBe('100');
    expect(tax.withoutTax('10', gross)).toBe('8.403361');
  });

  it('put the tax on prices typed in without it, rounded to what the shop shows', () => {
    const tax = createShopTax(netShop());
    expect(tax.withTax('100', net)).toBe('119.00');
    expect(tax.withTax('12.345', net)).toBe('14.70');
    expect(tax.withoutTax('12.345', net)).toBe('12.345');
  });

  it.each(['none', 'shipping'])('leave a thing of tax status %s alone', (taxStatus) => {
    const tax = createShopTax(netShop());
    expect(tax.withTax('50', { ...net, taxStatus })).toBe('50');
    expect(tax.withoutTax('50', { ...gross, taxStatus })).toBe('50');
  });

  it('leave everything alone while taxes are off', () => {
    expect(createShopTax(netShop({ taxesEnabled: false })).withTax('50', net)).toBe('50');
  });

  it('use the rate of the tax class; a class without rates is untaxed', () => {
    const taxRates = [rate({ percent: '19' }), rate({ percent: '7', taxClass: 'reduced-rate' })];
    const tax = createShopTax(netShop({ taxRates }));
    expect(tax.withTax('100', { ...net, taxClass: 'reduced-rate' })).toBe('107.00');
    expect(tax.withTax('100', { ...net, taxClass: 'standard' })).toBe('119.00');
    expect(tax.withTax('100', { ...net, taxClass: 'zero-rate' })).toBe('100');
  });

  it('add up rates of different priority, and take compound ones on top of the others', () => {
    const plain = [rate({ percent: '5' }), rate({ percent: '10', priority: 2 })];
    const beside = createShopTax(netShop({ taxRates: plain }));
    expect(beside.withTax('100', net)).toBe('115.00');
    expect(beside.withoutTax('115', gross)).toBe('100');
    const onTop = createShopTax(
      netShop({ taxRates: [...plain, rate({ percent: '10', priority: 3, compound: true })] }),
    );
    expect(onTop.withTax('100', net)).toBe('126.50');
    expect(onTop.withoutTax('126.50', gross)).toBe('100');
  });

  it('round each tax, or only their sum when the shop is set so', () => {
    const taxRates = [rate({ percent: '0.4' }), rate({ percent: '0.4', priority: 2 })];
    expect(createShopTax(netShop({ taxRates })).withTax('1', net)).toBe('1.00');
    expect(createShopTax(netShop({ taxRates, taxRoundAtSubtotal: true })).withTax('1', net)).toBe('1.01');
  });

  it('come back to the same price within a cent', () => {
    const percents = fc.array(fc.integer({ min: 0, max: 400_000 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.nat({ max: 100_000_000 }),
        percents,
        fc.boolean(),
        (cents, tenThousandths, isCompound) => {
          const price = (cents / 100).toFixed(2);
          const taxRates = tenThousandths.map((percent, index) =>
            rate({
              percent: (percent / 10_000).toFixed(4),
              priority: index,
              compound: isCompound && index > 0,
            }),
          );
          const tax = createShopTax(shopWith({ taxRates }));
          const there = tax.withoutTax(price, gross);
          const back = tax.withTax(there, net);
          // Each of the taxes is rounded to a cent by itself.
          const allowed = 0.005 * (taxRates.length + 1) + 1e-9;
          expect(Math.abs(Number(back) - Number(price))).toBeLessThanOrEqual(allowed);
          expect(Number(there)).toBeLessThanOrEqual(Number(price));
        },
      ),
    );
  });
});
