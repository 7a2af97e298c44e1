import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Files of the IDE page, by the name they are served under: package and path in it. */
const ASSETS = {
  'react.js': ['react', 'umd/react.production.min.js'],
  'react-dom.js': ['react-dom', 'umd/react-dom.production.min.js'],
  'graphiql.js': ['graphiql', 'graphiql.min.js'],
  'graphiql.css': ['graphiql', 'graphiql.min.css'],
} as const;

/** A file of the IDE page. */
export type AssetName = keyof typeof ASSETS;

/** All of them. */
export const ASSET_NAMES = Object.keys(ASSETS) as AssetName[];

/**
 * Reads a file of the IDE page: from beside the built server (`npm run build` copies it there), else,
 * when running from source, from the development dependencies.
 */
export async function readAsset(name: AssetName): Promise<Buffer> {
  try {
    return await readFile(new URL(`../../ide/${name}`, import.meta.url));
  } catch {
    return readFile(packageFile(name));
  }
}

/** Where a file of the IDE page is installed. */
export function packageFile(name: AssetName): string {
  const [packageName, path] = ASSETS[name];
  return join(dirname(createRequire(import.meta.url).resolve(`${packageName}/package.json`)), path);
}
