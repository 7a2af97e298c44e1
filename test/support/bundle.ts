import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One file with an entry point and all that it imports: it starts in a fraction of the time. */
export interface Bundle {
  path: string;
  remove(): void;
}

// tsx brings esbuild along and needs it itself.
const { buildSync } = createRequire(createRequire(import.meta.url).resolve('tsx'))('esbuild');

/** @param entry path from the top of the repository */
export function bundle(entry: string): Bundle {
  const folder = mkdtempSync(join(tmpdir(), 'woo-bundle-'));
  // Where the version is read from, as seen from `dist/cli`.
  writeFileSync(join(folder, 'package.json'), '{ "version": "0.0.0-test" }');
  const path = join(folder, 'dist', 'cli', 'entry.mjs');
  buildSync({
    entryPoints: [new URL(`../../${entry}`, import.meta.url).pathname],
    outfile: path,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    // Packages in CommonJS call for it.
    banner: {
      js: 'import { createRequire as madeHere } from "node:module"; const require = madeHere(import.meta.url);',
    },
  });
  return {
    path,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
