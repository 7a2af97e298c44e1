import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

/** What a product information system knows, by SKU. */
const ARTICLES = {
  'GR-OHM48': { madeIn: 'DE', certificates: ['Reparierbar'], delivery: { days: 1 } },
  'GR-V64': { madeIn: 'CH', certificates: ['CE', 'GS'], delivery: { days: 4 } },
  'KR-KIV': { madeIn: 'RW', certificates: ['Fairtrade', 'EU Organic'] },
  'PO-KAS-I2': { certificates: ['LFGB'], delivery: { days: 9 } },
};

/**
 * `GET /articles?skus=A,B` answers with what is known of each.
 * @param {number} [port] 0 takes any free one
 * @returns {Promise<{ url: string, asked: string[][], stop(): Promise<void> }>}
 */
export function startPim(port = 0) {
  const asked = [];
  const server = createServer((request, response) => {
    const skus = (new URL(request.url, 'http://pim').searchParams.get('skus') ?? '').split(',');
    asked.push(skus);
    const articles = skus
      .filter((sku) => Object.hasOwn(ARTICLES, sku))
      .map((sku) => ({ sku, ...ARTICLES[sku] }));
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ articles }));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => {
      resolve({
        url: `http://127.0.0.1:${server.address().port}/articles`,
        asked,
        stop: () =>
          new Promise((stopped) => {
            server.close(() => stopped());
            server.closeAllConnections();
          }),
      });
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await startPim(Number(process.env.PORT ?? 4010));
  process.stdout.write(`Asked at ${url}?skus=GR-V64\n`);
}
