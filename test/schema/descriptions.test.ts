import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
  print,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { fillDescriptions } from '../../src/graphql/schema/fill-descriptions.js';
import { shopSchema } from '../support/graphql/shop-schema.js';

/** Coordinates of everything a reader can meet, with its description. */
function describedCoordinates(
  schema: ReturnType<typeof shopSchema>,
): [coordinate: string, description: string][] {
  const own = Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type) && !FEDERATION_TYPES.has(type.name),
  );
  return own.flatMap((type) => [
    [type.name, type.description ?? ''] as [string, string],
    ...members(type).map(([name, description]) => [`${type.name}.${name}`, description] as [string, string]),
  ]);
}

/** Known to every composer; described there. */
const FEDERATION_TYPES = new Set(['link__Import', 'link__Purpose', 'FieldSet']);

function members(type: unknown): [string, string][] {
  if (isObjectType(type) || isInterfaceType(type)) {
    return Object.values(type.getFields()).flatMap((field) => [
      [field.name, field.description ?? ''],
      ...field.args.map(
        (argument) => [`${field.name}(${argument.name}:)`, argument.description ?? ''] as [string, string],
      ),
    ]);
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => [field.name, field.description ?? '']);
  }
  return isEnumType(type) ? type.getValues().map((value) => [value.name, value.description ?? '']) : [];
}

describe('descriptions of the schema', () => {
  const coordinates = describedCoordinates(shopSchema(['pa_colour', 'pa_size']));

  it('says something about every type, field, argument, enum value and input field', () => {
    const silent = coordinates
      .filter(([, description]) => description.trim() === '')
      .map(([coordinate]) => coordinate);
    expect(silent).toEqual([]);
    expect(coordinates.length).toBeGreaterThan(1_000);
  });

  it('speaks in whole sentences', () => {
    const unfinished = coordinates.filter(([, description]) => !/[.:]"?$/.test(description.trim()));
    expect(unfinished).toEqual([]);
  });

  it('also covers a shop without attributes', () => {
    const silent = describedCoordinates(shopSchema([])).filter(([, description]) => description === '');
    expect(silent).toEqual([]);
  });
});

describe('fillDescriptions', () => {
  const fill = (sdl: string) => print(fillDescriptions(parse(sdl)));

  it('describes a field and its arguments as the first interface does that describes them', () => {
    const filled = fill(`
      interface A { x(a: Int): Int }
      interface B { "The x." x("The a." a: Int): Int }
      type T implements A & B { x(a: Int): Int }
    `);
    expect(filled.slice(filled.indexOf('type T'))).toContain(
      '"The x."\n  x(\n    "The a."\n    a: Int\n  ): Int',
    );
  });

  it('leaves what is described already', () => {
    const filled = fill('interface A { "One." x: Int } type T implements A { "Two." x: Int }');
    expect(filled.match(/"(One|Two)\."/g)).toEqual(['"One."', '"Two."']);
  });

  it('describes what an extension adds to a type by the interfaces of the type', () => {
    const filled = fill(
      'interface A { x: Int } extend interface A { "The y." y: Int } type T implements A { x: Int } extend type T { y: Int }',
    );
    expect(filled.slice(filled.indexOf('extend type T'))).toContain('The y.');
  });

  it('describes paging arguments wherever they are, and no others', () => {
    const filled = fill('type T { list(first: Int, other: Int): Int }');
    expect(filled).toContain('How many entries to give, from the beginning');
    expect(filled).toMatch(/[^."]\s+other: Int/);
  });
});
