import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoStore } from '../../demo/src/demo-store.js';
import { LEFT_OUT, restDifferences } from './demo-rest-differences.js';
import { cleanUp } from '../support/clean-up.js';
import {
  expected,
  recording,
  repeat,
  startRecordedShop,
  type Exchange,
} from '../support/recordings/recorded-rest.js';

/** The recordings with writes in them, each with the moment of its writes; every one is replayed in order. */
const FILES: [name: string, at: string][] = [
  ['orders', '2026-11-24T03:07:47Z'],
  ['customers', '2026-11-24T03:07:48Z'],
  ['coupons', '2026-11-24T03:07:48Z'],
  ['reviews', '2026-11-24T03:07:45Z'],
  ['store-settings', '2026-11-24T03:10:00Z'],
  ['wordpress', '2026-11-24T03:10:00Z'],
];

function isServed({ request }: Exchange): boolean {
  return !LEFT_OUT.some(({ path }) => path.test(request.path));
}

for (const [name, at] of FILES) {
  describe(`the demo store answers like the recorded shop: ${name}`, () => {
    let store: DemoStore;

    beforeAll(async () => {
      store = await startRecordedShop(at);
      passNumbers(store, name);
    });

    afterAll(() => store.stop());

    for (const exchange of recording(name).filter(isServed)) {
      it(`${exchange.title}: ${exchange.request.method} ${exchange.request.path}`, async () => {
        const recorded = expected(exchange);
        const ours = await repeat(store, exchange);
        for (const difference of restDifferences.filter(({ concerns }) => concerns(exchange))) {
          const [theirs, mine] = [recorded.body, ours.body].map((body) =>
            Array.isArray(body) ? body : [body],
          );
          theirs?.forEach((body, index) => {
            if (typeof body === 'object' && body && mine?.[index]) difference.align(body, mine[index]);
          });
        }
        expect(ours).toEqual(recorded);
      });
    }
  });
}

/** The files were recorded one after the other: orders after a review, coupons after four orders and refunds. */
function passNumbers({ catalogue: { commerce } }: DemoStore, name: string): void {
  if (name === 'orders') commerce.nextId('note');
  if (name === 'coupons') for (let taken = 97; taken <= 100; taken += 1) commerce.nextId('post');
}

describe('what the demo store leaves out of the recorded shop', () => {
  it('is all in one list, and none of it is served', async () => {
    const left = recording('store-settings').filter((exchange) => !isServed(exchange));
    expect(left.map(({ title }) => title)).toEqual([
      'reports',
      'reports/sales?period=month',
      'reports/top_sellers',
      'reports/orders/totals',
      'reports/products/totals',
      'reports/customers/totals',
      'reports/coupons/totals',
      'reports/reviews/totals',
      'system_status/tools/clear_transients',
      'webhooks',
      'layout-templates',
    ]);
    const store = await startRecordedShop('2026-11-24T03:10:00Z');
    cleanUp(() => store.stop());
    for (const exchange of left) expect((await repeat(store, exchange)).status).toBe(404);
  });
});
