import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileSourceConfig, SourceConfig } from '../../../src/sources/source-config.js';

/** What the log says when a list has taken its place, and when it could not. */
export const TAKEN = 'A list was read';
export const REFUSED = 'A list could not be read';

/** A folder on the disk with one list in it. */
export class ListFolder {
  readonly folder: string;
  readonly path: string;

  constructor(folder: string, name: string) {
    this.folder = folder;
    this.path = join(folder, name);
  }

  static async make(name = 'prices.csv'): Promise<ListFolder> {
    return new ListFolder(await mkdtemp(join(tmpdir(), 'lists-')), name);
  }

  /** Writes over what is there. */
  async write(text: string): Promise<void> {
    await writeFile(this.path, text);
  }

  /** Writes beside it and puts it in its place, as careful systems do. */
  async replace(text: string): Promise<void> {
    const beside = `${this.path}.new`;
    await writeFile(beside, text);
    await rename(beside, this.path);
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** A list as it is configured, looked at every few milliseconds; `path` or `url` is for the test to say. */
export function fileConfig(changes: Partial<FileSourceConfig>): FileSourceConfig {
  return {
    format: 'csv',
    delimiter: ',',
    decimal: '.',
    encoding: 'utf-8',
    query: {},
    context: {},
    maxBytes: 100_000,
    timeoutMs: 10_000,
    pollInterval: 5,
    timezone: 'UTC',
    headers: {},
    downloadTimeoutMs: 10_000,
    allowPrivateNetwork: true,
    ...changes,
  };
}

/** How the rows of the lists here are read. */
export const ROWS: SourceConfig['answer'] = {
  items: '',
  key: 'sku',
  price: {
    current: 'price',
    regular: 'list',
    sale: 'promo',
    currency: 'cur',
    saleFrom: 'from',
    saleTo: 'to',
  },
};
