import { z } from 'zod';
import { configSchema } from './schema.js';
import { isTree, type SettingTree } from './setting-tree.js';
import { VARIABLES } from './environment.js';

/** A text with a `${NAME}` in it, which may stand for a value of any kind. */
const WITH_VARIABLE = { type: 'string', pattern: '\\$\\{' };

/** JSON Schema (draft 7, which editors know) of the configuration file, with defaults and descriptions. */
export function configJsonSchema(): SettingTree {
  const schema = z.toJSONSchema(configSchema, { io: 'input', target: 'draft-7' }) as SettingTree;
  for (const { section, key, secret } of VARIABLES) {
    const group = child(child(schema, 'properties'), section);
    // What the environment may give, a file may leave out.
    if (Array.isArray(group.required)) group.required = group.required.filter((name) => name !== key);
    if (secret) addSecretFile(group, key);
  }
  return allowVariables(schema);
}

function addSecretFile(group: SettingTree, key: string): void {
  child(group, 'properties')[`${key}File`] = {
    type: 'string',
    description: `Path of a file that holds ${key}.`,
  };
}

function child(node: SettingTree, name: string): SettingTree {
  const value = node[name];
  if (!isTree(value)) throw new Error(`The JSON Schema of the configuration has no "${name}"`);
  return value;
}

/** Numbers, switches, choices and texts of a certain form may come from the environment too. */
function allowVariables(node: SettingTree): SettingTree {
  const { type, enum: choices, minimum, maximum, pattern, ...rest } = node;
  if (type === 'integer' || type === 'boolean' || choices !== undefined || typeof pattern === 'string') {
    const literal = { type, enum: choices, minimum, maximum, pattern };
    return { ...rest, anyOf: [literal, WITH_VARIABLE] };
  }
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, allowIn(value)]));
}

function allowIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(allowIn);
  return isTree(value) ? allowVariables(value) : value;
}
