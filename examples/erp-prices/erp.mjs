import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** Who may fetch tokens, and for how many seconds a token counts. */
const CLIENT = { id: 'shop', secret: 'only-for-the-example' };
const TOKEN_SECONDS = 300;

/** Until when this year's lists count. */
const VALID_UNTIL = '2040-12-31';

/** The price lists, by group of customers and currency: by article, with four decimals as an ERP reckons. */
const LISTS = {
  'standard EUR': {
    'KR-KIV': { amount: '13.9000', scales: scales({ 6: '12.9000', 24: '11.4950' }) },
    'PO-FIL': { amount: '6.9500' },
    'GI-NOT': { amount: '15.5000' },
  },
  'standard USD': {
    'KR-KIV': { amount: '15.0259', scales: scales({ 6: '13.9449', 24: '12.4261' }) },
    'PO-FIL': { amount: '7.5130' },
    'GI-NOT': { amount: '16.7555' },
  },
  'gold EUR': {
    'KR-KIV': { amount: '11.8150', scales: scales({ 24: '10.4190' }) },
    'GI-NOT': { amount: '13.1750' },
  },
};

/** @param {Record<number, string>} amounts of one piece, by the quantity from which they count */
function scales(amounts) {
  return Object.entries(amounts).map(([from, amount]) => ({ from: Number(from), amount }));
}

/** What an article costs a group: by the group's own list, or else by the one for everybody. */
function priceOf(article, group, currency) {
  const list = [`${group} ${currency}`, `standard ${currency}`].find((name) =>
    Object.hasOwn(LISTS[name] ?? {}, article),
  );
  return list && { article, list, currency, validUntil: VALID_UNTIL, ...LISTS[list][article] };
}

/**
 * An ERP that has `POST /oauth/token` (client credentials) and `POST /prices`, which answers
 * `{"articles": ["A"], "group": "gold", "currency": "EUR"}` with what is known of each.
 * @param {number} [port] 0 takes any free one
 * @returns {Promise<import('./erp.mjs').Erp>}
 */
export function startErp(port = 0) {
  const asked = [];
  /** @type {Map<string, number>} when each token ends, epoch milliseconds */
  const tokens = new Map();

  const routes = {
    '/oauth/token': async (request) => {
      const basic = Buffer.from(`${CLIENT.id}:${CLIENT.secret}`).toString('base64');
      if (request.headers.authorization !== `Basic ${basic}`) return [401, { error: 'invalid_client' }];
      const form = new URLSearchParams(await text(request));
      if (form.get('grant_type') !== 'client_credentials') return [400, { error: 'unsupported_grant_type' }];
      const token = randomUUID();
      tokens.set(token, Date.now() + TOKEN_SECONDS * 1000);
      return [200, { access_token: token, token_type: 'Bearer', expires_in: TOKEN_SECONDS }];
    },
    '/prices': async (request) => {
      const token = request.headers.authorization?.replace(/^Bearer /, '');
      if (!(tokens.get(token) > Date.now())) return [401, { error: 'invalid_token' }];
      const question = JSON.parse(await text(request));
      asked.push(question);
      const { articles, group, currency } = question;
      const prices = articles.flatMap((article) => priceOf(article, group, currency) ?? []);
      return [200, { data: { prices } }];
    },
  };

  const server = createServer(async (request, response) => {
    const route = request.method === 'POST' ? routes[request.url] : undefined;
    const [status, body] = route ? await route(request).catch(() => [400, {}]) : [404, {}];
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => {
      resolve({
        url: `http://127.0.0.1:${server.address().port}`,
        asked,
        tokensGiven: () => tokens.size,
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
  const { url } = await startErp(Number(process.env.PORT ?? 4101));
  process.stdout.write(`Tokens at ${url}/oauth/token, prices at ${url}/prices\n`);
}
