import type { FaultList, SettingPath } from './fault-list.js';
import { isTree, type SettingTree } from './setting-tree.js';
import type { Environment } from './environment.js';

/** `${NAME}`, `${NAME:-default}`; `$${`, which is a plain `${`; and any other `${`, which is a slip. */
const REFERENCE = /\$\$\{|\$\{([A-Za-z_]\w*)(?::-([^}]*))?\}|\$\{/g;

/**
 * The settings with each `${NAME}` in a text replaced by that variable, and `${NAME:-default}` by the
 * default when the variable is not set or empty. A text that cannot be completed is a fault and left out.
 */
export function substitute(tree: SettingTree, env: Environment, faults: FaultList): SettingTree {
  return substituteTree(tree, [], { env, faults });
}

interface Context {
  env: Environment;
  faults: FaultList;
}

function substituteTree(tree: SettingTree, path: SettingPath, context: Context): SettingTree {
  const entries = Object.entries(tree);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, substituteValue(value, [...path, name], context)]),
  );
}

function substituteValue(value: unknown, path: SettingPath, context: Context): unknown {
  if (typeof value === 'string') return substituteText(value, path, context);
  if (Array.isArray(value)) {
    return value.map((item, index) => substituteValue(item, [...path, index], context));
  }
  return isTree(value) ? substituteTree(value, path, context) : value;
}

function substituteText(text: string, path: SettingPath, { env, faults }: Context): string | undefined {
  for (const [match, name, fallback] of text.matchAll(REFERENCE)) {
    if (resolve(env, match, name, fallback) !== undefined) continue;
    faults.add(
      path,
      name === undefined ? MALFORMED : `needs the environment variable ${name}, which is not set`,
    );
    return undefined;
  }
  return text.replace(
    REFERENCE,
    (match, name?: string, fallback?: string) => resolve(env, match, name, fallback) ?? '',
  );
}

const MALFORMED = 'has a "${" that begins neither ${NAME} nor ${NAME:-default}; write "$${" for a plain one';

function resolve(env: Environment, match: string, name?: string, fallback?: string): string | undefined {
  if (match === '$${') return '${';
  const value = name === undefined ? undefined : env[name];
  return value === undefined || (value === '' && fallback !== undefined) ? fallback : value;
}
