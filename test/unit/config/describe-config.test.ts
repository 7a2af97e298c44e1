import { describe, expect, it } from 'vitest';
import { describeConfig } from '../../../src/config/describe-config.js';
import { load } from '../../support/config/load-config.js';

describe('describeConfig', () => {
  it('shows the settings without any secret', () => {
    const config = load(
      `
server: { adminSecret: hunter2-hunter2-hunter2 }
woocommerce: { url: https://shop.example, consumerKey: ck_hunter2, consumerSecret: cs_hunter2 }
session: { secret: hunter2-hunter2-hunter2-hunter2-hunter2 }
gateway: { secret: hunter2-hunter2-hunter2, previousSecret: hunter2-hunter2-hunter2-2 }
redis: { url: redis://user:hunter2@redis.example }
account: { login: { strategy: simpleJwtLogin, authCode: hunter2 } }
sources:
  - name: erp
    provides: price
    http:
      url: https://erp.example/prices?token=hunter2
      keysParam: k
      headers: { Authorization: Bearer hunter2, X-Key: hunter2 }
    answer: { price: { current: p } }
`,
    );
    const shown = describeConfig(config);
    expect(JSON.stringify(shown)).not.toContain('hunter2');
    expect(shown).toMatchObject({
      server: { adminSecret: '[hidden]', port: 4000 },
      woocommerce: { url: 'https://shop.example', consumerKey: '[hidden]', consumerSecret: '[hidden]' },
      sources: [
        {
          name: 'erp',
          http: {
            url: 'https://erp.example/prices?[hidden]',
            headers: { Authorization: '[hidden]', 'X-Key': '[hidden]' },
          },
        },
      ],
    });
  });

  it('shows what is not set as not set', () => {
    const shown = describeConfig(load(''));
    expect(shown.woocommerce).toBeUndefined();
    expect(shown.server).toMatchObject({ adminSecret: undefined });
  });
});
