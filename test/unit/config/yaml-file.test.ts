import { describe, expect, it } from 'vitest';
import { faultsOf, load } from '../../support/config/load-config.js';

const EVERYTHING = `
server:
  host: 0.0.0.0
  port: \${SHOP_PORT}
  corsOrigins: ["https://shop.example", "http://localhost:3000"]
  bodyLimitBytes: 1000
  corsHeaders: [x-shop-theme]
  requestTimeoutMs: 1000
  keepAliveTimeoutMs: 61000
  compression: false
  adminSecret: \${ADMIN_SECRET}
  ide: \${IDE:-false}
  trustedProxies: [10.0.0.0/8, "2001:db8::1"]
woocommerce:
  url: http://shop.example
  consumerKey: \${KEY}
  consumerSecret: cs_\${KEY:-none}
  allowPlainHttp: true
  concurrency: 2
  timeoutMs: 5000
  maxAnswerBytes: 100
  retries: 0
  breaker: { failures: 1, resetMs: 5 }
cache:
  maxEntries: 10
  maxBytes: 1000
  lifetimes:
    product: { fresh: 30s, stale: 1.5h, error: 250 }
    list: { fresh: "1000" }
metaKeys: [erp_code]
limits:
  pageSize: { default: 24, maximum: 50 }
  depth: 5
  aliases: 0
  introspection: false
sources:
  - name: erp
    provides: price
    http:
      url: https://erp.example/prices
      method: POST
      body: '{"skus": {{keys}}}'
      headers: { Authorization: 'Bearer \${TOKEN}' }
    key: { meta: erp_code }
    applies:
      categories: [shirts]
      productTypes: [simple, variation]
      meta: { key: on_erp, value: '1' }
      skus: [A-1]
    answer:
      items: data.prices
      key: sku
      price: { current: price, regular: list, sale: promo, currency: cur, saleFrom: from, saleTo: to }
    currency: EUR
    taxIncluded: true
    lifetime: { fresh: 30s }
    onMissing: null
    onFailure: error
  - name: warehouse
    provides: stock
    http: { url: http://127.0.0.1:9000/stock, keysParam: ids, allowPrivateNetwork: true }
    key: id
    answer:
      stock:
        quantity: qty
        status: state
        locations: { path: sites, name: site, quantity: qty }
        leadTimeDays: lead
log: { level: debug }
`;

describe('a configuration file', () => {
  it('may hold every setting', () => {
    const config = load(EVERYTHING, {
      SHOP_PORT: '8080',
      ADMIN_SECRET: 'sixteen letters!',
      KEY: 'ck_1',
      TOKEN: 't0ken',
    });
    expect(config.server).toEqual({
      host: '0.0.0.0',
      port: 8080,
      trustedProxies: ['10.0.0.0/8', '2001:db8::1'],
      corsOrigins: ['https://shop.example', 'http://localhost:3000'],
      bodyLimitBytes: 1000,
      corsHeaders: ['x-shop-theme'],
      requestTimeoutMs: 1000,
      keepAliveTimeoutMs: 61_000,
      compression: false,
      adminSecret: 'sixteen letters!',
      ide: false,
    });
    expect(config.woocommerce).toMatchObject({ consumerKey: 'ck_1', consumerSecret: 'cs_ck_1', retries: 0 });
    expect(config.cache.lifetimes.product).toEqual({ freshMs: 30_000, staleMs: 5_400_000, errorMs: 250 });
    expect(config.cache.lifetimes.list).toEqual({ freshMs: 1_000, staleMs: 1_800_000, errorMs: 86_400_000 });
    expect(config.limits).toMatchObject({ pageSize: { default: 24, maximum: 50 }, depth: 5, aliases: 0 });
    expect(config.sources[0]).toMatchObject({
      http: { method: 'POST', body: '{"skus": {{keys}}}', headers: { Authorization: 'Bearer t0ken' } },
      key: { meta: 'erp_code' },
      applies: { meta: { key: 'on_erp', value: '1' } },
      answer: { items: 'data.prices', key: 'sku', price: { saleTo: 'to' } },
      currency: 'EUR',
      taxIncluded: true,
      lifetime: { freshMs: 30_000, staleMs: 300_000 },
      onMissing: 'null',
      onFailure: 'error',
    });
    expect(config.sources[1]).toMatchObject({
      key: 'id',
      answer: {
        stock: { locations: { path: 'sites', name: 'site', quantity: 'qty' }, leadTimeDays: 'lead' },
      },
    });
    expect(config.log.level).toBe('debug');
  });

  it('that cannot be read is a fault that says which file and why', () => {
    expect(faultsOf('', { CONFIG: 'elsewhere.yaml' })).toEqual([
      'elsewhere.yaml: cannot be read (ENOENT); the variable CONFIG names it',
    ]);
  });

  it.each([
    ['server:\n  host: [1', /^config\.yaml, line 2, column \d+: /],
    ['log: {}\nlog: {}', /^config\.yaml, line 2, column 1: .*unique/],
    ['metaKeys: [!important]', /^config\.yaml, line 1, column 12: Unresolved tag$/],
    ['- a list', /^config\.yaml: must hold settings by name/],
    ['just text', /^config\.yaml: must hold settings by name/],
  ])('with broken YAML (%j) is one fault with its place', (yaml, fault) => {
    expect(faultsOf(yaml)).toEqual([expect.stringMatching(fault)]);
  });

  it.each([
    'server:\n  adminSecret: !hunter2hunter2hunter2',
    'server:\n  adminSecret: *hunter2hunter2hunter2',
    'server:\n  adminSecret: @hunter2hunter2hunter2',
    'server:\n  adminSecret: "hunter2hunter2hunter2',
    'server:\n  adminSecret: | hunter2hunter2hunter2',
    'server:\n  adminSecret: {hunter2hunter2hunter2}}',
  ])('with an unquoted secret that is no YAML (%j) does not give it away', (yaml) => {
    const faults = faultsOf(yaml);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.join()).not.toContain('hunter2');
  });
});

describe('variables in the file', () => {
  it('that are not set are faults with the setting and the name', () => {
    expect(faultsOf('server: { host: "${NO_HOST}" }\nmetaKeys: ["a", "${NO_KEY}"]')).toEqual([
      'server.host: needs the environment variable NO_HOST, which is not set',
      'metaKeys[1]: needs the environment variable NO_KEY, which is not set',
    ]);
  });

  it('give their default when they are not set or empty', () => {
    const yaml = 'metaKeys: ["${A:-x}", "${B:-y}", "${C:-z}", "${A:-}k"]';
    expect(load(yaml, { B: '', C: 'c' }).metaKeys).toEqual(['x', 'y', 'c', 'k']);
  });

  it('are not looked for in what a variable holds', () => {
    expect(load('metaKeys: ["${A}"]', { A: '${B} $&' }).metaKeys).toEqual(['${B} $&']);
  });

  it('need their exact form; "$${" stands for the characters themselves', () => {
    expect(faultsOf('metaKeys: ["${A-b}"]')).toEqual([expect.stringMatching(/^metaKeys\[0\]: has a "\$\{"/)]);
    expect(load('metaKeys: ["$${A} $5"]').metaKeys).toEqual(['${A} $5']);
  });
});
