import { describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { cleanUp } from '../../support/clean-up.js';
import { ADD, CART, linesOf, sessionClient } from '../../support/shoppers/session-client.js';
import { startTestApp } from '../../support/test-app.js';

const PRODUCT = [...smallCatalogue().products.values()].find(
  ({ type, stock_status, status }) => type === 'simple' && stock_status === 'instock' && status === 'publish',
);

async function start() {
  const config = 'attempts: { couponsPerAddress: { uses: 3, window: 10m } }';
  const app = await startTestApp({ catalogue: smallCatalogue(), config });
  cleanUp(app.stop);
  return { app, shopper: sessionClient(app.url) };
}

describe('guessing codes of coupons', () => {
  it('is counted for each alias, and the shop is not asked for those over the limit', async () => {
    const { app, shopper } = await start();
    const guesses = Array.from(
      { length: 6 },
      (_, index) => `a${index}: applyCoupon(input: { code: "guess${index}" }) { cart { total } }`,
    );
    const { errors = [] } = await shopper.ask(`mutation { ${guesses.join(' ')} }`);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([
      ...Array<string>(3).fill('REFUSED_BY_SHOP'),
      ...Array<string>(3).fill('RATE_LIMITED'),
    ]);
    expect(app.calls().filter((call) => call.includes('apply-coupon'))).toHaveLength(3);
  });

  it('is counted in fillCart, which changes nothing then', async () => {
    const { shopper } = await start();
    await shopper.ask(ADD, { id: PRODUCT?.id });
    const { errors = [] } = await shopper.ask(
      `mutation ($items: [CartItemInput]) {
        fillCart(input: { items: $items, coupons: ["a", "b", "c", "d"] }) { cart { total } }
      }`,
      { items: [{ productId: PRODUCT?.id, quantity: 1 }] },
    );
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['RATE_LIMITED']);
    expect(linesOf(await shopper.ask(CART))).toEqual([`${PRODUCT?.id} × 1`]);
  });
});
