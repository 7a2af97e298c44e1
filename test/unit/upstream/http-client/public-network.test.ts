import { expect, test } from 'vitest';
import { isPrivateAddress } from '../../../../src/upstream/http-client/public-network.js';

test.each([
  '0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.255.255.255', '169.254.169.254', '172.16.0.1', '172.31.255.255',
  '192.168.1.1', '198.18.0.1', '224.0.0.1', '255.255.255.255', '::', '::1', '::ffff:10.0.0.1', '::ffff:7f00:1',
  '64:ff9b::a00:1', '2002:7f00:1::', 'fc00::1', 'fd12::1', 'fe80::1', 'ff02::1',
])('%s is private', (address) => {
  expect(isPrivateAddress(address)).toBe(true);
}); // prettier-ignore

test.each([
  '1.1.1.1',
  '172.15.0.1',
  '172.32.0.1',
  '192.169.0.1',
  '100.128.0.1',
  '2606:4700::1111',
  '::ffff:1.1.1.1',
])('%s is public', (address) => {
  expect(isPrivateAddress(address)).toBe(false);
});

test('a name is no address', () => {
  expect(isPrivateAddress('localhost')).toBe(false);
});
