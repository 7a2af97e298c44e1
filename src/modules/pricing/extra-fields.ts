import { type DocumentNode, Kind, parse, type TypeDefinitionNode } from 'graphql';
import { ConfigError } from '../../errors.js';
import type { ExtraFieldConfig, ExtraFieldType, SourceConfig } from '../../sources/source-config.js';

/** An extra field of products and variations, as the schema names it. */
export interface ExtraField {
  name: string;
  /** Its name in `ExtraFieldEnum`. */
  enumValue: string;
  type: ExtraFieldType;
  /** As SDL writes it. */
  typeName: string;
  description: string;
  on: ExtraFieldConfig['on'];
}

/** What the extra fields bring along, whatever they are called. */
export const EXTRA_FIELD_SOURCES = 'extraFieldSources';
const OWN_TYPES = ['ExtraFieldEnum', 'ExtraFieldSource'];

/** Everything that products and variations have fields by. */
const PRODUCT_TYPE = /^(?:ProductUnion|Product|\w+Product|ProductVariation)$/;

/**
 * The extra fields that sources give, each once, in the order of the configuration. Of several sources
 * with the same field the first describes it.
 * @param schema SDL texts of the schema without them
 * @throws ConfigError that lists every name which the schema has already
 */
export function extraFieldsOf(sources: readonly SourceConfig[], schema: readonly string[]): ExtraField[] {
  const given = sources.flatMap(({ answer }, index) =>
    Object.entries(answer.fields ?? {}).map(([name, config]) => ({ index, field: extraField(name, config) })),
  );
  if (given.length === 0) return [];
  const document = parse(schema.join('\n'), { noLocation: true });
  const taken = { fields: productFields(document), types: typeNames(document) };
  const faults = given.flatMap(({ index, field: { name, type, typeName } }) => {
    const setting = `sources[${index}].answer.fields.${name}`;
    if (taken.fields.has(name)) return [`${setting}: is a field of products or variations already`];
    if (typeof type === 'string' || !taken.types.has(typeName)) return [];
    return [`${setting}: would bring a type ${typeName}, which the schema has already`];
  });
  if (faults.length > 0) throw new ConfigError(faults);
  const fields = given.map(({ field }) => field);
  return fields.filter(({ name }, index) => fields.findIndex((other) => other.name === name) === index);
}

function extraField(name: string, { type, description, on }: ExtraFieldConfig): ExtraField {
  return {
    name,
    enumValue: name.replace(/[A-Z]/g, '_$&').toUpperCase(),
    type,
    typeName: typeof type === 'string' ? type : `${name.charAt(0).toUpperCase()}${name.slice(1)}Enum`,
    description,
    on,
  };
}

function productFields({ definitions }: DocumentNode): ReadonlySet<string> {
  const names = definitions.flatMap((node) =>
    (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION) &&
    PRODUCT_TYPE.test(node.name.value)
      ? (node.fields ?? []).map((field) => field.name.value)
      : [],
  );
  return new Set([...names, EXTRA_FIELD_SOURCES]);
}

function typeNames({ definitions }: DocumentNode): ReadonlySet<string> {
  const types = definitions.filter((node): node is TypeDefinitionNode =>
    node.kind.endsWith('TypeDefinition'),
  );
  return new Set([...types.map(({ name }) => name.value), ...OWN_TYPES]);
}
