import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeEach, describe, expect, it } from 'vitest';
import { FAILURE_MEMORY_MS } from '../../../src/sources/keyed/failure-memory.js';
import { cleanUp } from '../../support/clean-up.js';
import type { Reply } from '../../support/faults/fault-server.js';
import { loadAll, subject, subjects } from '../../support/sources/subjects.js';
import {
  answering,
  LIFETIME,
  pricing,
  START,
  ExternalSystem,
  type ConfigChanges,
} from '../../support/sources/external-system.js';

let system: ExternalSystem;
beforeEach(async () => {
  system = await ExternalSystem.start(pricing('9.90'));
  cleanUp(() => system.stop());
});

interface Fault {
  name: string;
  reply: Reply;
  message: string;
  config?: ConfigChanges;
  /** How long the source is left alone. */
  pauseMs?: number;
}

const one = (item: object): Reply => ({ body: { data: { items: [{ sku: 'A', ...item }] } } });
const unusable = (kind: string, fault: string): string =>
  `The ${kind} source "erp" gave no usable answer for this product: ${fault}.`;

const FAULTS: Fault[] = [
  {
    name: 'hangs',
    reply: { fault: 'hang' },
    message: 'The source did not answer in time.',
    config: { http: { timeoutMs: 400 } },
  },
  { name: 'drops the connection', reply: { fault: 'drop' }, message: 'The source is not available.' },
  {
    name: 'answers 429',
    reply: { status: 429, headers: { 'retry-after': '20' }, body: {} },
    message: 'The source asked us to slow down.',
    pauseMs: 20_000,
  },
  {
    name: 'answers 503 and asks for a week of rest',
    reply: { status: 503, headers: { 'retry-after': '604800' }, body: {} },
    message: 'The source is not available.',
    pauseMs: 60_000,
  },
  { name: 'answers 401', reply: { status: 401, body: {} }, message: 'The source refused our credentials.' },
  { name: 'answers 404', reply: { status: 404, body: {} }, message: 'The source refused the request.' },
  {
    name: 'redirects',
    reply: { status: 302, headers: { location: '/elsewhere' } },
    message: 'The source did not answer as configured.',
  },
  {
    name: 'breaks off',
    reply: { fault: 'cut', body: '{"data":{"items":[]}}', bytes: 9 },
    message: 'The source did not answer as configured.',
  },
  {
    name: 'has no items where they should be',
    reply: { body: { items: [] } },
    message: 'The source did not answer as configured.',
  },
  {
    name: 'has a price of "abc"',
    reply: one({ price: 'abc' }),
    message: unusable('price', '"current" is not a plain decimal number'),
  },
  {
    name: 'has a negative price',
    reply: one({ price: -1 }),
    message: unusable('price', '"current" is negative'),
  },
  {
    name: 'has a price with a comma',
    reply: one({ price: '9,90' }),
    message: unusable('price', '"current" is not a plain decimal number'),
  },
  {
    name: 'has a price in another currency',
    reply: one({ price: '9.90', currency: 'USD' }),
    message: unusable('price', `"currency" is not the one asked for (EUR)`),
  },
];

describe.each(FAULTS)(
  'a source that $name',
  ({ reply, message, config = {}, pauseMs = FAILURE_MEMORY_MS }) => {
    it('is passed over, is left alone for a while, and is used again once it is well', async () => {
      system.server.script(() => reply);
      const sources = system.sources(config);
      const read = () => sources.prices(system.notes).load(subject());
      const failed = {
        value: null,
        fallback: 'woocommerce',
        info: { name: 'erp', status: 'FAILED', fetchedAt: null, message },
      };

      expect(await read()).toEqual(failed);
      system.now += pauseMs - 1;
      expect(await read()).toEqual(failed);
      expect(system.calls).toBe(1);

      system.server.script(pricing('9.90'));
      system.now += 1;
      expect(await read()).toMatchObject({
        value: { current: '9.90' },
        info: { status: 'FRESH', message: null },
      });
      expect(system.calls).toBe(2);
    });

    it('leaves the last good answer in place, with its age', async () => {
      const sources = system.sources(config);
      const read = () => sources.prices(system.notes).load(subject());
      await read();
      system.server.script(() => reply);
      system.now += LIFETIME.freshMs + LIFETIME.staleMs;

      const old = await read();
      expect(old).toMatchObject({
        value: { current: '9.90' },
        info: { status: 'STALE', fetchedAt: START, message },
      });
      expect(system.staleNotes).toEqual([{ collection: 'source:erp', ageMs: 90_000 }]);

      system.server.script(pricing('8.00'));
      system.now += pauseMs;
      expect(await read()).toMatchObject({
        value: { current: '8.00' },
        info: { status: 'FRESH', fetchedAt: system.now },
      });
    });
  },
);

describe('a source whose connections are refused', () => {
  it('is passed over until somebody listens again', async () => {
    const erp = createServer((_, response) => response.end('{"data":{"items":[{"sku":"A","price":5}]}}'));
    await once(erp.listen(0, '127.0.0.1'), 'listening');
    const { port } = erp.address() as AddressInfo;
    await new Promise((closed) => erp.close(closed));

    const sources = system.sources({ http: { url: `http://127.0.0.1:${port}/` } });
    expect(await sources.prices(system.notes).load(subject())).toMatchObject({
      info: { status: 'FAILED', message: 'The source is not available.' },
    });
    cleanUp(() => {
      erp.closeAllConnections();
      erp.close();
    });
    await once(erp.listen(port, '127.0.0.1'), 'listening');
    system.now += FAILURE_MEMORY_MS;
    expect(await sources.prices(system.notes).load(subject())).toMatchObject({ value: { current: '5' } });
  });
});

describe('one bad item', () => {
  it('fails alone: the rest of its batch is whole', async () => {
    system.server.script(
      answering({ A: { price: '1' }, B: { price: 'abc' }, C: { price: '3' }, D: { price: null } }),
    );
    const prices = system.sources({}).prices(system.notes);
    const read = await loadAll(prices, subjects('A', 'B', 'C', 'D', 'E'));
    expect(read.map((sourced) => [sourced?.info.status, sourced?.value?.current])).toEqual([
      ['FRESH', '1'],
      ['FAILED', undefined],
      ['FRESH', '3'],
      ['MISSING', undefined],
      ['MISSING', undefined],
    ]);
    expect(system.logged.map(({ fields }) => [fields['failed'], fields['keys']])).toEqual([[1, 5]]);
  });

  it('may be a stock of "many", beside a negative one that counts', async () => {
    system.server.script(answering({ A: { qty: 'many' }, B: { qty: -5 } }));
    const stocks = system.sources({ provides: 'stock' }).stocks(system.notes);
    const [bad, negative] = await loadAll(stocks, subjects('A', 'B'));
    expect(bad?.info).toMatchObject({
      status: 'FAILED',
      message: unusable('stock', '"quantity" is not a plain number'),
    });
    expect(negative?.value).toMatchObject({ quantity: -5, status: 'outofstock' });
  });
});

describe('one bad batch', () => {
  it('fails alone: the other batches are whole', async () => {
    const healthy = pricing('1');
    system.server.script((request, index) =>
      request.body.includes('"C"') ? { status: 500 } : healthy(request, index),
    );
    const prices = system.sources({ http: { batchSize: 2 } }).prices(system.notes);
    const read = await loadAll(prices, subjects('A', 'B', 'C', 'D', 'E'));
    expect(read.map((sourced) => sourced?.info.status)).toEqual([
      'FRESH',
      'FRESH',
      'FAILED',
      'FAILED',
      'FRESH',
    ]);
  });
});

describe('an answer without some of the keys', () => {
  it('is remembered as none for them, as long as any answer', async () => {
    system.server.script(answering({ B: { price: '2' } }));
    const sources = system.sources({});
    const read = () => sources.prices(system.notes).load(subject({ sku: 'A' }));
    const missing = {
      value: null,
      fallback: 'woocommerce',
      info: {
        name: 'erp',
        status: 'MISSING',
        fetchedAt: START,
        message: 'The source has no answer for this product.',
      },
    };
    expect(await read()).toEqual(missing);
    system.now += LIFETIME.freshMs - 1;
    expect(await read()).toEqual(missing);
    expect(system.calls).toBe(1);

    system.server.script(answering({ A: { price: '1' } }));
    system.cache.invalidate(['source:erp']);
    expect(await read()).toMatchObject({ value: { current: '1' } });
  });
});
