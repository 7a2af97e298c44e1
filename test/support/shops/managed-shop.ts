import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import type { KeyPair } from '../../../demo/src/rest/authenticate.js';
import type { RequestLogEntry } from '../../../demo/src/demo-store.js';
import { startTestApp, type TestApp, type TestAppOptions } from '../test-app.js';

/** Key pairs of the shop's managers, as long and as random as real ones. */
export const FULL: KeyPair = pair('7f', 'read_write');
export const READER: KeyPair = pair('5c', 'read');
export const WRITER: KeyPair = pair('3d', 'write');
/** A pair that the shop has never given out, and one with the right name and a wrong secret. */
export const STRANGER: KeyPair = pair('aa', 'read_write');
export const WRONG: KeyPair = { ...FULL, secret: STRANGER.secret };

function pair(digits: string, permissions: KeyPair['permissions'] & string): KeyPair {
  return { key: `ck_${digits.repeat(20)}`, secret: `cs_${digits.repeat(20)}`, permissions };
}

/** The header that a manager's own server sends. */
export function basic({ key, secret }: KeyPair): { authorization: string } {
  return { authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}` };
}

/** A server of ours before a shop that has given out several key pairs. */
export function startManagedShop(options: Partial<TestAppOptions> = {}): Promise<TestApp> {
  const catalogue = smallCatalogue();
  return startTestApp({ catalogue, store: { otherKeys: [FULL, READER, WRITER] }, ...options });
}

/** What the shop was asked since the last `forgetCalls`, each call with the key that signed it. */
export function signedCalls({ store }: TestApp): string[] {
  return store.requests.map(({ method, path, consumer = 'nobody' }: RequestLogEntry) =>
    [method, path.replace('/wp-json/', ''), 'by', nameOf(consumer)].join(' '),
  );
}

function nameOf(consumer: string): string {
  const names = {
    [FULL.key]: 'the manager',
    [READER.key]: 'the reader',
    [WRITER.key]: 'the writer',
    ck_demo: 'us',
  };
  return names[consumer] ?? consumer;
}
