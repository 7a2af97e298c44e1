import { describe, expect, it } from 'vitest';
import { faultsOf, load } from '../../support/config/load-config.js';

const NEW = 'the new one, sixteen';
const OLD = 'the old one, sixteen';

describe("the gateway's secrets", () => {
  it.each([
    ['the file', load(`gateway: { secret: '${NEW}', previousSecret: '${OLD}' }`)],
    ['the environment', load('', { GATEWAY_SECRET: NEW, GATEWAY_PREVIOUS_SECRET: OLD })],
    [
      'files that the environment names',
      load(
        '',
        { GATEWAY_SECRET_FILE: '/run/new', GATEWAY_PREVIOUS_SECRET_FILE: '/run/old' },
        { '/run/new': `${NEW}\n`, '/run/old': `${OLD}\n` },
      ),
    ],
    [
      'files that the file names',
      load(
        'gateway: { secretFile: /run/new, previousSecretFile: /run/old }',
        {},
        { '/run/new': NEW, '/run/old': OLD },
      ),
    ],
  ])('come from %s', (_where, config) => {
    expect(config.gateway).toMatchObject({ secret: NEW, previousSecret: OLD });
  });

  it('cannot be short, and an old one is none by itself', () => {
    expect(faultsOf('gateway: { secret: short }')).toEqual([
      'gateway.secret: must have at least 16 characters',
    ]);
    expect(faultsOf(`gateway: { previousSecret: '${OLD}' }`)).toEqual([
      'gateway.previousSecret: needs "secret" beside it',
    ]);
  });

  it('are not both needed, nor is any', () => {
    expect(load(`gateway: { secret: '${NEW}' }`).gateway.previousSecret).toBeUndefined();
    expect(load('').gateway.secret).toBeUndefined();
  });
});

describe('the keys of products', () => {
  it('are some of those that there are', () => {
    expect(load('gateway: { productKeys: [sku] }').gateway.productKeys).toEqual(['sku']);
    expect(faultsOf('gateway: { productKeys: [] }')).toHaveLength(1);
    expect(faultsOf('gateway: { productKeys: [gtin] }')).toHaveLength(1);
  });
});
