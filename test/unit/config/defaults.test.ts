import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../../src/config/load.js';
import { load } from '../../support/config/load-config.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('a configuration of defaults', () => {
  it('needs neither a file nor a variable', () => {
    expect(loadConfig({ env: {} })).toEqual({
      server: {
        host: '127.0.0.1',
        port: 4000,
        corsOrigins: [],
        corsHeaders: [],
        bodyLimitBytes: 1_048_576,
        requestTimeoutMs: 30_000,
        keepAliveTimeoutMs: 75_000,
        compression: true,
        trustedProxies: [],
        ide: true,
      },
      cache: {
        maxEntries: 50_000,
        maxBytes: 268_435_456,
        maxAnswerBytes: 67_108_864,
        httpMaxAge: 0,
        httpTags: false,
        lifetimes: {
          product: { freshMs: 5 * MINUTE, staleMs: HOUR, errorMs: DAY },
          variation: { freshMs: 5 * MINUTE, staleMs: HOUR, errorMs: DAY },
          list: { freshMs: MINUTE, staleMs: 30 * MINUTE, errorMs: DAY },
          taxonomy: { freshMs: 10 * MINUTE, staleMs: HOUR, errorMs: DAY },
          review: { freshMs: 5 * MINUTE, staleMs: HOUR, errorMs: DAY },
          content: { freshMs: 5 * MINUTE, staleMs: HOUR, errorMs: DAY },
          settings: { freshMs: 10 * MINUTE, staleMs: DAY, errorMs: 7 * DAY },
        },
      },
      metaKeys: [],
      menuLocations: {},
      reviews: { fromGuests: true, holdForApproval: true },
      limits: {
        pageSize: { default: 10, maximum: 100 },
        depth: 15,
        aliases: 30,
        tokens: 5_000,
        cost: 500_000,
        entities: 1_000,
        rootFields: 20,
        directives: 50,
        introspection: true,
      },
      session: {},
      orderMetaKeys: [],
      gateway: { productKeys: ['id', 'databaseId', 'sku', 'slug'], traces: false },
      context: {},
      checkout: {
        onMismatch: 'refuse',
        metaKeys: [],
        cartPath: '/cart/',
        checkoutPath: '/checkout/',
      },
      account: {
        login: {
          strategy: 'wordpress',
          loginPath: '/wp-login.php',
          ajaxPath: '/wp-admin/admin-ajax.php',
        },
        accessTokenLifetime: 15 * MINUTE,
        refreshTokenLifetime: 14 * DAY,
        refreshGrace: 30_000,
        cookie: { name: 'woo_login', sameSite: 'lax' },
        registration: true,
        metaKeys: [],
        writableMetaKeys: [],
      },
      attempts: {
        login: { uses: 10, windowMs: 15 * MINUTE },
        loginsPerAddress: { uses: 100, windowMs: 15 * MINUTE },
        registrationsPerAddress: { uses: 20, windowMs: HOUR },
        passwordReset: { uses: 5, windowMs: HOUR },
        passwordResetsPerAddress: { uses: 30, windowMs: HOUR },
        couponsPerAddress: { uses: 60, windowMs: 15 * MINUTE },
        ordersPerAddress: { uses: 60, windowMs: 15 * MINUTE },
        ordersPerSession: { uses: 30, windowMs: 15 * MINUTE },
        reviewsPerAddress: { uses: 20, windowMs: HOUR },
      },
      sources: [],
      pricing: {
        writeBack: {
          enabled: false,
          prices: true,
          stock: true,
          batchSize: 25,
          maxWritesPerSecond: 10,
          maxChangePercent: 50,
          maxSoldOutPercent: 50,
          settle: 30_000,
        },
      },
      log: { level: 'info' },
    });
  });

  it('is the same with an empty file, and with groups left empty', () => {
    const defaults = loadConfig({ env: {} });
    expect(load('')).toEqual(defaults);
    expect(load('# nothing yet\nserver:\nwoocommerce:\ncache:\n  lifetimes:\nlimits:\nlog:\n')).toEqual(
      defaults,
    );
  });

  it('for a shop and a source are filled in around what is given', () => {
    const config = load(`
woocommerce: { url: https://shop.example, consumerKey: k, consumerSecret: s }
sources:
  - name: erp
    provides: price
    http: { url: https://erp.example/prices, keysParam: skus }
    answer: { price: { current: price } }
`);
    expect(config.woocommerce).toEqual({
      url: 'https://shop.example',
      consumerKey: 'k',
      consumerSecret: 's',
      allowPlainHttp: false,
      concurrency: 4,
      timeoutMs: 10_000,
      maxAnswerBytes: 20_971_520,
      retries: 2,
      breaker: { failures: 5, resetMs: 10_000 },
    });
    expect(config.sources).toEqual([
      {
        name: 'erp',
        provides: 'price',
        http: {
          url: 'https://erp.example/prices',
          method: 'GET',
          keysParam: 'skus',
          query: {},
          headers: {},
          format: 'json',
          delimiter: ',',
          decimal: '.',
          batchSize: 200,
          timeoutMs: 800,
          maxAnswerBytes: 5_242_880,
          retries: 0,
          concurrency: 4,
          breaker: { failures: 5, resetMs: 10_000 },
          allowPrivateNetwork: false,
        },
        key: 'sku',
        answer: { items: '', price: { current: 'price' } },
        lifetime: { freshMs: 30_000, staleMs: 5 * MINUTE, errorMs: HOUR },
        varyBy: [],
        onMissing: 'next',
        onFailure: 'next',
        required: false,
      },
    ]);
  });

  it('cannot be changed afterwards', () => {
    const config = loadConfig({ env: {} }) as { limits: { depth: number } };
    expect(() => (config.limits.depth = 99)).toThrow(TypeError);
  });
});
