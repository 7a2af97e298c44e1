import { describe, expect, it } from 'vitest';
import { createApp } from '../../../src/composition/app.js';
import { silentLogger } from '../../../src/observability/logger.js';
import { startDemoStore } from '../../../demo/src/demo-store.js';
import { cleanUp } from '../../support/clean-up.js';
import { loadRecordedCatalogue } from '../../support/recordings/recordings.js';
import { hasRedis, startRedis } from '../../support/redis-server.js';
import { sendQuery, testConfig } from '../../support/test-app.js';
import { ADD, sessionClient, CART } from '../../support/shoppers/session-client.js';

/** Simple products that are in stock. */
const SIX = [16, 19, 14, 18, 29, 20];

async function startProcesses(count: number, yaml: string): Promise<string[]> {
  const store = await startDemoStore({ catalogue: loadRecordedCatalogue() });
  cleanUp(() => store.stop());
  const urls: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const app = await createApp(testConfig(store, yaml), { log: silentLogger });
    cleanUp(() => app.stop());
    urls.push(app.url);
  }
  return urls;
}

/** Adds six things at the same time with one token, and looks into the cart from time to time. */
async function addSix(urls: readonly string[]) {
  const shopper = sessionClient(urls[0] as string);
  await shopper.ask(CART);
  const headers = { 'woocommerce-session': `Session ${shopper.token}` };
  const urlOf = (index: number) => urls[index % urls.length] as string;
  const answers = await Promise.all([
    ...SIX.map((id, index) => sendQuery(urlOf(index), ADD, { id }, headers)),
    ...SIX.map((_id, index) => sendQuery(urlOf(index), CART, {}, headers)),
  ]);
  const cart = await sendQuery(urls[0] as string, CART, {}, headers);
  const ids = cart.data.cart.contents.nodes.map((node: any) => node.product.node.databaseId);
  return { errors: answers.flatMap(({ errors = [] }) => errors), ids: ids.toSorted() };
}

describe('six things added at the same time', () => {
  it('are all in the cart, in one process', async () => {
    const { errors, ids } = await addSix(await startProcesses(1, ''));
    expect(errors).toEqual([]);
    expect(ids).toEqual(SIX.toSorted());
  });

  it.skipIf(!hasRedis)(
    'are all in the cart, in two processes with one Redis (needs redis-server)',
    async () => {
      const redis = await startRedis();
      cleanUp(() => redis.stop());
      const { errors, ids } = await addSix(await startProcesses(2, `redis: { url: "${redis.url}" }`));
      expect(errors).toEqual([]);
      expect(ids).toEqual(SIX.toSorted());
    },
  );
});
