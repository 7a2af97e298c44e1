import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The built files of `examples/storefront` by their path below the page, such as `assets/index-1a2b3c.js`. */
export type StorefrontFiles = ReadonlyMap<string, Buffer>;

/** The page itself. */
export const INDEX = 'index.html';

/**
 * Reads the storefront that `npm run build` put beside the built server; null when it was not built. All of it is
 * kept in memory, and no request ever names a file on the disk.
 */
export async function readStorefront(): Promise<StorefrontFiles | null> {
  // From `dist/http` when built, from `src/http` while developing.
  for (const place of ['../storefront/', '../../dist/storefront/']) {
    const files = await readFolder(new URL(place, import.meta.url));
    if (files.has(INDEX)) return files;
  }
  return null;
}

async function readFolder(folder: URL): Promise<StorefrontFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const root = fileURLToPath(folder);
  return new Map(
    await Promise.all(
      entries
        .filter((entry) => entry.isFile())
        .map(async ({ parentPath, name }): Promise<[string, Buffer]> => {
          const path = `${parentPath}/${name}`;
          return [path.slice(root.length).replaceAll('\\', '/').replace(/^\//, ''), await readFile(path)];
        }),
    ),
  );
}
