import { beforeAll, describe, expect, it } from 'vitest';
import { startWms, type Wms } from '../../examples/warehouse-stock/wms.mjs';
import { createApp, type App } from '../../src/composition/app.js';
import { loadConfig } from '../../src/config/load.js';
import { silentLogger } from '../../src/observability/logger.js';
import { cleanUpAfterAll } from '../support/clean-up.js';
import { shownAnswers } from '../support/readme.js';
import { sendQuery } from '../support/test-app.js';

const [allPlaces, onePlace, stopped] = shownAnswers('examples/warehouse-stock/README.md');

describe('examples/warehouse-stock', () => {
  let app: App;
  let wms: Wms;
  const cleanUp = cleanUpAfterAll();
  beforeAll(async () => {
    wms = await startWms();
    cleanUp(() => wms.stop());
    const env = { CONFIG: 'examples/warehouse-stock/shop.yaml', PORT: '0', WMS_URL: wms.url };
    app = await createApp(loadConfig({ env }), { log: silentLogger });
    cleanUp(() => app.stop());
  });

  async function ask(document: string, headers?: Record<string, string>) {
    wms.asked.length = 0;
    const { data, errors, extensions } = await sendQuery(app.url, document, {}, headers);
    return { data, errors, extensions };
  }

  it('has the quantities of all places that the README shows, by one call', async () => {
    expect(await ask(allPlaces!.document)).toEqual(allPlaces!.answer);
    expect(wms.asked).toEqual([{ articles: ['KR-KIV', 'PO-FIL'], site: null }]);
  });

  it('has those of one place, by header and by argument, each by a call of its own', async () => {
    expect(await ask(onePlace!.document, { 'X-Location': 'antwerp' })).toEqual(onePlace!.answer);
    expect(wms.asked).toHaveLength(2);
    expect(wms.asked).toEqual(
      expect.arrayContaining([
        { articles: ['KR-KIV'], site: 'antwerp' },
        { articles: ['KR-KIV'], site: 'linz' },
      ]),
    );
  });

  it('refuses a place that is none of its own, and leaves it out of a header with a notice', async () => {
    const inOslo =
      '{ product(id: "KR-KIV", idType: SKU) { availability(for: { location: "oslo" }) { quantity } } }';
    expect((await ask(inOslo)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    const somewhere = '{ product(id: "KR-KIV", idType: SKU) { availability { quantity } } }';
    const { data, extensions } = await ask(somewhere, { 'X-Location': 'oslo' });
    expect(data.product.availability).toEqual({ quantity: 64 });
    expect(extensions?.['notices']).toHaveLength(1);
    expect(wms.asked).toEqual([]);
  });

  it('goes on when the warehouse stops: by what it said, by the shop’s own stock, and ready', async () => {
    await wms.stop();
    expect(await ask(allPlaces!.document)).toEqual(allPlaces!.answer);
    expect(await ask(stopped!.document)).toEqual(stopped!.answer);
    expect((await fetch(`${app.url}/health/ready`)).status).toBe(200);
  });
});
