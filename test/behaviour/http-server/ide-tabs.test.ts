import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp, type App } from '../../../src/composition/app.js';
import { loadConfig } from '../../../src/config/load.js';
import { IDE_VARIABLES } from '../../../demo/src/ide-variables.js';
import { filledTabs } from '../../../src/http-server/ide/tabs.js';
import { silentLogger } from '../../../src/observability/logger.js';
import { sendQuery } from '../../support/test-app.js';

const DEMO_TABS = filledTabs(IDE_VARIABLES);
let app: App;
beforeAll(async () => {
  app = await createApp(loadConfig({ env: { PORT: '0' } }), { log: silentLogger });
});
afterAll(() => app.stop());

describe('the ready queries of the demo', () => {
  it.each(DEMO_TABS)('$title runs without an error and finds something', async ({ query, variables }) => {
    const { data, errors } = await sendQuery(app.url, query, variables);
    expect(errors).toBeUndefined();
    const lists = JSON.stringify(data).match(/"nodes":\[\{/g) ?? [];
    expect(lists.length).toBeGreaterThan(0);
  });

  it('show a price from the ERP and stock from the warehouse', async () => {
    const { data } = await sendQuery(app.url, DEMO_TABS[0]!.query, DEMO_TABS[0]!.variables);
    const sources = data.products.nodes.map((node: any) => [
      node.pricing.source.name,
      node.availability.source.name,
    ]);
    expect(sources).toContainEqual(['erp', 'warehouse']);
  });
});
