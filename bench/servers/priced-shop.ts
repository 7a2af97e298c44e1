import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { generatedCatalogue } from '../../demo/src/catalogue/generated-catalogue.js';
import { startDemoStore } from '../../demo/src/demo-store.js';
import { answerMessages } from '../support/answer-messages.js';
import type { ShopRequest, ShopState } from './shop.js';

/** A shop whose price service takes its time, and what that service was asked since the last `forget`. */
export interface PricedShopState extends ShopState {
  products: number;
  /** Keys that it takes in one call; more are refused. */
  keysACall: number;
  /** Keys in calls that it took. */
  priceKeys: number;
}

const PRODUCTS = 10_000;
const KEYS_A_CALL = 200;
/** What the price service takes for each call, in milliseconds. */
const CALL_MS = 50;

// Simple products have one price each, and a shop without delay leaves the price service to be measured.
const catalogue = generatedCatalogue({ products: PRODUCTS, variableShare: 0 });
const store = await startDemoStore({ catalogue });
let priceCalls = 0;
let priceKeys = 0;

const prices = createServer((request, response) => {
  void json(request).then(async (body) => {
    const { skus } = body as { skus: string[] };
    priceCalls += 1;
    if (skus.length <= KEYS_A_CALL) priceKeys += skus.length;
    await delay(CALL_MS);
    response.writeHead(skus.length <= KEYS_A_CALL ? 200 : 413, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({ data: { prices: skus.map((sku) => ({ sku, list: '9.90', currency: 'EUR' })) } }),
    );
  });
});
await new Promise<void>((listening) => prices.listen(0, '127.0.0.1', listening));
const pricesUrl = `http://127.0.0.1:${(prices.address() as AddressInfo).port}/prices`;

function state(): PricedShopState {
  return {
    shopUrl: store.url,
    key: store.key,
    secret: store.secret,
    pricesUrl,
    products: PRODUCTS,
    keysACall: KEYS_A_CALL,
    shopCalls: store.requests.length,
    priceCalls,
    priceKeys,
  };
}

answerMessages<ShopRequest, PricedShopState>(state(), (request) => {
  const before = state();
  if (request === 'forget') {
    store.clearRequests();
    [priceCalls, priceKeys] = [0, 0];
  }
  return before;
});
