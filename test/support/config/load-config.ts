import { ConfigError } from '../../../src/errors.js';
import { loadConfig } from '../../../src/config/load.js';
import type { Config } from '../../../src/config/schema.js';
import type { Environment } from '../../../src/config/environment.js';

/** Loads with `yaml` as the configuration file and `files` by their paths. */
export function load(yaml: string, env: Environment = {}, files: Record<string, string> = {}): Config {
  const all: Record<string, string> = { ...files, 'config.yaml': yaml };
  return loadConfig({
    env: { CONFIG: 'config.yaml', ...env },
    readFile: (path) => {
      const content = all[path];
      if (content === undefined) throw Object.assign(new Error(`no ${path}`), { code: 'ENOENT' });
      return content;
    },
  });
}

/** The faults of a configuration that must not load. */
export function faultsOf(
  yaml: string,
  env: Environment = {},
  files: Record<string, string> = {},
): readonly string[] {
  try {
    load(yaml, env, files);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  throw new Error('The configuration loaded without a fault');
}
