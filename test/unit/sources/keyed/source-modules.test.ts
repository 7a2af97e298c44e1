import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConfigError } from '../../../../src/errors.js';
import { loadSourceModules } from '../../../../src/sources/keyed/source-modules.js';
import type { SourceModuleContext } from '../../../../src/sources/source-module.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'source-modules-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const sources = (...paths: string[]) => paths.map((path) => ({ module: { path } as never }));

async function faultsOf(...configs: Parameters<typeof loadSourceModules>): Promise<readonly string[]> {
  const error: unknown = await loadSourceModules(...configs).catch((thrown: unknown) => thrown);
  if (error instanceof ConfigError) return error.faults;
  throw new Error('The modules were loaded without a fault');
}

const GOOD = `
  let calls = 0;
  export const load = async (keys) => [...keys, ++calls];
  export const close = () => { globalThis.closedModules = (globalThis.closedModules ?? 0) + 1; };
`;

describe('loading the modules of sources', () => {
  it('finds a file by its absolute path and by one from where the server is started', async () => {
    const path = file('good.mjs', GOOD);
    const fromHere = `./${relative(process.cwd(), path)}`;
    const modules = await loadSourceModules([{}, ...sources(path, fromHere)]);
    expect([...modules.keys()]).toEqual([path, fromHere]);
    expect(await modules.get(fromHere)?.load(['A'], {} as SourceModuleContext)).toEqual(['A', 1]);
  });

  it('takes any other path for the name of a package', async () => {
    // No source of anything, but a package that is there and exports no load.
    expect(await faultsOf(sources('yaml'))).toEqual(['sources[0].module.path: has no export named load']);
  });

  it('closes a module once, however many sources have it', async () => {
    const path = file('closing.mjs', GOOD);
    const modules = await loadSourceModules(sources(path, path));
    expect(modules.size).toBe(1);
    await Promise.all([modules.get(path)?.close(), modules.get(path)?.close()]);
    expect((globalThis as { closedModules?: number }).closedModules).toBe(1);
  });

  it('tells of every module that cannot be used, with the place of its setting', async () => {
    const faults = await faultsOf([
      {},
      ...sources(
        join(folder, 'missing.mjs'),
        'no-such-package-as-this',
        file('empty.mjs', ''),
        file('no-function.mjs', 'export const load = 5;'),
        file('no-close.mjs', 'export const load = () => []; export const close = "now";'),
        file(
          'throws.mjs',
          'throw new Error("connect to postgres://erp:s3cr3t-pass@db/prices failed\\nline two");',
        ),
        file('broken.mjs', 'export const load = ('),
        file('fine.mjs', GOOD),
      ),
    ]);
    expect(faults).toEqual([
      expect.stringMatching(/^sources\[1\]\.module\.path: cannot be loaded: .*missing\.mjs/),
      expect.stringMatching(/^sources\[2\]\.module\.path: cannot be loaded: .*no-such-package-as-this/),
      'sources[3].module.path: has no export named load',
      'sources[4].module.path: exports a load that is no function',
      'sources[5].module.path: exports a close that is no function',
      expect.stringMatching(/^sources\[6\]\.module\.path: cannot be loaded: connect to /),
      expect.stringMatching(/^sources\[7\]\.module\.path: cannot be loaded: ./),
    ]);
    expect(faults.join()).not.toMatch(/s3cr3t-pass|line two/);
  });

  it('does not wait for ever for a module that never gets ready', async () => {
    const path = file('waits.mjs', 'await new Promise(() => {}); export const load = () => [];');
    expect(await faultsOf(sources(path), 30)).toEqual(['sources[0].module.path: is not loaded within 30 ms']);
  });
});
