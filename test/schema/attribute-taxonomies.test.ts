import { isEnumType, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { attributeEnums } from '../../src/modules/attribute/attribute-enums.js';
import { nameAttributeTaxonomies } from '../../src/modules/attribute/global-attribute-names.js';
import { attributeTaxonomySdl } from '../../src/modules/attribute/global-attributes.sdl.js';
import { shopSchema } from '../support/graphql/shop-schema.js';
import { readRecordedText } from '../support/recordings/recordings.js';
import { readSchemaFiles } from '../../src/graphql/schema/schema-files.js';
import { subgraphSdl } from '../../src/graphql/federation/subgraph-sdl.js';

function named(...slugs: string[]) {
  return nameAttributeTaxonomies(slugs.map((slug, index) => ({ id: index + 1, slug, label: slug })));
}

describe("names of a shop's attributes", () => {
  it('are those of WPGraphQL', () => {
    const [colour] = named('pa_color');
    expect(colour).toMatchObject({
      typeName: 'PaColor',
      fieldName: 'paColor',
      listFieldName: 'allPaColor',
      enumValue: 'PA_COLOR',
    });
    const theirs = readRecordedText('woographql-1.0.2/schema.graphql');
    expect(theirs).toContain('type PaColor implements');
    expect(theirs).toContain('  paColor(id: ID!, idType: PaColorIdType): PaColor');
    expect(theirs).toContain(
      'allPaColor(first: Int, last: Int, after: String, before: String, where: RootQueryToPaColorConnectionWhereArgs)',
    );
  });

  it.each([
    ['pa_shoe-size', 'PaShoeSize', 'PA_SHOE_SIZE'],
    ['pa_shoe_size', 'PaShoeSize', 'PA_SHOE_SIZE'],
    ['pa_2024-edition', 'Pa2024Edition', 'PA_2024_EDITION'],
    ['pa_größe', 'PaAttribute1', 'PA_ATTRIBUTE_1'],
    ['pa_rozmiár', 'PaRozmiar', 'PA_ROZMIAR'],
    ['pa_цвет', 'PaAttribute1', 'PA_ATTRIBUTE_1'],
    ['pa_%d1%86%d0%b2%d0%b5%d1%82', 'PaAttribute1', 'PA_ATTRIBUTE_1'],
    ['pa_サイズ-2', 'PaAttribute1', 'PA_ATTRIBUTE_1'],
    ['pa_100%-wool', 'Pa100Wool', 'PA_100_WOOL'],
    ['pa_', 'PaAttribute1', 'PA_ATTRIBUTE_1'],
    ['pa___', 'PaAttribute1', 'PA_ATTRIBUTE_1'],
  ])('are valid GraphQL for %s', (slug, typeName, enumValue) => {
    expect(named(slug)).toMatchObject([{ typeName, enumValue }]);
    expect(shopSchema([slug]).getType(typeName)).toBeDefined();
  });

  it('put the id behind the younger of two that would be called alike, whatever order they come in', () => {
    const attributes = [
      { id: 9, slug: 'pa_shoe_size', label: 'New' },
      { id: 4, slug: 'pa_shoe-size', label: 'Old' },
    ];
    expect(
      nameAttributeTaxonomies(attributes).map(({ attribute, typeName }) => [attribute.label, typeName]),
    ).toEqual([
      ['Old', 'PaShoeSize'],
      ['New', 'PaShoeSize9'],
    ]);
  });

  it('keep clear of the other types that an attribute brings', () => {
    const slugs = [
      'pa_colour',
      'pa_colour-edge',
      'pa_colour-connection',
      'pa_colour-id-type',
      'pa_1-2',
      'pa_12',
      'pa_123',
    ];
    const types = named(...slugs).map(({ typeName }) => typeName);
    expect(types).toEqual([
      'PaColour',
      'PaColourEdge2',
      'PaColourConnection3',
      'PaColourIdType4',
      'Pa12',
      'Pa126',
      'Pa123',
    ]);
    expect(() => shopSchema(slugs)).not.toThrow();
  });

  it('lead back to the taxonomy', () => {
    expect(attributeEnums(named('pa_colour', 'pa_цвет')).ProductAttributeEnum).toEqual({
      PA_COLOUR: 'pa_colour',
      PA_ATTRIBUTE_2: 'pa_цвет',
    });
  });
});

describe('the schema of a shop with attributes', () => {
  const schema = shopSchema(['pa_colour', 'pa_size']);

  it("lists an attribute's values on the shop and on every kind of product", () => {
    const query = schema.getQueryType()?.getFields() ?? {};
    expect(String(query.allPaColour?.type)).toBe('PaColourConnection');
    expect(String(query.paColour?.type)).toBe('PaColour');
    const product = schema.getType('Product');
    const kinds = isInterfaceType(product) ? schema.getPossibleTypes(product) : [];
    expect(kinds).toHaveLength(5);
    for (const kind of kinds) expect(kind.getFields()).toHaveProperty('allPaSize');
  });

  it('makes a value a term', () => {
    const type = schema.getType('PaColour');
    expect(isObjectType(type) && type.getInterfaces().map(String)).toContain('TermNode');
  });

  it('adds the attributes to both enums', () => {
    expect(enumValues('ProductAttributeEnum')).toEqual(['PA_COLOUR', 'PA_SIZE']);
    expect(enumValues('ProductTaxonomyEnum')).toEqual(
      expect.arrayContaining(['PRODUCT_CAT', 'PA_COLOUR', 'PA_SIZE']),
    );
  });

  it('takes any label', () => {
    const label = 'A "very" \\odd\\ label """\nwith lines';
    const taxonomies = nameAttributeTaxonomies([{ id: 1, slug: 'pa_odd', label }]);
    expect(() => subgraphSdl([...readSchemaFiles(), attributeTaxonomySdl(taxonomies)])).not.toThrow();
  });

  function enumValues(name: string): string[] {
    const type = schema.getType(name);
    return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  }
});

describe('the schema of a shop without attributes', () => {
  it('still has the enum that filters are written with', () => {
    const type = shopSchema([]).getType('ProductAttributeEnum');
    expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(['NONE']);
  });
});
