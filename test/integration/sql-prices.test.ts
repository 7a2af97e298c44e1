import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApp, type App } from '../../src/composition/app.js';
import { loadConfig } from '../../src/config/load.js';
import { silentLogger, type LogFields } from '../../src/observability/logger.js';
import { bearer, logIn } from '../support/shoppers/account.js';
import { sendQuery } from '../support/test-app.js';

const queries: LogFields[] = [];
let app: App;

beforeAll(async () => {
  const debug = (fields: LogFields) => {
    if (fields['source'] === 'sql') queries.push(fields);
  };
  const config = loadConfig({ env: { CONFIG: 'examples/sql-prices/shop.yaml', PORT: '0' } });
  app = await createApp(config, { log: { ...silentLogger, debug } });
});
afterAll(() => app.stop());

const PRICES = `{
  products(first: 10, where: { include: [103, 305, 410, 402], orderby: [{ field: IN }] }) {
    nodes {
      ... on SimpleProduct {
        sku
        pricing { current { amount currency } regular { amount } saleEndsAt source { name status } }
      }
    }
  }
}`;

it('serves the prices of a database by its configuration file, a page by one query', async () => {
  queries.length = 0;
  const { data, errors } = await sendQuery(app.url, PRICES);
  expect(errors).toBeUndefined();
  expect(data.products.nodes.map(asLine)).toEqual([
    'KR-KIV 11.90 of 13.90 EUR until 2040-01-01T00:00:00.000Z, sql FRESH',
    'PO-FIL 6.95 of 6.95 EUR, sql FRESH',
    'GI-NOT 15.50 of 15.50 EUR, sql FRESH',
    // The database does not have it, so the demo's ERP is asked.
    'CU-COR 19.55 of 19.55 EUR, erp FRESH',
  ]);
  expect(queries).toEqual([{ keys: 4, rows: 3, source: 'sql' }]);
});

function asLine({ sku, pricing: { current, regular, saleEndsAt, source } }: any): string {
  const until = saleEndsAt === null ? '' : ` until ${saleEndsAt}`;
  return `${sku} ${current.amount} of ${regular.amount} ${current.currency}${until}, ${source.name} ${source.status}`;
}

it('gives a customer the prices of their group, and the usual one where it has none', async () => {
  const { authToken } = await logIn((...question) => sendQuery(app.url, ...question), 'lena');
  const { data, errors } = await sendQuery(app.url, PRICES, {}, bearer(authToken));
  expect(errors).toBeUndefined();
  expect(data.products.nodes.map(asLine)).toEqual([
    'KR-KIV 9.80 of 9.80 EUR, sql FRESH',
    'PO-FIL 4.10 of 4.10 EUR, sql FRESH',
    'GI-NOT 15.50 of 15.50 EUR, sql FRESH',
    'CU-COR 19.55 of 19.55 EUR, erp FRESH',
  ]);
});

it('goes on giving others theirs', async () => {
  const jonas = await logIn((...question) => sendQuery(app.url, ...question), 'jonas');
  for (const headers of [{}, bearer(jonas.authToken)]) {
    const { data } = await sendQuery(app.url, PRICES, {}, headers);
    expect(data.products.nodes[0].pricing.current.amount).toBe('11.90');
  }
});
