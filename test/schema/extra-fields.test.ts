import { composeServices } from '@theguild/federation-composition';
import { buildSchema, isInterfaceType, isObjectType, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { attributeTaxonomySdl } from '../../src/modules/attribute/global-attributes.sdl.js';
import { extraFieldSdl } from '../../src/modules/pricing/extra-field.sdl.js';
import { extraFieldsOf } from '../../src/modules/pricing/extra-fields.js';
import { FEDERATION_DEFINITIONS } from '../../src/graphql/federation/definitions.js';
import { readSchemaFiles } from '../../src/graphql/schema/schema-files.js';
import { subgraphSdl } from '../../src/graphql/federation/subgraph-sdl.js';
import type { ExtraFieldConfig, SourceConfig } from '../../src/sources/source-config.js';

const BOTH = ['product', 'variation'] as const;

function extraFields(...sources: Record<string, Partial<ExtraFieldConfig>>[]) {
  const usual = { type: 'Int', path: 'x', description: 'Something.', on: BOTH } as const;
  return extraFieldsOf(
    sources.map((fields) => ({
      answer: {
        fields: Object.fromEntries(
          Object.entries(fields).map(([name, field]) => [name, { ...usual, ...field }]),
        ),
      },
    })) as unknown as SourceConfig[],
    readSchemaFiles(),
  );
}

const sdlWith = (...sources: Parameters<typeof extraFields>) =>
  subgraphSdl([...readSchemaFiles(), attributeTaxonomySdl([]), extraFieldSdl(extraFields(...sources))]);

/** Names of the extra fields that a type has. */
function added(sdl: string, typeName: string): string[] {
  const fieldsOf = (text: string) => {
    const type = buildSchema(`${text}\n${FEDERATION_DEFINITIONS}`).getType(typeName);
    return isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : [];
  };
  const before = new Set(fieldsOf(sdlWith()));
  return fieldsOf(sdl).filter((name) => !before.has(name));
}

describe('extra fields', () => {
  it('are named once, described by the first source that gives them', () => {
    const fields = extraFields(
      { erpCode: { description: 'First.' } },
      { days: {}, erpCode: { description: 'Second.' } },
    );
    expect(fields.map(({ name, enumValue, description }) => [name, enumValue, description])).toEqual([
      ['erpCode', 'ERP_CODE', 'First.'],
      ['days', 'DAYS', 'Something.'],
    ]);
  });

  it('are on the kinds that have them, and on what these have in common', () => {
    const sdl = sdlWith({ days: {}, grade: { on: ['product'] }, bin: { on: ['variation'] } });
    for (const type of ['Product', 'SimpleProduct', 'UnsupportedProduct'])
      expect(added(sdl, type)).toEqual(['days', 'grade', 'extraFieldSources']);
    expect(added(sdl, 'ProductVariation')).toEqual(['days', 'bin', 'extraFieldSources']);
    expect(added(sdl, 'ProductUnion')).toEqual(['days', 'extraFieldSources']);
  });

  it('leave variations as they are when they are on products alone', () => {
    const sdl = sdlWith({ grade: { on: ['product'] } });
    expect(added(sdl, 'ProductVariation')).toEqual([]);
    expect(added(sdl, 'ProductUnion')).toEqual([]);
  });

  it('take any description and any word', () => {
    const odd = 'A "very" \\odd\\ one """\nwith lines';
    expect(() => sdlWith({ grade: { description: odd, type: { enum: { A: odd } } } })).not.toThrow();
  });

  it('are composed with another subgraph that adds fields to all products', () => {
    const sdl = sdlWith({ days: {}, grade: { type: { enum: { A: 'A' } } }, plugs: { type: '[String!]' } });
    const other = `
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@interfaceObject"])
      type Query { greenest: Product }
      type Product @interfaceObject @key(fields: "sku") { sku: String carbonGrams: Int! }
    `;
    const { errors, publicSdl } = composeServices([
      { name: 'shop', url: 'http://shop.test', typeDefs: parse(sdl) },
      { name: 'other', url: 'http://other.test', typeDefs: parse(other) },
    ]);
    expect(errors ?? []).toEqual([]);
    const product = buildSchema(publicSdl ?? '').getType('SimpleProduct');
    const fields = isObjectType(product) ? product.getFields() : {};
    expect(
      [fields['grade'], fields['plugs'], fields['carbonGrams']].map((field) => String(field?.type)),
    ).toEqual(['GradeEnum', '[String!]', 'Int!']);
    expect(fields['grade']?.description).toBe('Something.');
  });
});
