import { generatedCatalogue } from '../../demo/src/catalogue/generated-catalogue.js';
import { startDemoStore } from '../../demo/src/demo-store.js';
import { startPriceService } from '../../demo/src/price-service.js';
import { answerMessages } from '../support/answer-messages.js';

/** Where the systems behind the measured server are, and what they were asked since the last `forget`. */
export interface ShopState {
  shopUrl: string;
  key: string;
  secret: string;
  pricesUrl: string;
  shopCalls: number;
  priceCalls: number;
}

export type ShopRequest = 'count' | 'forget';

const catalogue = generatedCatalogue({ products: 2000 });
const store = await startDemoStore({ catalogue, latency: 'real' });
const priced = [...catalogue.products.values(), ...catalogue.variations.values()];
const prices = await startPriceService({
  prices: new Map(
    priced.map(({ sku, regular_price }) => [
      sku,
      { list: regular_price || '1.00', promo: null, currency: 'EUR', from: null, to: null },
    ]),
  ),
});

function state(): ShopState {
  return {
    shopUrl: store.url,
    key: store.key,
    secret: store.secret,
    pricesUrl: prices.url,
    shopCalls: store.requests.length,
    priceCalls: prices.requests.length,
  };
}

answerMessages<ShopRequest, ShopState>(state(), (request) => {
  const before = state();
  if (request === 'forget') {
    store.clearRequests();
    prices.clearRequests();
  }
  return before;
});
