import { describe, expect, it } from 'vitest';
import { mapCart } from '../../../../src/modules/cart/cart.mapper.js';
import { fromMinorUnits, minorUnits } from '../../../../src/modules/woo-words/minor-units.js';
import type { WireCart } from '../../../../src/upstream/store-api/cart-types.js';
import { readRecording } from '../../../support/recordings/recordings.js';

interface Exchange {
  title: string;
  response: { body: any };
}

const carts = readRecording<Exchange[]>('woocommerce-10.5/cart-and-checkout.json').flatMap(
  ({ title, response: { body } }) => {
    const wire: unknown = body?.data?.cart ?? body;
    const isCart = typeof wire === 'object' && wire !== null && 'shipping_rates' in wire;
    return isCart ? [{ title, wire: wire as WireCart }] : [];
  },
);
const cartOf = (title: string) => mapCart(carts.find((cart) => cart.title === title)?.wire as WireCart);

const cents = (...amounts: string[]) =>
  amounts.reduce((sum, amount) => sum + Math.round(Number(amount) * 100), 0);

describe('the recorded carts of WooCommerce 10.5', () => {
  it('are there to be read', () => {
    expect(carts.length).toBeGreaterThan(12);
  });

  it.each(carts)('add up: $title', ({ wire }) => {
    const { totals } = mapCart(wire);
    const parts = [totals.contents, totals.fees, ...(totals.shipping ? [totals.shipping] : [])];
    for (const part of ['net', 'tax', 'gross'] as const) {
      expect(cents(...parts.map((one) => one[part]))).toBe(cents(totals.total[part]));
    }
    expect(cents(totals.total.gross)).toBe(Number(wire.totals.total_price));
    expect(cents(totals.total.tax)).toBe(Number(wire.totals.total_tax));
  });

  it('with a coupon', () => {
    const cart = cartOf('apply a coupon');
    expect(cart.coupons).toEqual([
      { code: 'welcome10', discount: { net: '23.60', tax: '4.34', gross: '27.94', currency: 'EUR' } },
    ]);
    expect(cart.totals.subtotal).toEqual({ net: '235.96', tax: '43.44', gross: '279.40', currency: 'EUR' });
    // 21,236 by the shop's sums of items and discounts, 21,237 by its total: the total is what is paid.
    expect(cart.totals.contents.net).toBe('212.37');
    expect(cart.lines.map(({ subtotal, total }) => [subtotal.net, total.net])).toEqual([
      ['62.94', '56.65'],
      ['161.34', '145.21'],
      ['11.68', '10.51'],
    ]);
  });

  it('with a variation, its choices, and what has to be sent', () => {
    const cart = cartOf('change a quantity');
    expect(cart.lines[1]).toMatchObject({
      itemId: 41,
      isVariation: true,
      quantity: 3,
      needsShipping: true,
      choices: [
        { name: 'fit', value: 'Tall' },
        { name: 'pa_colour', value: 'Rust' },
        { name: 'pa_size', value: 'S' },
      ],
    });
    expect(
      cart.packages[0]?.rates.map(({ id, selected, price }) => [id, selected, price.net, price.tax]),
    ).toEqual([
      ['flat_rate:1', true, '4.90', '0.93'],
      ['free_shipping:2', false, '0.00', '0.00'],
      ['local_pickup:3', false, '0.00', '0.00'],
    ]);
    expect(cart.taxes[0]).toMatchObject({ name: 'MwSt.', rate: '19%' });
  });

  it('that is empty has no shipping yet', () => {
    const cart = cartOf('a new, empty cart');
    expect(cart.totals.shipping).toBeNull();
    expect(cart.totals.total).toEqual({ net: '0.00', tax: '0.00', gross: '0.00', currency: 'EUR' });
  });
});

describe('minor units', () => {
  it.each([
    ['0', 2, '0.00'],
    ['5', 2, '0.05'],
    ['12588', 2, '125.88'],
    ['-1050', 2, '-10.50'],
    ['-5', 2, '-0.05'],
    ['1234', 0, '1234'],
    ['1234', 3, '1.234'],
    [null, 2, '0.00'],
  ])('%s with %i decimals is %s', (amount, currency_minor_unit, expected) => {
    expect(fromMinorUnits(minorUnits(amount), { currency_minor_unit })).toBe(expected);
  });
});
