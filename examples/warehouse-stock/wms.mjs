import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

/** Who may ask. */
const API_KEY = 'only-for-the-example';

/** Places by the name they are asked by, and how many days it takes to send from there. */
const SITES = {
  leipzig: { name: 'Leipzig', days: 1 },
  antwerp: { name: 'Antwerp', days: 3 },
  linz: { name: 'Linz', days: 2 },
};

/** What lies where, by article; what is on its way, and in how many days it can be sent then. */
const ARTICLES = {
  'KR-KIV': { free: { leipzig: 40, antwerp: 24, linz: 0 }, nextDelivery: '2040-03-01', restockDays: 21 },
  'PO-FIL': {
    free: { leipzig: 0, antwerp: 0, linz: 0 },
    nextDelivery: '2040-02-15',
    restockDays: 14,
    onOrder: true,
  },
  'GI-NOT': { free: { leipzig: 0, antwerp: 0, linz: 6 }, restockDays: 30 },
};

/** @param {string | null} site one place alone; null for all of them */
function stockOf(article, site) {
  const { free, nextDelivery, restockDays, onOrder = false } = ARTICLES[article];
  const asked = Object.keys(SITES).filter((id) => site === null || id === site);
  const days = asked.filter((id) => free[id] > 0).map((id) => SITES[id].days);
  return {
    sites: asked.map((id) => ({ name: SITES[id].name, free: free[id] })),
    leadDays: days.length > 0 ? Math.min(...days) : restockDays,
    nextDelivery,
    backorders: onOrder,
  };
}

/**
 * `GET /stock?articles=A,B` answers with what is known of each, in all places or with `&site=linz` in one.
 * @param {number} [port] 0 takes any free one
 * @returns {Promise<import('./wms.mjs').Wms>}
 */
export function startWms(port = 0) {
  const asked = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://wms');
    const answer = (status, body) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.headers['x-api-key'] !== API_KEY) return answer(401, { error: 'no such key' });
    if (pathname !== '/stock') return answer(404, {});
    const articles = (searchParams.get('articles') ?? '').split(',');
    const site = searchParams.get('site');
    asked.push({ articles, site });
    const known = articles.filter((article) => Object.hasOwn(ARTICLES, article));
    return answer(200, {
      stock: Object.fromEntries(known.map((article) => [article, stockOf(article, site)])),
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => {
      resolve({
        url: `http://127.0.0.1:${server.address().port}`,
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
  const { url } = await startWms(Number(process.env.PORT ?? 4102));
  process.stdout.write(`Stock at ${url}/stock?articles=KR-KIV\n`);
}
