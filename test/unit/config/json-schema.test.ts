import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { configJsonSchema } from '../../../src/config/json-schema.js';

interface Node {
  description?: string;
  default?: unknown;
  properties?: Record<string, Node>;
  additionalProperties?: unknown;
  required?: string[];
  anyOf?: Node[];
  items?: Node;
}

const schema = configJsonSchema() as Node;

function settingsOf(node: Node, path: string): [string, Node][] {
  const inside = [...(node.anyOf ?? []), ...(node.items ? [node.items] : [])];
  const named = Object.entries(node.properties ?? {}).flatMap(([name, child]) => [
    [`${path}.${name}`, child] as [string, Node],
    ...settingsOf(child, `${path}.${name}`),
  ]);
  return [...named, ...inside.flatMap((child) => settingsOf(child, path))];
}

describe('the JSON Schema of the configuration file', () => {
  it('is the one in config.schema.json (npm run config:schema writes it)', () => {
    const file = new URL('../../../config.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(schema);
  });

  it('describes every setting', () => {
    const settings = settingsOf(schema, '');
    expect(settings.length).toBeGreaterThan(100);
    expect(settings.filter(([, node]) => !node.description).map(([path]) => path)).toEqual([]);
  });

  it('requires nothing at the top, and knows defaults and unknown names', () => {
    expect(schema.required).toBeUndefined();
    expect(schema.additionalProperties).toBe(false);
    expect(schema.properties?.server?.properties?.port?.default).toBe(4000);
    expect(
      schema.properties?.cache?.properties?.lifetimes?.properties?.list?.properties?.fresh?.default,
    ).toBe('1m');
  });

  it('lets a variable stand for a number, and a file for a secret', () => {
    expect(schema.properties?.server?.properties?.port?.anyOf).toEqual([
      { type: 'integer', minimum: 0, maximum: 65_535 },
      { type: 'string', pattern: '\\$\\{' },
    ]);
    expect(schema.properties?.woocommerce?.properties).toHaveProperty('consumerKeyFile');
    expect(schema.properties?.server?.properties).toHaveProperty('adminSecretFile');
  });
});
