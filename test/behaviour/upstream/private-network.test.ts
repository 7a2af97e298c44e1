import { expect, test } from 'vitest';
import { createHttpClient, type HttpClient } from '../../../src/upstream/http-client/http-client.js';
import { cleanUp } from '../../support/clean-up.js';
import { failure, faultServer, LIMITS, READ } from '../../support/upstream/scripted-upstream.js';

function clientOf(baseUrl: string, allowPrivateNetwork: boolean): HttpClient {
  const client = createHttpClient({ system: 'erp', baseUrl, ...LIMITS, allowPrivateNetwork });
  cleanUp(() => client.close());
  return client;
}

test.each(['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '0x7f000001', '2130706433', '0.0.0.0'])(
  'a client for public systems does not connect to %s',
  async (host) => {
    const server = await faultServer();
    const error = await failure(clientOf(server.url.replace('127.0.0.1', host), false).request(READ));
    expect(error.code).toBe('UPSTREAM_UNAVAILABLE');
    expect(error.message).toBe('erp (things) could not be reached (PRIVATE_ADDRESS).');
    expect(server.requests).toHaveLength(0);
  },
);

test.each(['127.0.0.1', 'localhost'])('where private networks are allowed, %s is reached', async (host) => {
  const server = await faultServer();
  await clientOf(server.url.replace('127.0.0.1', host), true).request(READ);
  expect(server.requests).toHaveLength(1);
});
