import { writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FileSourceConfig } from '../../../src/sources/source-config.js';
import { cleanUp } from '../../support/clean-up.js';
import { fileConfig, ListFolder, REFUSED, ROWS, TAKEN } from '../../support/sources/list-folder.js';
import { loadAll, subject, subjects } from '../../support/sources/subjects.js';
import { ExternalSystem, type ConfigChanges } from '../../support/sources/external-system.js';

let system: ExternalSystem;
let disk: ListFolder;
beforeEach(async () => {
  disk = await ListFolder.make();
  cleanUp(() => disk.remove());
  system = await ExternalSystem.start();
  cleanUp(() => system.stop());
});

function sourcesOf(file: Partial<FileSourceConfig>, changes: ConfigChanges = {}) {
  return system.sources({ file: fileConfig({ path: disk.path, ...file }), answer: ROWS, ...changes });
}

describe('decimals behind a comma', () => {
  const european: Partial<FileSourceConfig> = { delimiter: ';', decimal: ',' };

  it('are read in prices, with their thousands; what is written otherwise is no price', async () => {
    await disk.write('sku;list;promo\nA;1.234,50;1 199,00\nB;1,5;\nC;12;\nD;1.50;\nE;1,234.50;\n');
    const prices = sourcesOf(european).prices(system.notes);
    const read = await loadAll(prices, subjects('A', 'B', 'C', 'D', 'E'));
    expect(read.map((sourced) => [sourced?.value?.regular, sourced?.value?.current])).toEqual([
      ['1234.50', '1199.00'],
      ['1.5', '1.5'],
      ['12', '12'],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('are read in quantities, while texts stay as they are', async () => {
    await disk.write('sku;qty;state\n1.234,50;1.000,5;in stock\n');
    const answer = { items: '', key: 'sku', stock: { quantity: 'qty', status: 'state' } };
    const stocks = sourcesOf(european, { provides: 'stock', answer }).stocks(system.notes);
    expect(await stocks.load(subject({ sku: '1.234,50' }))).toMatchObject({
      value: { quantity: 1000.5, status: 'instock' },
    });
  });

  it('are read in tables that a source answers with', async () => {
    system.server.script(() => ({ body: 'sku;price\nA;1.234,50\n' }));
    const url = `${system.server.url}/prices.csv`;
    const http = { url, method: 'GET' as const, keysParam: 'skus', format: 'csv' as const };
    const answer = { items: '', key: 'sku', price: { current: 'price' } };
    const sources = system.sources({ http: { ...http, delimiter: ';', decimal: ',' }, answer });
    expect((await sources.prices(system.notes).load(subject()))?.value?.current).toBe('1234.50');
  });
});

describe('a list in another encoding', () => {
  const text = 'sku,price,cur\nÄ€’,9.90,EUR\n';
  const windows1252 = Buffer.concat([
    Buffer.from('sku,price,cur\n'),
    Buffer.of(0xc4, 0x80, 0x92),
    Buffer.from(',9.90,EUR\n'),
  ]);

  it.each<[string, Buffer, Partial<FileSourceConfig>]>([
    ['windows-1252', windows1252, {}],
    ['utf-16le', Buffer.from(`\uFEFF${text}`, 'utf16le'), {}],
    ['utf-8', Buffer.from(`\uFEFF${text}`), {}],
    [
      'utf-16le',
      Buffer.from(JSON.stringify([{ sku: 'Ä€’', price: '9.90', cur: 'EUR' }]), 'utf16le'),
      { format: 'json' },
    ],
  ])('(%s) is read as it is written', async (encoding, bytes, file) => {
    await writeFile(disk.path, bytes);
    const prices = sourcesOf({ ...file, encoding }).prices(system.notes);
    expect((await prices.load(subject({ sku: 'Ä€’' })))?.value?.current).toBe('9.90');
  });

  it('has its characters whole, wherever the pieces end in which it is read', async () => {
    const rows = Array.from({ length: 6_000 }, (_, index) => `Ä€😀${index},${index + 1}`);
    const list = `sku,price\n${rows.join('\n')}\n`;
    for (const [encoding, bytes] of [
      ['utf-8', Buffer.from(list)],
      ['utf-16le', Buffer.from(list, 'utf16le')],
    ] as const) {
      await writeFile(disk.path, bytes);
      const prices = sourcesOf({ encoding, maxBytes: 1_000_000 }).prices(system.notes);
      const read = await loadAll(prices, subjects(...rows.map((row) => row.split(',')[0] ?? '')));
      expect(read.map((sourced) => sourced?.value?.current)).toEqual(rows.map((row) => row.split(',')[1]));
    }
  });

  it.each([
    ['utf-8', windows1252],
    ['utf-16le', Buffer.from(`${text}x`, 'utf16le').subarray(1)],
    ['utf-16le', Buffer.from(text, 'utf16le').subarray(0, -1)],
  ])('that is no text in it (%s) is a bad list: the old one goes on', async (encoding, bytes) => {
    await writeFile(disk.path, Buffer.from('sku,price\nA,1.00\n', encoding as BufferEncoding));
    const sources = sourcesOf({ encoding });
    await system.logs(TAKEN);
    await writeFile(disk.path, bytes);
    await sources.reread(['source:erp']);
    await system.logs(REFUSED);
    expect(await sources.prices(system.notes).load(subject())).toMatchObject({
      value: { current: '1.00' },
      info: { status: 'STALE' },
    });
  });

  it('is named by the reason for which it is refused', async () => {
    await writeFile(disk.path, windows1252);
    const sources = sourcesOf({});
    await system.logs(REFUSED);
    expect(sources.states()[0]?.lastError).toBe('erp (price) is no text in utf-8.');
  });
});
