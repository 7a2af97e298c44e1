import { describe, expect, it } from 'vitest';
import { UpstreamUnavailableError } from '../../../src/errors.js';
import { createLogger, type LogFields, type LogLevel } from '../../../src/observability/logger.js';

function logged(fields: LogFields, message = 'message', level: LogLevel = 'info'): any {
  const lines: string[] = [];
  createLogger({ level, destination: { write: (line) => void lines.push(line) } }).info(fields, message);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^[^\n]*\n$/);
  return JSON.parse(lines[0]!);
}

describe('the log', () => {
  it('is one JSON object a line with level, time, message and fields', () => {
    const { time, ...rest } = logged({ calls: 3, warm: true, at: new Date(0), none: null });
    expect(rest).toEqual({
      level: 'info',
      msg: 'message',
      calls: 3,
      warm: true,
      at: '1970-01-01T00:00:00.000Z',
      none: null,
    });
    expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it('has only what is important enough', () => {
    const lines: string[] = [];
    const log = createLogger({ level: 'warn', destination: { write: (line) => void lines.push(line) } });
    log.debug({}, 'debug');
    log.info({}, 'info');
    log.warn({}, 'warn');
    log.error({}, 'error');
    expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual(['warn', 'error']);
  });

  it('hides fields with the name of a secret at any depth, but no figures', () => {
    expect(
      logged({
        request: { headers: { Authorization: 'x', COOKIE: ['a=b'], accept: '*/*' } },
        consumerKey: 'x',
        apiKey: 'x',
        cartToken: { value: 'x' },
        customer: [{ email: 'x', name: 'Bob' }],
        tokens: 5_000,
      }),
    ).toMatchObject({
      request: { headers: { Authorization: '[hidden]', COOKIE: '[hidden]', accept: '*/*' } },
      consumerKey: '[hidden]',
      apiKey: '[hidden]',
      cartToken: '[hidden]',
      customer: [{ email: '[hidden]', name: 'Bob' }],
      tokens: 5_000,
    });
  });

  it('hides secrets in texts wherever they stand: message, fields, names, errors and their causes', () => {
    const cause = Object.assign(new Error('Basic Y2tfYTpjc19i'), { url: 'https://u:secret1@shop.example' });
    const error = new Error('with ck_secret2', { cause });
    const line = JSON.stringify(
      logged(
        {
          error,
          list: ['cs_secret3'],
          'bob@secret4.example': 1,
          url: new URL('https://a.example/?token=secret5'),
        },
        'for Bearer secret6',
      ),
    );
    expect(line).not.toMatch(/secret\d|Y2tf/);
    expect(line).toContain('a.example');
  });

  it('shows an error with its type, code, details, cause and stack', () => {
    const error = new UpstreamUnavailableError(
      'The shop is down\nreally',
      { system: 'woocommerce', resource: 'products', status: 503 },
      { message: 'not for a log', body: {} },
    );
    error.cause = 'connect refused';
    const shown = logged({ error }).error;
    expect(shown).toMatchObject({
      type: 'UpstreamUnavailableError',
      message: 'The shop is down\\nreally',
      code: 'UPSTREAM_UNAVAILABLE',
      failure: { system: 'woocommerce', status: 503 },
      cause: 'connect refused',
    });
    expect(JSON.stringify(shown)).not.toContain('not for a log');
    expect(shown.stack.split('\n').length).toBeGreaterThan(2);
  });

  it('survives values that contain themselves, huge lists, bytes and big numbers', () => {
    const loop: Record<string, unknown> = {};
    loop.loop = loop;
    const line = logged({ loop, list: Array(1_000).fill(1), bytes: Buffer.from('abc'), big: 2n ** 64n });
    expect(JSON.stringify(line.loop)).toContain('[deeper]');
    expect(line.list).toHaveLength(100);
    expect(line.bytes).toBe('[3 bytes]');
    expect(line.big).toBe('18446744073709551616');
  });
});
