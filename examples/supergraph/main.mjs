import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { startPricing } from './pricing.mjs';
import { startReviews } from './reviews.mjs';
import { startSupergraph } from './supergraph.mjs';

const file = (path) => fileURLToPath(new URL(path, import.meta.url));
const SHOP = file('../../dist/main.js');

/** Starts the shop as `npm start` at the top would, and waits until it says where it is. */
async function startShop(secret) {
  const shop = spawn(process.execPath, [SHOP], {
    env: {
      ...process.env,
      CONFIG: file('./shop.yaml'),
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'warn',
      GATEWAY_SECRET: secret,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(shop, 'exit');
  let output = '';
  const url = await new Promise((resolve, reject) => {
    shop.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      const found = /GraphQL\s+(http\S+)/.exec(output);
      if (found) resolve(found[1]);
    });
    void ended.then(() => reject(new Error('The shop did not start')));
  });
  return {
    url,
    stop: async () => {
      shop.kill('SIGTERM');
      await ended;
    },
  };
}

const secret = randomBytes(24).toString('base64url');
const running = [];

async function stop() {
  for (const part of running.splice(0).reverse()) await part.stop();
}

try {
  const [shop, pricing, reviews] = await Promise.all(
    [startShop, () => startPricing({ secret }), () => startReviews({ secret })].map(async (start) => {
      const part = await start(secret);
      running.push(part);
      return part;
    }),
  );
  const services = { shop: shop.url, pricing: pricing.url, reviews: reviews.url };
  const gateway = await startSupergraph({ services, secret, port: Number(process.env.PORT ?? 4000) });
  running.push(gateway);
  process.stdout.write(`\nThe shop, prices and reviews, behind one router\n\n  Open  ${gateway.url}\n\n`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
} finally {
  await stop();
}
