import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** What somebody might write beside the example, as TypeScript and as JavaScript with types in comments. */
const FILES: Record<string, string> = {
  'right.mts': `
    import type { Load, PriceItem, SourceModule, StockItem } from 'woo-federation/source-module';
    export const load: Load<PriceItem> = async (keys, { customerGroup, signal, options, log }) => {
      signal.throwIfAborted();
      log.info({ customerGroup, table: options['table'] }, 'asked');
      return keys.map((key) => ({ key, regular: '9.90', sale: 8, saleTo: new Date(), tiers: [] }));
    };
    export const stock: SourceModule<StockItem> = { load: (keys) => keys.map((key) => ({ key, quantity: 1 })) };
    export const own: Load<{ key: string; energyLabel: string }> = () => [{ key: 'A', energyLabel: 'B' }];
  `,
  'no-key.mts': `
    import type { Load, PriceItem } from 'woo-federation/source-module';
    export const load: Load<PriceItem> = (keys) => keys.map((sku) => ({ sku, current: 1 }));
  `,
  'no-list.mjs': `
    /** @type {import('woo-federation/source-module').Load<import('woo-federation/source-module').PriceItem>} */
    export async function load(keys) { return new Map(keys.map((key) => [key, { key, current: 1 }])); }
  `,
  'no-such-part.mjs': `
    /** @type {import('woo-federation/source-module').Load<unknown>} */
    export async function load(keys, { password }) { return [keys, password]; }
  `,
};

const FOLDER = resolve('examples/sql-prices');

it(
  'checks modules by the types that are published as woo-federation/source-module',
  { timeout: 90_000 },
  () => {
    const options: ts.CompilerOptions = {
      allowJs: true,
      checkJs: true,
      noEmit: true,
      strict: true,
      target: ts.ScriptTarget.ES2023,
      lib: ['lib.es2023.d.ts'],
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      types: ['node'],
      skipLibCheck: true,
    };
    const host = ts.createCompilerHost(options);
    const { fileExists, readFile, getSourceFile } = host;
    const written = new Map(Object.entries(FILES).map(([name, text]) => [`${FOLDER}/${name}`, text]));
    host.fileExists = (path) => written.has(path) || fileExists(path);
    host.readFile = (path) => written.get(path) ?? readFile(path);
    host.getSourceFile = (path, ...others) => {
      const text = written.get(path);
      return text === undefined
        ? getSourceFile(path, ...others)
        : ts.createSourceFile(path, text, ts.ScriptTarget.ES2023);
    };

    const program = ts.createProgram([`${FOLDER}/prices.mjs`, ...written.keys()], options, host);
    const faults = ts
      .getPreEmitDiagnostics(program)
      .map(({ file, messageText }) => [
        file?.fileName.slice(FOLDER.length + 1),
        ts.flattenDiagnosticMessageText(messageText, ' '),
      ]);
    expect(faults).toEqual([
      ['no-key.mts', expect.stringContaining("'key' is missing")],
      ['no-list.mjs', expect.stringContaining('Map')],
      ['no-such-part.mjs', expect.stringContaining("'password'")],
    ]);
  },
);
