import { appendFile, readFile, rm } from 'node:fs/promises';
import { beforeEach, expect, it } from 'vitest';
import { FileWatcher, type FileBytes } from '../../../src/sources/bulk/file-watcher.js';
import { cleanUp } from '../../support/clean-up.js';
import { ListFolder } from '../../support/sources/list-folder.js';

let disk: ListFolder;
let watcher: FileWatcher;
let taken: string[];
/** Runs while a file is being handed over. */
let meanwhile: () => Promise<void>;

const takes = (file: FileBytes | Error): Promise<void> => {
  taken.push(file instanceof Error ? file.message : Buffer.from(file.bytes).toString());
  return meanwhile();
};

/** It looks once by itself, then only when it is told. */
function watch(): FileWatcher {
  watcher = new FileWatcher({
    path: disk.path,
    intervalMs: 3_600_000,
    maxBytes: 1_000,
    subject: { system: 'erp', resource: 'price' },
    onFile: takes,
  });
  cleanUp(() => watcher.close());
  return watcher;
}

beforeEach(async () => {
  disk = await ListFolder.make();
  cleanUp(() => disk.remove());
  taken = [];
  meanwhile = () => Promise.resolve();
});

it('takes what is there at the start at its first look', async () => {
  await disk.write('one');
  await watch().retry();
  expect(taken).toEqual(['one']);
});

it('takes a changed file at the second look that finds it the same, not while it is being written', async () => {
  await disk.write('one');
  await watch().retry();
  await disk.write('half');
  await watcher.retry();
  await appendFile(disk.path, ' and half');
  await watcher.retry();
  expect(taken).toEqual(['one']);
  await watcher.retry();
  await watcher.retry();
  expect(taken).toEqual(['one', 'half and half']);
});

it('does not take a file for deleted that is gone for one look', async () => {
  await disk.write('one');
  await watch().retry();
  await rm(disk.path);
  await watcher.retry();
  await disk.write('two');
  await watcher.retry();
  await watcher.retry();
  expect(taken).toEqual(['one', 'two']);
});

it('tells a file that stays away once', async () => {
  await disk.write('one');
  await watch().retry();
  await rm(disk.path);
  for (let look = 0; look < 4; look += 1) await watcher.retry();
  expect(taken).toEqual(['one', 'erp (price) could not be read (ENOENT).']);
});

it('notices what changes while the last one is still being taken', async () => {
  await disk.write('one');
  meanwhile = () => disk.write('two');
  await watch().retry();
  meanwhile = () => Promise.resolve();
  await watcher.retry();
  await watcher.retry();
  expect(taken).toEqual(['one', 'two']);
});

it('reads an unchanged file again when it is told to, and at once', async () => {
  await disk.write('one');
  await watch().retry();
  await watcher.readNow();
  await disk.write('two');
  await watcher.readNow();
  expect(taken).toEqual(['one', 'one', 'two']);
});

it('looks no more once it is closed', async () => {
  await disk.write('one');
  await watch().retry();
  await watcher.close();
  await disk.write('two');
  await watcher.readNow();
  expect(taken).toEqual(['one']);
  expect(await readFile(disk.path, 'utf8')).toBe('two');
});
