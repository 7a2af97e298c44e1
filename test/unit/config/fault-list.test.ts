import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../../src/errors.js';
import { faultsOf, load } from '../../support/config/load-config.js';

/** A source that is right but for `change`, as YAML in one line. */
function source(change: Record<string, unknown>): string {
  const right = {
    name: 'erp',
    provides: 'price',
    http: { url: 'https://erp.example', keysParam: 'k' },
    answer: { price: { current: 'p' } },
  };
  return JSON.stringify({ sources: [{ ...right, ...change }] });
}

describe('the faults of a configuration', () => {
  it('are all told at once, each with the path of its setting', () => {
    const faults = faultsOf(
      `
server: { prot: 1, port: abc, adminSecret: short }
woocommerce: { url: "http://shop.example", consumerKey: "\${NOPE}", retrys: 3 }
metaKeys: x
limits: { pageSize: { default: 50, maximum: 20 }, depth: 0 }
colour: red
sources:
  - name: erp
    provides: price
    http: { url: "ftp://x", method: POST, headers: { "a b": c } }
    key: foo
    answer: { price: { sale: x } }
    lifetime: { fresh: soon }
  - name: erp
    provides: stock
    http: { url: "https://u:p@x.example", keysParam: k }
    answer: { price: { current: a } }
  - nothing
  - name: x
    provides: prise
`,
      { LOG_LEVEL: 'loud', WOO_CONSUMER_SECRET_FILE: '/missing' },
    );
    expect(faults.map((fault) => fault.split(': ')[0]).sort()).toEqual(
      [
        'server.prot',
        'server.port',
        'server.adminSecret',
        'woocommerce.url',
        'woocommerce.consumerKey',
        'woocommerce.consumerSecret',
        'woocommerce.retrys',
        'metaKeys',
        'limits.pageSize.default',
        'limits.depth',
        'colour',
        'log.level',
        'sources[0].http.url',
        'sources[0].http.body',
        'sources[0].http.headers.a b',
        'sources[0].key',
        'sources[0].answer.price',
        'sources[0].lifetime.fresh',
        'sources[1].name',
        'sources[1].http.url',
        'sources[1].answer.stock',
        'sources[1].answer.price',
        'sources[2]',
        'sources[3]',
        'sources[3].provides',
      ].sort(),
    );
  });

  it('stand in the message of one ConfigError', () => {
    expect(() => load('limits: { depth: 0, cost: 0 }')).toThrow(ConfigError);
    expect(() => load('limits: { depth: 0, cost: 0 }')).toThrow(/limits\.depth: .*\n.*limits\.cost: /);
  });

  it.each([
    ['server: { prot: 1 }', 'server.prot: is no setting; did you mean "port"?'],
    [
      'woocommerce: { url: https://a.example, consumerKey: k, consumerSecret: s, consumer_key: x }',
      'consumer_key: is no setting; did you mean "consumerKey"?',
    ],
    ['log: { whatever: 1 }', 'log.whatever: is no setting; there are: level'],
    ['server: { port: 1.5 }', 'server.port: must be a whole number'],
    ['server: { port: -1 }', 'server.port: must be at least 0'],
    ['server: { ide: yes }', 'server.ide: must be true or false'],
    ['server: { host: "" }', 'server.host: must not be empty'],
    ['server: { corsOrigins: ["https://a.example/"] }', 'server.corsOrigins[0]: must be an origin'],
    ['server: 5', 'server: must be a group of settings'],
    ['cache: { lifetimes: { list: { fresh: -1 } } }', 'cache.lifetimes.list.fresh: must be at least 0'],
    [
      'cache: { lifetimes: { list: { fresh: 5 minutes } } }',
      'cache.lifetimes.list.fresh: must be milliseconds or a duration',
    ],
    ['woocommerce: { consumerKey: k, consumerSecret: s }', 'woocommerce.url: is required'],
    [
      'woocommerce: { url: shop.example, consumerKey: k, consumerSecret: s }',
      'woocommerce.url: must be an absolute URL',
    ],
    [
      'woocommerce: { url: https://a.example, consumerKey: "", consumerSecret: x }',
      'woocommerce.consumerKey: must not be empty',
    ],
    ['woocommerce: { url: https://a.example, consumerKey: x }', 'woocommerce.consumerSecret: is required'],
    ['woocommerce: { url: https://a.example, consumerSecret: x }', 'woocommerce.consumerKey: is required'],
    [
      'woocommerce: { url: http://a.example, consumerKey: k, consumerSecret: s }',
      'woocommerce.url: must be https://, unless allowPlainHttp is true',
    ],
    [
      'woocommerce: { url: http://127.0.0.1.example, consumerKey: k, consumerSecret: s }',
      'woocommerce.url: must be https://, unless allowPlainHttp is true',
    ],
    [source({ name: 'a b' }), 'sources[0].name: must be letters'],
    [source({ currency: 'euro' }), 'sources[0].currency: must be an ISO 4217 code'],
    [source({ onMissing: 'nothing' }), 'sources[0].onMissing: must be one of next, woocommerce, null, error'],
    [source({ key: { meta: '' } }), 'sources[0].key'],
    [source({ applies: { skus: [] } }), 'sources[0].applies.skus: must not be empty'],
    [source({ answer: { stock: {}, price: { current: 'p' } } }), 'sources[0].answer.stock'],
    [
      source({ http: { url: 'https://e.example' } }),
      'sources[0].http.keysParam: is required when the method is GET',
    ],
    [
      source({ http: { url: 'https://e.example', keysParam: 'k', body: '{{keys}}' } }),
      'sources[0].http.body: is only sent',
    ],
    [
      source({ http: { url: 'https://e.example', method: 'POST', body: '["{{keys}}"]' } }),
      'sources[0].http.body: must be JSON',
    ],
    [
      source({ http: { url: 'https://e.example', method: 'POST', body: '{}' } }),
      'sources[0].http.body: must be JSON',
    ],
    [
      source({ http: { url: 'https://e.example', keysParam: 'k', headers: { A: 'a\r\nB: b' } } }),
      'sources[0].http.headers.A: must not contain line breaks',
    ],
  ])('%s', (yaml, fault) => {
    expect(faultsOf(yaml)).toEqual([expect.stringContaining(fault)]);
  });

  it.each(['http://localhost:8080', 'http://127.0.0.1:8080', 'http://[::1]', 'https://shop.example/sub'])(
    'do not include a shop at %s',
    (url) => {
      expect(load(`woocommerce: { url: "${url}", consumerKey: k, consumerSecret: s }`).woocommerce?.url).toBe(
        url,
      );
    },
  );

  it('never repeat a value', () => {
    const secret = 'hunter2-hunter2';
    const faults = faultsOf(
      `
server: { adminSecret: ${secret}, port: ${secret}, ide: ${secret}, corsOrigins: [${secret}] }
woocommerce: { url: "https://user:${secret}@shop.example", consumerKey: [${secret}], consumerSecret: { a: ${secret} } }
log: { level: ${secret} }
cache: { maxEntries: ${secret}, lifetimes: { list: { fresh: ${secret} } } }
sources: [{ name: "${secret} ", provides: ${secret}, key: ${secret}, currency: ${secret}, http: { url: ${secret}, headers: { A: "${secret}\\r\\n" } }, answer: ${secret} }]
`,
    );
    expect(faults.length).toBeGreaterThan(10);
    expect(faults.join('\n')).not.toContain(secret);
  });
});
