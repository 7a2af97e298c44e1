import { reasonOf } from '../lib/file-error.js';
import type { FaultList, SettingPath } from './fault-list.js';
import { isTree, openSection, type SettingTree } from './setting-tree.js';

/** The environment; an empty variable counts as not set. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads a text file. @throws whatever the file system says when it cannot */
export type ReadFile = (path: string) => string;

interface Variable {
  name: string;
  section: string;
  key: string;
  /** Can also be given as the path of a file: `NAME_FILE` in the environment, `keyFile` in the file. */
  secret: boolean;
}

/** The variables that set something by themselves. They win over the file. */
export const VARIABLES: readonly Variable[] = [
  { name: 'WOO_URL', section: 'woocommerce', key: 'url', secret: false },
  { name: 'WOO_CONSUMER_KEY', section: 'woocommerce', key: 'consumerKey', secret: true },
  { name: 'WOO_CONSUMER_SECRET', section: 'woocommerce', key: 'consumerSecret', secret: true },
  { name: 'ADMIN_SECRET', section: 'server', key: 'adminSecret', secret: true },
  { name: 'SESSION_SECRET', section: 'session', key: 'secret', secret: true },
  { name: 'GATEWAY_SECRET', section: 'gateway', key: 'secret', secret: true },
  { name: 'GATEWAY_PREVIOUS_SECRET', section: 'gateway', key: 'previousSecret', secret: true },
  { name: 'REDIS_URL', section: 'redis', key: 'url', secret: true },
  { name: 'HOST', section: 'server', key: 'host', secret: false },
  { name: 'PORT', section: 'server', key: 'port', secret: false },
  { name: 'LOG_LEVEL', section: 'log', key: 'level', secret: false },
];

/** A setting that came from the environment. */
export interface GivenVariable {
  variable: Variable;
  value: string;
}

/** What the environment sets. */
export function readVariables(env: Environment, readFile: ReadFile, faults: FaultList): GivenVariable[] {
  return VARIABLES.flatMap((variable) => {
    const { name, section, key, secret } = variable;
    const direct = env[name] ?? '';
    const path = secret ? (env[`${name}_FILE`] ?? '') : '';
    if (direct !== '' && path !== '') {
      faults.add([section, key], `is set by both ${name} and ${name}_FILE; leave one out`);
    }
    if (path === '') return direct === '' ? [] : [{ variable, value: direct }];
    const value = readSecret([section, key], path, readFile, faults);
    return value === undefined ? [] : [{ variable, value }];
  });
}

/** Takes out of the file's settings what the environment sets, so that nobody looks for faults in it. */
export function removeOverridden(tree: SettingTree, given: readonly GivenVariable[]): void {
  for (const { variable } of given) {
    const section = openSection(tree, variable.section);
    if (!section) continue;
    Reflect.deleteProperty(section, variable.key);
    if (variable.secret) Reflect.deleteProperty(section, `${variable.key}File`);
  }
}

/** Puts what the environment sets into the settings. */
export function applyVariables(tree: SettingTree, given: readonly GivenVariable[]): void {
  for (const { variable, value } of given) {
    const section = openSection(tree, variable.section);
    if (section) section[variable.key] = value;
  }
}

/** Replaces each `keyFile` among the settings by `key`, with what the file holds. */
export function readSecretFiles(tree: SettingTree, readFile: ReadFile, faults: FaultList): void {
  for (const { section: name, key, secret } of VARIABLES) {
    const section = tree[name];
    const fileKey = `${key}File`;
    if (!secret || !isTree(section) || !(fileKey in section)) continue;
    const { [fileKey]: path, ...rest } = section;
    if (key in rest) faults.add([name, fileKey], `is set as well as ${key}; leave one out`);
    else if (typeof path !== 'string') faults.add([name, fileKey], 'must be the path of a file');
    else rest[key] = readSecret([name, fileKey], path, readFile, faults);
    tree[name] = rest;
  }
}

/** The content of a file without the line break that editors leave at its end. */
function readSecret(
  setting: SettingPath,
  path: string,
  readFile: ReadFile,
  faults: FaultList,
): string | undefined {
  try {
    return readFile(path).replace(/\r?\n$/, '');
  } catch (error) {
    faults.add(setting, `cannot be read from the file ${path}${reasonOf(error)}`);
    return undefined;
  }
}
