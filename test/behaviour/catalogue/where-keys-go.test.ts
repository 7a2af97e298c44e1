import { expect, test } from 'vitest';
import { createApp } from '../../../src/composition/app.js';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { startDemoStore } from '../../../demo/src/demo-store.js';
import { silentLogger } from '../../../src/observability/logger.js';
import { cleanUp } from '../../support/clean-up.js';
import { sendQuery, testConfig } from '../../support/test-app.js';
import { startListeningProxy } from '../../support/faults/listening-proxy.js';

test('the keys go to wc/v3 alone: the public API and WordPress itself are asked without any', async () => {
  const proxy = await startListeningProxy();
  cleanUp(proxy.stop);
  const store = await startDemoStore({ catalogue: smallCatalogue(), home: proxy.url });
  cleanUp(() => store.stop());
  proxy.leadTo(store.url);
  const { key, secret } = store;
  const app = await createApp(testConfig({ url: proxy.url, key, secret }, ''), { log: silentLogger });
  cleanUp(() => app.stop());
  const { errors } = await sendQuery(
    app.url,
    /* GraphQL */ `
      {
        list: products {
          nodes {
            name
            productTags {
              nodes {
                link
              }
            }
          }
        }
        seen: products(where: { visibility: VISIBLE }) {
          found
        }
        slugs: products(where: { slugIn: ["tote-bag", "genmaicha"] }) {
          found
        }
        stats: collectionStats(calculatePriceRange: true) {
          priceRange {
            minPrice
          }
        }
        generalSettings {
          title
        }
        posts {
          nodes {
            title
            author {
              node {
                name
              }
            }
            featuredImage {
              node {
                sourceUrl
              }
            }
            comments {
              nodes {
                content
              }
            }
          }
        }
        pages {
          found
        }
        menus {
          found
        }
        group: product(id: 211, idType: DATABASE_ID) {
          ... on GroupProduct {
            addToCartText
          }
        }
      }
    `,
  );
  expect(errors).toBeUndefined();
  const carriesKeys = ({ url, headers }: (typeof proxy.calls)[number]): boolean =>
    headers.authorization !== undefined || /oauth_|consumer_/.test(url);
  const [keyed, open] = [/\/wp-json\/wc\/v3\//, /\/wp-json\/(wc\/store|wp\/v2|\?)/];
  expect(proxy.calls.filter(({ url }) => keyed.test(url)).every(carriesKeys)).toBe(true);
  const unkeyed = proxy.calls.filter(({ url }) => open.test(url));
  expect(new Set(unkeyed.map(({ url }) => url.split(/[/?]/)[2])).size).toBe(3);
  expect(unkeyed.filter(carriesKeys)).toEqual([]);
  expect(unkeyed.filter(({ headers }) => headers.cookie !== undefined)).toEqual([]);
  for (const { url, headers } of proxy.calls)
    expect(url + JSON.stringify(headers)).not.toContain(store.secret);
});
