import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { startPim } from '../../examples/custom-fields/pim.mjs';
import { createApp, type App } from '../../src/composition/app.js';
import { loadConfig } from '../../src/config/load.js';
import { silentLogger } from '../../src/observability/logger.js';
import { cleanUpAfterAll } from '../support/clean-up.js';
import { sendQuery } from '../support/test-app.js';

const FILE = fileURLToPath(new URL('../../examples/custom-fields/shop.yaml', import.meta.url));

const QUERY = `{
  product(id: "302", idType: DATABASE_ID) {
    erpCode energyLabel plugTypes deliveryDays countryOfOrigin certificates
    extraFieldSources(fields: [DELIVERY_DAYS, COUNTRY_OF_ORIGIN]) { field source { name status message } }
  }
}`;

describe('examples/custom-fields', () => {
  let app: App;
  let pim: Awaited<ReturnType<typeof startPim>>;
  const cleanUp = cleanUpAfterAll();
  beforeAll(async () => {
    pim = await startPim();
    cleanUp(() => pim.stop());
    const config = loadConfig({ env: { CONFIG: FILE, PORT: '0', PIM_URL: pim.url } });
    app = await createApp(config, { log: silentLogger });
    cleanUp(() => app.stop());
  });

  it('serves the demo shop with fields from both its sources', async () => {
    const { data, errors } = await sendQuery(app.url, QUERY);
    expect(errors).toBeUndefined();
    expect(data.product).toEqual({
      erpCode: 'G-302',
      energyLabel: 'B',
      plugTypes: ['C', 'F'],
      deliveryDays: 4,
      countryOfOrigin: 'CH',
      certificates: ['CE', 'GS'],
      extraFieldSources: [
        { field: 'COUNTRY_OF_ORIGIN', source: { name: 'pim', status: 'FRESH', message: null } },
        { field: 'DELIVERY_DAYS', source: { name: 'pim', status: 'FRESH', message: null } },
      ],
    });
    expect(pim.asked).toEqual([['GR-V64']]);
  });

  it('has the shop’s own word while the other service does not run', async () => {
    await pim.stop();
    const { data, errors } = await sendQuery(
      app.url,
      '{ product(id: "301", idType: DATABASE_ID) { erpCode deliveryDays countryOfOrigin warrantyYears } }',
    );
    expect(errors).toBeUndefined();
    expect(data.product).toEqual({
      erpCode: 'G-301',
      deliveryDays: 2,
      countryOfOrigin: null,
      warrantyYears: 5,
    });
  });
});
