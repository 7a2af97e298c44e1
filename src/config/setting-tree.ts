/** Settings as written, before anything is known about them. */
export type SettingTree = Record<string, unknown>;

/** Whether a value is a mapping of names to values. */
export function isTree(value: unknown): value is SettingTree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The group of that name, created when it is missing or empty; undefined when something else is there. */
export function openSection(tree: SettingTree, name: string): SettingTree | undefined {
  const section = (tree[name] ??= {});
  return isTree(section) ? section : undefined;
}
