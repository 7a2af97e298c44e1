import { beforeAll, describe, expect, it } from 'vitest';
import { startErp, type Erp } from '../../examples/erp-prices/erp.mjs';
import { createApp, type App } from '../../src/composition/app.js';
import { loadConfig } from '../../src/config/load.js';
import { silentLogger } from '../../src/observability/logger.js';
import { cleanUpAfterAll } from '../support/clean-up.js';
import { bearer, logIn } from '../support/shoppers/account.js';
import { shownAnswers } from '../support/readme.js';
import { sendQuery } from '../support/test-app.js';

const [forEverybody, forLena, inDollars] = shownAnswers('examples/erp-prices/README.md');

describe('examples/erp-prices', () => {
  let app: App;
  let erp: Erp;
  const cleanUp = cleanUpAfterAll();
  beforeAll(async () => {
    erp = await startErp();
    cleanUp(() => erp.stop());
    const env = { CONFIG: 'examples/erp-prices/shop.yaml', PORT: '0', ERP_URL: erp.url };
    app = await createApp(loadConfig({ env }), { log: silentLogger });
    cleanUp(() => app.stop());
  });

  async function ask(document: string, headers?: Record<string, string>) {
    erp.asked.length = 0;
    const { data, errors, extensions } = await sendQuery(app.url, document, {}, headers);
    return { data, errors, extensions };
  }

  it('has for everybody what the README says, by one token and one call', async () => {
    expect(await ask(forEverybody!.document)).toEqual(forEverybody!.answer);
    expect(erp.asked).toEqual([
      { articles: ['KR-KIV', 'PO-FIL', 'CU-COR'], group: 'standard', currency: 'EUR' },
    ]);
    expect(erp.tokensGiven()).toBe(1);
  });

  it('has for a customer of the gold tier what the README says, in both currencies', async () => {
    const { authToken } = await logIn((...question) => sendQuery(app.url, ...question), 'lena');
    expect(await ask(forLena!.document, bearer(authToken))).toEqual(forLena!.answer);
    expect(erp.asked).toHaveLength(2);
    expect(erp.asked).toEqual(
      expect.arrayContaining([
        { articles: ['KR-KIV'], group: 'gold', currency: 'EUR' },
        { articles: ['KR-KIV'], group: 'gold', currency: 'USD' },
      ]),
    );
  });

  it('has in dollars what the README says, without the campaign', async () => {
    expect(await ask(inDollars!.document, { 'X-Currency': 'USD' })).toEqual(inDollars!.answer);
    expect(erp.asked).toEqual([{ articles: ['CU-COR', 'GI-NOT'], group: 'standard', currency: 'USD' }]);
    expect(erp.tokensGiven()).toBe(1);
  });

  it('goes on when the ERP stops: by what it said, and by the shop’s own prices', async () => {
    await erp.stop();
    expect(await ask(forEverybody!.document)).toEqual(forEverybody!.answer);
    const { data } = await ask(
      '{ product(id: "GR-OHM48", idType: SKU) { pricing { current { amount } source { name status } } } }',
    );
    expect(data.product.pricing).toEqual({
      current: { amount: '112.69' },
      source: { name: 'woocommerce', status: 'FALLBACK' },
    });
  });
});
