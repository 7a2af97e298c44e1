import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { configJsonSchema } from '../../src/config/json-schema.js';
import { sourceSchema } from '../../src/config/sources/source-schema.js';
import { load } from '../support/config/load-config.js';

interface Node {
  default?: unknown;
  properties?: Record<string, Node>;
  anyOf?: Node[];
  items?: Node;
}

const ROOT = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

/** Every setting that holds a value, by its path; of a list's entries as `sources[].name`. */
function settingsOf(node: Node, path = ''): [string, Node][] {
  return Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
    const own = path === '' ? name : `${path}.${name}`;
    if (child.items?.properties) return settingsOf(child.items, `${own}[]`);
    const choices = (child.anyOf ?? []).flatMap((choice) => settingsOf(choice, own));
    return child.properties ? settingsOf(child, own) : [[own, child] as [string, Node], ...choices];
  });
}

const settings = new Map(settingsOf(configJsonSchema()));

/** The part of the page with a table for each group of settings. */
const tables = read('docs/configuration.md').split('\n## `server`')[1] ?? '';

/** Each row's setting with its default. A group of settings may share a row that has all their defaults. */
const documented = new Map(
  [...tables.matchAll(/^\| `([^`]+)` \| (?:`([^`]+)` )?\|/gm)].flatMap(
    ([, path = '', text]): [string, unknown][] => {
      const value: unknown = text === undefined ? undefined : parse(text);
      if (settings.has(path) || typeof value !== 'object' || value === null) return [[path, value]];
      return Object.entries(value).map(([name, part]) => [`${path}.${name}`, part]);
    },
  ),
);

describe('docs/configuration.md', () => {
  it('names every setting, and nothing that is none', () => {
    expect(settings.size).toBeGreaterThan(80);
    expect([...documented.keys()].sort()).toEqual([...settings.keys()].sort());
  });

  it('gives each its default', () => {
    const defaults = Object.fromEntries([...settings].map(([path, node]) => [path, node.default]));
    expect(Object.fromEntries(documented)).toEqual(defaults);
  });
});

describe('examples of configuration', () => {
  const pages = [
    'README.md',
    'woo-federation.example.yaml',
    ...readdirSync(new URL('docs/', ROOT)).map((name) => `docs/${name}`),
    ...readdirSync(new URL('examples/', ROOT))
      .flatMap((name) => [`examples/${name}/README.md`, `examples/${name}/shop.yaml`])
      .filter((path) => existsSync(new URL(path, ROOT))),
  ];
  const examples = pages.flatMap((page) =>
    examplesOf(page).map((text, index) => ({ name: `${page}, example ${index + 1}`, text })),
  );

  it('are found', () => {
    expect(examples.map(({ name }) => name)).toContain('docs/external-data.md, example 1');
    expect(examples.map(({ name }) => name)).toContain('woo-federation.example.yaml, example 1');
    expect(examples.map(({ name }) => name)).toContain('examples/erp-prices/shop.yaml, example 1');
  });

  it.each(examples)('load: $name', ({ text }) => {
    const names = [...text.matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => name);
    const env = Object.fromEntries(names.map((name) => [name, 'a value from the environment']));
    expect(() => load(asWholeFile(text), env)).not.toThrow();
  });
});

function examplesOf(page: string): string[] {
  const text = read(page);
  if (page.endsWith('.yaml')) return [text];
  return [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, example = '']) => example);
}

/** Some examples show settings of one source alone. */
function asWholeFile(text: string): string {
  const settingsShown = parse(text) as Record<string, unknown>;
  if (!Object.keys(settingsShown).every((name) => name in sourceSchema.shape)) return text;
  const source = {
    name: 'erp',
    provides: 'price',
    http: { url: 'https://erp.example', keysParam: 'skus' },
    answer: { price: { current: 'price' } },
  };
  return stringify({ sources: [{ ...source, ...settingsShown }] });
}
