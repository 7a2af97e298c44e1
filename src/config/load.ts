import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { deepFreeze } from '../lib/deep-freeze.js';
import { reasonOf } from '../lib/file-error.js';
import { describeIssue } from './describe-issue.js';
import { FaultList } from './fault-list.js';
import { configSchema, type Config } from './schema.js';
import type { SettingTree } from './setting-tree.js';
import { substitute } from './substitute.js';
import {
  applyVariables,
  readSecretFiles,
  readVariables,
  removeOverridden,
  type Environment,
  type ReadFile,
} from './environment.js';
import { parseYaml } from './yaml-file.js';

/** Where the configuration comes from. */
export interface ConfigOrigin {
  /** Usually `process.env`. `CONFIG` names the YAML file; without it there is none. */
  env: Environment;
  readFile?: ReadFile;
}

/**
 * The configuration: defaults, over them the file, over it the environment.
 * @throws ConfigError that lists every fault at once, without the value of any setting
 */
export function loadConfig({ env, readFile = (path) => readFileSync(path, 'utf8') }: ConfigOrigin): Config {
  const faults = new FaultList();
  const given = readVariables(env, readFile, faults);
  const file = env.CONFIG ? readConfigFile(env.CONFIG, readFile, faults) : {};
  removeOverridden(file, given);
  const settings = substitute(file, env, faults);
  readSecretFiles(settings, readFile, faults);
  applyVariables(settings, given);

  const result = configSchema.safeParse(settings, { error: describeIssue });
  for (const issue of result.error?.issues ?? []) addIssue(issue, faults);
  faults.throwIfAny();
  return deepFreeze(result.data as Config);
}

function readConfigFile(path: string, readFile: ReadFile, faults: FaultList): SettingTree {
  try {
    return parseYaml(path, readFile(path), faults);
  } catch (error) {
    faults.add([path], `cannot be read${reasonOf(error)}; the variable CONFIG names it`);
    return {};
  }
}

function addIssue(issue: z.core.$ZodIssue, faults: FaultList): void {
  if (issue.code !== 'unrecognized_keys') {
    faults.add(issue.path, issue.message);
    return;
  }
  const messages = issue.message.split('\n');
  issue.keys.forEach((key, index) => {
    faults.add([...issue.path, key], messages[index] ?? 'is no setting');
  });
}
