import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RECORDED_HOME } from '../../demo/src/catalogue/recorded-catalogue.js';
import { startDemoStore, type DemoStore } from '../../demo/src/demo-store.js';
import { loadRecordedCatalogue, readRecording } from '../support/recordings/recordings.js';

interface Exchange {
  title: string;
  request: { path: string };
  response: { status: number; body: any };
}

const pages = readRecording<Exchange[]>('woocommerce-10.5/store-products.json').filter(({ request }) =>
  /\/products\/(\d+|field-shirt)$/.test(request.path),
);
let store: DemoStore;

beforeAll(async () => {
  const catalogue = loadRecordedCatalogue();
  // It was saved again, and thereby given a category, after this recording.
  catalogue.product(26).category_ids = [];
  store = await startDemoStore({ catalogue, home: RECORDED_HOME });
});

afterAll(() => store.stop());

describe('one product of the Store API', () => {
  for (const { request, response, title } of pages) {
    it(`${title}: ${request.path}`, async () => {
      const answer = await fetch(store.url + request.path);
      expect({ status: answer.status, body: await answer.json() }).toEqual({
        status: response.status,
        body: response.body,
      });
    });
  }
});
