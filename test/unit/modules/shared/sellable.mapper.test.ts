import { describe, expect, it } from 'vitest';
import { mapPrices } from '../../../../src/modules/shared/sellable.mapper.js';
import type { WireProduct } from '../../../../src/upstream/woo-rest/wire-types.js';

function mapped(price: string, regularPrice: string, salePrice: string, onSale = false) {
  const amounts = { price, regular_price: regularPrice, sale_price: salePrice };
  const wire = { ...amounts, on_sale: onSale } as WireProduct;
  const {
    price: current,
    regularPrice: regular,
    salePrice: sale,
  } = mapPrices({
    ...wire,
    date_on_sale_from_gmt: null,
    date_on_sale_to_gmt: null,
  });
  return { current, regular, sale };
}

describe('mapPrices', () => {
  it('takes prices as decimal text', () => {
    expect(mapped('45.00', '060', '')).toEqual({ current: '45.00', regular: '60', sale: null });
  });

  it('takes what a plugin put in the place of a price for no price', () => {
    expect(mapped('%', 'ask us', '1,50')).toEqual({ current: null, regular: null, sale: null });
  });

  it('finds a sale for nothing, which WooCommerce tells as none', () => {
    expect(mapped('0', '10.00', '', true).sale).toBe('0');
    expect(mapped('0', '10.00', '').sale).toBeNull();
    // The lowest price of the parts is no price of the product.
    expect(mapped('0', '', '', true).sale).toBeNull();
  });
});
