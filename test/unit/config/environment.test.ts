import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../../src/config/load.js';
import { faultsOf, load } from '../../support/config/load-config.js';

describe('the environment', () => {
  it('is enough to name a shop', () => {
    const { woocommerce } = loadConfig({
      env: { WOO_URL: 'https://shop.example', WOO_CONSUMER_KEY: 'ck_1', WOO_CONSUMER_SECRET: 'cs_1' },
    });
    expect(woocommerce).toMatchObject({
      url: 'https://shop.example',
      consumerKey: 'ck_1',
      consumerSecret: 'cs_1',
      concurrency: 4,
    });
  });

  it('wins over the file, whose own value is then not looked at', () => {
    const config = load(
      `
server: { host: "\${NOT_SET}", port: wrong, adminSecretFile: /missing }
woocommerce: { url: https://file.example, consumerKey: "\${NOT_SET}", consumerSecret: cs_file }
log: { level: debug }`,
      {
        HOST: '0.0.0.0',
        PORT: '0',
        LOG_LEVEL: 'error',
        ADMIN_SECRET: 'sixteen letters!',
        WOO_URL: 'https://env.example',
        WOO_CONSUMER_KEY: 'ck_env',
      },
    );
    expect(config.server).toMatchObject({ host: '0.0.0.0', port: 0, adminSecret: 'sixteen letters!' });
    expect(config.log.level).toBe('error');
    expect(config.woocommerce).toMatchObject({
      url: 'https://env.example',
      consumerKey: 'ck_env',
      consumerSecret: 'cs_file',
    });
  });

  it('counts an empty variable as not set', () => {
    expect(
      loadConfig({ env: { PORT: '', WOO_URL: '', ADMIN_SECRET: '', CONFIG: '' } }).woocommerce,
    ).toBeUndefined();
  });

  it('has its faults told together with those of the file', () => {
    expect(faultsOf('limits: { depth: 0 }', { PORT: '99999', LOG_LEVEL: 'loud' })).toEqual([
      'server.port: must be at most 65535',
      'limits.depth: must be at least 1',
      'log.level: must be one of debug, info, warn, error, silent',
    ]);
  });
});

describe('secrets from files', () => {
  const files = { '/run/key': 'ck_1\n', '/run/secret': 'cs_1\r\n', '/run/admin': ' sixteen letters! \n\n' };

  it('are named in the environment, and lose the line break at their end and nothing else', () => {
    const config = load(
      'woocommerce: { url: https://shop.example }',
      {
        WOO_CONSUMER_KEY_FILE: '/run/key',
        WOO_CONSUMER_SECRET_FILE: '/run/secret',
        ADMIN_SECRET_FILE: '/run/admin',
      },
      files,
    );
    expect(config.woocommerce).toMatchObject({ consumerKey: 'ck_1', consumerSecret: 'cs_1' });
    expect(config.server.adminSecret).toBe(' sixteen letters! \n');
  });

  it('are named in the configuration file, also by a variable', () => {
    const config = load(
      `
server: { adminSecretFile: "\${DIR}/admin" }
woocommerce: { url: https://shop.example, consumerKeyFile: /run/key, consumerSecretFile: /run/secret }`,
      { DIR: '/run' },
      files,
    );
    expect(config.woocommerce).toMatchObject({ consumerKey: 'ck_1', consumerSecret: 'cs_1' });
    expect(config.woocommerce).not.toHaveProperty('consumerKeyFile');
    expect(config.server.adminSecret).toContain('sixteen letters!');
  });

  it('are faults when they cannot be read, or are given twice', () => {
    const yaml = `
server: { adminSecretFile: 5 }
woocommerce: { url: https://shop.example, consumerSecret: cs_1, consumerSecretFile: /run/secret }`;
    const env = { WOO_CONSUMER_KEY: 'ck_1', WOO_CONSUMER_KEY_FILE: '/run/key' };
    expect(faultsOf(yaml, env, files)).toEqual([
      'woocommerce.consumerKey: is set by both WOO_CONSUMER_KEY and WOO_CONSUMER_KEY_FILE; leave one out',
      'woocommerce.consumerSecretFile: is set as well as consumerSecret; leave one out',
      'server.adminSecretFile: must be the path of a file',
    ]);
    expect(faultsOf('', { ADMIN_SECRET_FILE: '/missing' })).toEqual([
      'server.adminSecret: cannot be read from the file /missing (ENOENT)',
    ]);
  });

  it('are faults when the file is empty', () => {
    const env = {
      WOO_URL: 'https://shop.example',
      WOO_CONSUMER_KEY: 'ck_1',
      WOO_CONSUMER_SECRET_FILE: '/empty',
    };
    expect(faultsOf('', env, { '/empty': '\n' })).toEqual(['woocommerce.consumerSecret: must not be empty']);
  });
});
