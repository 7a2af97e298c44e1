import { chmodSync } from 'node:fs';
import { chmod, mkdir, rename, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FileSourceConfig } from '../../../src/sources/source-config.js';
import { cleanUp } from '../../support/clean-up.js';
import { fileConfig, ListFolder, REFUSED, ROWS, TAKEN } from '../../support/sources/list-folder.js';
import { loadAll, subject, subjects } from '../../support/sources/subjects.js';
import { START, ExternalSystem, type ConfigChanges } from '../../support/sources/external-system.js';

let system: ExternalSystem;
let disk: ListFolder;
beforeEach(async () => {
  disk = await ListFolder.make();
  cleanUp(() => disk.remove());
  system = await ExternalSystem.start();
  cleanUp(() => system.stop());
});

const HOUR = 3_600_000;

function sourcesOf(file: Partial<FileSourceConfig> = {}, changes: ConfigChanges = {}) {
  return system.sources({ file: fileConfig({ path: disk.path, ...file }), answer: ROWS, ...changes });
}

const priceOf = async (sources: ReturnType<typeof sourcesOf>, sku = 'A') =>
  (await sources.prices(system.notes).load(subject({ sku })))?.value?.current;

describe('a file of prices', () => {
  it('is read once, and every price comes from memory', async () => {
    await disk.write('sku,price,list\nA,9.90,12.00\nB,8.00,\n');
    await utimes(disk.path, (START - HOUR) / 1000, (START - HOUR) / 1000);
    const sources = sourcesOf();
    const [a, b, c] = await loadAll(sources.prices(system.notes), subjects('A', 'B', 'C'));
    expect(a).toMatchObject({
      value: { current: '9.90', regular: '12.00', currency: 'EUR', onSale: true },
      info: { name: 'erp', status: 'FRESH', fetchedAt: START - HOUR, message: null },
    });
    expect(b?.value).toMatchObject({ current: '8.00', regular: '8.00', onSale: false });
    expect(c).toMatchObject({ value: null, info: { status: 'MISSING', fetchedAt: START - HOUR } });
    const warm = sources.prices(system.notes).load(subject());
    expect(warm).toMatchObject({ value: { current: '9.90' } });
    expect(sources.states()).toMatchObject([
      {
        name: 'erp',
        kind: 'file',
        breaker: null,
        list: { items: 2, readAt: START - HOUR },
        calls: 1,
        reads: { FRESH: 3, MISSING: 1 },
        readsFromMemory: 1,
        isFailing: false,
        lastError: null,
      },
    ]);
  });

  it.each([
    ['a byte order mark, CRLF and semicolons', '\uFEFFsku;price\r\nA;9.90\r\nB;1\r\n', { delimiter: ';' }],
    ['quotes, and the delimiter and line breaks in them', 'name,sku,price\n"a ""b"", c\nd",A,9.90\n', {}],
    ['blanks around cells, empty lines, no line break at the end', 'sku , price\n\n A , 9.90 ', {}],
    ['JSON: an array', '[{"sku":"A","price":9.90},{"sku":"B","price":1}]', { format: 'json' as const }],
  ])('may have %s', async (_what, text, changes) => {
    await disk.write(text);
    expect(Number(await priceOf(sourcesOf(changes)))).toBe(9.9);
  });

  it('may be JSON with the items by key, deeper in it', async () => {
    await disk.write('{"data":{"items":{"A":{"price":"9.90"},"B":{"price":"1"}}}}');
    const answer = { items: 'data.items', price: { current: 'price' } };
    const sources = sourcesOf({ format: 'json' }, { answer });
    expect(await priceOf(sources)).toBe('9.90');
  });

  it('takes the last of rows with one key, passes over rows without, and says so', async () => {
    await disk.write('sku,price\nA,1\n,2\nA,9.90\n');
    expect(await priceOf(sourcesOf())).toBe('9.90');
    expect(await system.logs(TAKEN)).toMatchObject([
      { source: 'erp', items: 1, duplicates: 1, passedOver: 1 },
    ]);
  });

  it('loses only the products whose rows cannot be used, and reports a bad column once', async () => {
    await disk.write('sku,price\nA,"9,90"\nB,-1\nC,3.00\n');
    const sources = sourcesOf();
    for (let again = 0; again < 2; again += 1) {
      const [a, b, c] = await loadAll(sources.prices(system.notes), subjects('A', 'B', 'C'));
      expect(a).toMatchObject({ value: null, info: { status: 'FAILED' } });
      expect(a?.info.message).toContain('"current" is not a plain decimal number');
      expect(b?.info).toMatchObject({ status: 'FAILED' });
      expect(c?.value).toMatchObject({ current: '3.00' });
    }
    expect(system.logged.map(({ message }) => message)).toEqual([
      TAKEN,
      'A list has items that cannot be used',
    ]);
    expect(sources.states()).toMatchObject([{ failures: { UPSTREAM_BAD_ANSWER: 2 }, isFailing: false }]);
  });

  it('holds sales, which begin and end by the clock, and answers know until when they are right', async () => {
    const [from, to] = [START + 10_000, START + 20_000].map((ms) => new Date(ms).toISOString());
    await disk.write(`sku,list,promo,from,to\nA,10.00,7.50,${from},${to}\n`);
    await utimes(disk.path, START / 1000, START / 1000);
    const sources = sourcesOf();
    expect(await priceOf(sources)).toBe('10.00');
    expect(Math.min(...system.freshUntil)).toBe(START + 10_000);
    system.now = START + 10_000;
    expect(await priceOf(sources)).toBe('7.50');
    system.now = START + 20_000;
    expect(await priceOf(sources)).toBe('10.00');
    expect(sources.states()).toMatchObject([{ calls: 1 }]);
  });

  it('may hold stock', async () => {
    await disk.write('sku,qty\nA,4\nB,0\n');
    const answer = { items: '', key: 'sku', stock: { quantity: 'qty' } };
    const sources = sourcesOf({}, { provides: 'stock', answer });
    const [a, b] = await loadAll(sources.stocks(system.notes), subjects('A', 'B'));
    expect(a?.value).toMatchObject({ quantity: 4, status: 'instock' });
    expect(b?.value).toMatchObject({ quantity: 0, status: 'outofstock' });
  });

  it('is made by another clock that is ahead: its prices are of now, not of the future', async () => {
    await disk.write('sku,price\nA,9.90\n');
    await utimes(disk.path, START / 1000 + 600, START / 1000 + 600);
    const sourced = await sourcesOf().prices(system.notes).load(subject());
    expect(sourced?.info.fetchedAt).toBe(START);
  });
});

describe('a new file', () => {
  const good = (price: string) => `sku,price\nA,${price}\nB,${price}\n`;

  it.each([
    ['written over the old one', (text: string) => disk.write(text)],
    ['put in the place of the old one', (text: string) => disk.replace(text)],
  ])('%s takes its place, and what was made of the old one is dropped', async (_how, change) => {
    await disk.write(good('1.00'));
    const sources = sourcesOf();
    expect(await priceOf(sources)).toBe('1.00');
    const { revision } = system.cache;
    await change(good('2.00'));
    await system.logs(TAKEN, 2);
    expect(await priceOf(sources)).toBe('2.00');
    expect(system.cache.revision).toBe(revision + 1);
    expect(sources.states()).toMatchObject([{ calls: 2 }]);
  });

  it('behind a link that is turned, as Kubernetes does, takes its place', async () => {
    for (const [version, price] of [
      ['v1', '1.00'],
      ['v2', '2.00'],
    ] as const) {
      await mkdir(join(disk.folder, version));
      await writeFile(join(disk.folder, version, 'prices.csv'), good(price));
    }
    const data = join(disk.folder, 'data');
    await symlink('v1', data);
    await symlink('data/prices.csv', disk.path);
    const sources = sourcesOf();
    expect(await priceOf(sources)).toBe('1.00');
    await symlink('v2', `${data}.new`);
    await rename(`${data}.new`, data);
    await system.logs(TAKEN, 2);
    expect(await priceOf(sources)).toBe('2.00');
  });

  it.each<[string, string, string]>([
    ['is empty', '', 'has no column "sku"'],
    ['has its header only', 'sku,price\n', 'holds no items with a key'],
    ['has no column of the key', 'number,price\nA,2.00\n', 'has no column "sku"'],
    ['has no column of the value', 'sku,preis\nA,2.00\n', 'holds no price where the configuration says'],
    ['ends inside of quotes', 'sku,price\nA,"2.0', 'is no CSV that can be read (CSV_QUOTE_NOT_CLOSED'],
    ['has rows that are too short', 'sku,price\nA,2.00\nB\n', 'is no CSV that can be read'],
    ['is too large', good('2.00') + 'x,1\n'.repeat(30_000), 'is larger than the 100000 bytes allowed'],
    ['is something else', '<html><body>Not today', 'has no column "sku"'],
  ])('that %s does not: the old one goes on, marked as old, with one warning', async (_what, bad, why) => {
    await disk.write(good('1.00'));
    await utimes(disk.path, (START - HOUR) / 1000, (START - HOUR) / 1000);
    const sources = sourcesOf();
    await system.logs(TAKEN);
    const { revision } = system.cache;
    await disk.replace(bad);
    const [line] = await system.logs(REFUSED);
    expect(line).toMatchObject({ source: 'erp', keepsOlder: true });
    expect(await sources.prices(system.notes).load(subject())).toMatchObject({
      value: { current: '1.00' },
      info: { status: 'STALE', fetchedAt: START - HOUR },
    });
    expect(system.cache.revision).toBe(revision + 1);
    expect(system.staleNotes).toEqual([{ collection: 'source:erp', ageMs: HOUR }]);
    const [state] = sources.states();
    expect(state).toMatchObject({ list: { items: 2 }, isFailing: true, calls: 2 });
    expect(state?.lastError).toContain(why);

    await disk.replace(good('3.00'));
    await system.logs(TAKEN, 2);
    expect(await sources.prices(system.notes).load(subject())).toMatchObject({
      value: { current: '3.00' },
      info: { status: 'FRESH', message: null },
    });
    expect(await system.logs(REFUSED)).toHaveLength(1);
    expect(sources.states()).toMatchObject([{ isFailing: false, calls: 3 }]);
  });

  it('that is half a JSON does not', async () => {
    await disk.write('[{"sku":"A","price":1}]');
    const sources = sourcesOf({ format: 'json' });
    await system.logs(TAKEN);
    await truncate(disk.path, 12);
    await system.logs(REFUSED);
    expect(await priceOf(sources)).toBe('1');
    expect(sources.states()[0]?.lastError).toBe('erp (price) is no JSON, or is cut.');
  });

  it.each<[string, () => Promise<unknown>, string]>([
    ['deleted', () => rm(disk.path), 'could not be read (ENOENT)'],
    [
      'a folder now',
      async () => {
        await rm(disk.path);
        await mkdir(disk.path);
      },
      'is read from what is no file',
    ],
    [
      'a link to itself now',
      async () => {
        await rm(disk.path);
        await symlink(disk.path, disk.path);
      },
      'could not be read (ELOOP)',
    ],
  ])('is %s: the old one goes on until it is back', async (_what, spoil, why) => {
    await disk.write(good('1.00'));
    const sources = sourcesOf();
    await system.logs(TAKEN);
    await spoil();
    await system.logs(REFUSED);
    expect(await sources.prices(system.notes).load(subject())).toMatchObject({
      value: { current: '1.00' },
      info: { status: 'STALE', message: expect.stringMatching(/^The source /) as string },
    });
    expect(sources.states()[0]?.lastError).toContain(why);
    await rm(disk.path, { recursive: true, force: true });
    await disk.replace(good('1.00'));
    await system.logs(TAKEN, 2);
    expect(await sources.prices(system.notes).load(subject())).toMatchObject({ info: { status: 'FRESH' } });
  });

  it('that we may not read does not take the place of the old one, until we may', async () => {
    await disk.write(good('1.00'));
    await chmod(disk.folder, 0o755);
    const sources = sourcesOf();
    await system.logs(TAKEN);
    const isRoot = process.getuid?.() === 0;
    chmodSync(disk.path, 0);
    try {
      // Root may read everything, so it is somebody else for a moment.
      if (isRoot) process.seteuid?.(65_534);
      await system.logs(REFUSED);
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
    expect(sources.states()[0]?.lastError).toBe('erp (price) could not be read (EACCES).');
    expect(await priceOf(sources)).toBe('1.00');
    await chmod(disk.path, 0o644);
    await system.logs(TAKEN, 2);
    expect(sources.states()).toMatchObject([{ isFailing: false }]);
  });

  it('never mixes with the old one within one operation', async () => {
    await disk.write(good('0'));
    const sources = sourcesOf();
    await system.logs(TAKEN);
    for (let n = 1; n <= 20; n += 1) {
      const before = sources.prices(system.notes);
      const first = await before.load(subject({ sku: 'A' }));
      const change = disk.replace(good(String(n)));
      const during = sources.prices(system.notes);
      const half = await during.load(subject({ sku: 'A' }));
      await change;
      await system.logs(TAKEN, n + 1);
      for (const [reader, seen] of [
        [before, first],
        [during, half],
      ] as const) {
        expect((await reader.load(subject({ sku: 'B' })))?.value?.current).toBe(seen?.value?.current);
      }
      expect(first?.value?.current).toBe(String(n - 1));
      expect(await priceOf(sources, 'B')).toBe(String(n));
    }
  });
});

describe('before a file was read for the first time', () => {
  it('an operation waits for it, once for all its products', async () => {
    await disk.write('sku,price\nA,1.00\nB,2.00\n');
    const sources = sourcesOf();
    expect(sources.states()).toMatchObject([{ list: null, isFailing: true, calls: 0, lastError: null }]);
    const [a, b] = await loadAll(sources.prices(system.notes), subjects('A', 'B'));
    expect([a?.value?.current, b?.value?.current]).toEqual(['1.00', '2.00']);
    expect(sources.states()).toMatchObject([{ calls: 1, readsFromMemory: 0, isFailing: false }]);
  });

  it('an operation does not wait for one that is known not to be there', async () => {
    const sources = sourcesOf({}, { required: true });
    await system.logs(REFUSED);
    const read = sources.prices(system.notes).load(subject());
    expect(read).toMatchObject({
      value: null,
      info: { status: 'FAILED', fetchedAt: null, message: 'The source is not available.' },
    });
    expect(system.freshUntil).toEqual([START]);
    expect(sources.states()).toMatchObject([{ required: true, list: null, isFailing: true }]);

    await disk.replace('sku,price\nA,1.00\n');
    await system.logs(TAKEN);
    expect(await priceOf(sources)).toBe('1.00');
    expect(sources.states()).toMatchObject([{ list: { items: 1 }, isFailing: false }]);
  });

  it('a probe of a required one looks at once', async () => {
    const sources = sourcesOf({ pollInterval: HOUR }, { required: true });
    await system.logs(REFUSED);
    await disk.write('sku,price\nA,1.00\n');
    await sources.probeRequired();
    await sources.probeRequired();
    expect(await priceOf(sources)).toBe('1.00');
    await sources.probeRequired();
    expect(sources.states()).toMatchObject([{ calls: 2 }]);
  });
});

describe('a file that is too old', () => {
  it('gives no values any more, and the answers before know when that is', async () => {
    await disk.write('sku,price\nA,1.00\n');
    await utimes(disk.path, START / 1000, START / 1000);
    const sources = sourcesOf({ maxAge: HOUR });
    expect(await priceOf(sources)).toBe('1.00');
    expect(Math.min(...system.freshUntil)).toBe(START + HOUR);
    system.now = START + HOUR - 1;
    expect(await priceOf(sources)).toBe('1.00');
    system.now = START + HOUR;
    expect(await sources.prices(system.notes).load(subject())).toMatchObject({
      value: null,
      info: { status: 'FAILED', message: 'The source is not available.' },
    });
    expect(sources.states()).toMatchObject([{ isFailing: true }]);
  });

  it('counts on for as long as it takes when no age is configured', async () => {
    await disk.write('sku,price\nA,1.00\n');
    const sources = sourcesOf();
    await system.logs(TAKEN);
    system.now = START + 1_000 * 24 * HOUR;
    expect(await priceOf(sources)).toBe('1.00');
  });
});

describe('a file for several groups and currencies', () => {
  const rows = [
    'sku,group,cur,price',
    'A,,EUR,10.00',
    'A,vip,EUR,8.00',
    'A,,USD,11.00',
    'B,vip,EUR,5.00',
    'C,vip,,1.00',
  ].join('\n');
  const context = { customerGroup: 'group', currency: 'cur' };
  const varying: ConfigChanges = { varyBy: ['customerGroup', 'currency'] };

  it('gives everybody the row that is most particularly theirs', async () => {
    await disk.write(rows);
    const sources = sourcesOf({ context }, varying);
    const read = async (sku: string, customerGroup: string | null, currency: string) =>
      (await sources.prices(system.notes, { customerGroup, currency }).load(subject({ sku })))?.value
        ?.current;
    expect(await read('A', null, 'EUR')).toBe('10.00');
    expect(await read('A', 'vip', 'EUR')).toBe('8.00');
    expect(await read('A', 'retail', 'EUR')).toBe('10.00');
    expect(await read('A', null, 'USD')).toBe('11.00');
    expect(await read('A', 'vip', 'USD')).toBe('11.00');
    expect(await read('A', 'vip', 'CHF')).toBeUndefined();
    expect(await read('B', 'vip', 'EUR')).toBe('5.00');
    expect(await read('B', null, 'EUR')).toBeUndefined();
    expect(await read('C', 'vip', 'EUR')).toBe('1.00');
    expect(sources.states()).toMatchObject([{ calls: 1, list: { items: 5 } }]);
  });

  it('is refused without the column: the best price would be everybody’s', async () => {
    await disk.write('sku,grp,cur,price\nA,vip,EUR,1.00\n');
    const sources = sourcesOf({ context }, varying);
    expect(await priceOf(sources)).toBeUndefined();
    expect(sources.states()[0]?.lastError).toBe(
      'erp (price) does not say for which customer group its items are.',
    );
  });

  it('does not look at what the source is not told', async () => {
    await disk.write(rows);
    const sources = sourcesOf({ context: { customerGroup: 'group' } }, { varyBy: [] });
    const read = sources.prices(system.notes, { customerGroup: 'vip' }).load(subject({ sku: 'B' }));
    expect(await read).toMatchObject({ value: null, info: { status: 'MISSING' } });
  });
});

describe('a large file', () => {
  it('of 100,000 rows is read without keeping everybody else from their turn', async () => {
    const rows = Array.from({ length: 100_000 }, (_, n) => `SKU-${n},${n % 900}.50,"No. ""${n}"""`);
    const text = `sku,price,name\n${rows.join('\n')}\n`;
    await disk.write(text);
    const sources = sourcesOf({ maxBytes: 10_000_000, timeoutMs: 60_000 });
    let turns = 0;
    let isReading = true;
    const count = (): void => {
      turns += 1;
      if (isReading) setImmediate(count);
    };
    count();
    expect(await priceOf(sources, 'SKU-99999')).toBe('99.50');
    isReading = false;
    expect(turns).toBeGreaterThan(text.length / 32_768);
    expect(sources.states()).toMatchObject([{ list: { items: 100_000 } }]);
  });
});
