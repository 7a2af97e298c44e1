import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import {
  NOT_SERVED,
  OTHER_TYPES,
  OUR_NAMES,
  RENAMED_CONNECTION_TARGETS,
} from './compatibility-exceptions.js';
import { shopSchema } from '../support/graphql/shop-schema.js';
import { readRecordedText } from '../support/recordings/recordings.js';

const theirs = buildSchema(readRecordedText('woographql-1.0.2/schema.graphql'), { assumeValid: true });
const ours = shopSchema(['pa_color', 'pa_size']);
const { inSchema } = JSON.parse(readRecordedText('woographql-1.0.2/used-by-storefronts.json')) as {
  inSchema: Record<string, number>;
};

/** What a type of theirs is called here. Only output types have other names: no document says those. */
function ourName(theirName: string): string {
  const connection = /^(?:\w+?To(?:Ancestors)?)?(\w+)Connection(Edge|PageInfo)?$/.exec(theirName);
  const known = OUR_NAMES[theirName];
  if (known) return known;
  if (!connection) return theirName;
  const [, target = '', part] = connection;
  if (part === 'PageInfo') return 'PageInfo';
  const ourTarget = RENAMED_CONNECTION_TARGETS[target] ?? target;
  return part === 'Edge' ? `${ourTarget}Edge` : `${ourTarget}Connection`;
}

type Field = GraphQLField<unknown, unknown>;

function hasFields(type: unknown): type is GraphQLObjectType | GraphQLInterfaceType {
  return isObjectType(type) || isInterfaceType(type);
}

/** What stands at `Type.field`, `Type.field(argument:)`, `Input.field`, `Enum.VALUE` or `type T`; undefined when nothing does. */
function at(schema: GraphQLSchema, coordinate: string): unknown {
  const [, named, typeName = named ?? '', memberName, argumentName] =
    /^(?:type (\w+)|(\w+)\.(\w+)(?:\((\w+):\))?)$/.exec(coordinate) ?? [];
  const type = schema.getType(typeName);
  if (memberName === undefined) return type;
  if (isEnumType(type)) return type.getValue(memberName) ?? undefined;
  if (isInputObjectType(type)) return type.getFields()[memberName];
  if (!hasFields(type)) return undefined;
  const field = type.getFields()[memberName];
  return argumentName === undefined ? field : field?.args.find(({ name }) => name === argumentName);
}

function translated(coordinate: string): string {
  return coordinate.replace(
    /^(type )?(\w+)/,
    (_all, prefix: string | undefined, name: string) => `${prefix ?? ''}${ourName(name)}`,
  );
}

/** Whether a client of theirs can read our type: the same lists and names, null in no more places. */
function canBeRead(their: string, our: string): boolean {
  if (our.endsWith('!')) return canBeRead(their.replace(/!$/, ''), our.slice(0, -1));
  if (their.endsWith('!')) return false;
  if (isList(their) || isList(our))
    return isList(their) && isList(our) && canBeRead(their.slice(1, -1), our.slice(1, -1));
  return ourName(their) === our;
}

/** Whether what a client of theirs sends, or leaves out, is taken: the same lists and names, required in no more places. */
function canBeSent(their: string | undefined, our: string): boolean {
  if (their === undefined) return !our.endsWith('!');
  if (their.endsWith('!')) return canBeSent(their.slice(0, -1), our.replace(/!$/, ''));
  if (our.endsWith('!')) return false;
  if (isList(their) || isList(our))
    return isList(their) && isList(our) && canBeSent(their.slice(1, -1), our.slice(1, -1));
  return their === our;
}

function isList(type: string): boolean {
  return type.startsWith('[');
}

/** What something takes: its inputs by name, each with its type. */
function typesOf(inputs: readonly { name: string; type: unknown }[]): Map<string, string> {
  return new Map(inputs.map(({ name, type }) => [name, String(type)]));
}

/** Names of our inputs that refuse what a client of theirs sends. */
function refused(their: Map<string, string>, our: Map<string, string>): string[] {
  return [...our].filter(([name, type]) => !canBeSent(their.get(name), type)).map(([name]) => name);
}

/** Differences between a type of theirs and ours of the same meaning, in what both have. */
function conflicts(theirType: GraphQLNamedType): string[] {
  const { name } = theirType;
  const ourType = ours.getType(ourName(name));
  if (isInputObjectType(theirType) && isInputObjectType(ourType)) {
    const [their, our] = [theirType, ourType].map((type) => typesOf(Object.values(type.getFields())));
    return refused(their!, our!).map((field) => `${name}.${field}`);
  }
  if (hasFields(theirType) && hasFields(ourType)) {
    const theirFields = theirType.getFields();
    return Object.values(ourType.getFields()).flatMap((field) => {
      const their = theirFields[field.name];
      return their ? fieldConflicts(`${name}.${field.name}`, their, field) : [];
    });
  }
  return theirType.astNode?.kind === ourType?.astNode?.kind ? [] : [`${name} is of another kind`];
}

function fieldConflicts(coordinate: string, their: Field, our: Field): string[] {
  const types = `${String(their.type)} is ${String(our.type)}`;
  return [
    ...(canBeRead(String(their.type), String(our.type)) ? [] : [`${coordinate}: ${types}`]),
    ...refused(typesOf(their.args), typesOf(our.args)).map((argument) => `${coordinate}(${argument}:)`),
  ];
}

describe('compatibility with WooGraphQL 1.0.2', () => {
  const used = Object.keys(inSchema);

  it('has everything that storefronts use, but for a written list of at most 3 %', () => {
    const missing = used.filter((coordinate) => at(ours, translated(coordinate)) === undefined);
    expect(missing.sort()).toEqual(
      Object.keys(NOT_SERVED)
        .filter((coordinate) => used.includes(coordinate))
        .sort(),
    );
    expect(used.length).toBeGreaterThan(880);
    expect(missing.length / used.length).toBeLessThanOrEqual(0.03);
  });

  it('gives a reason for each exception, and each is one', () => {
    for (const [coordinate, reason] of Object.entries(NOT_SERVED)) {
      expect(at(theirs, coordinate), coordinate).toBeDefined();
      expect(at(ours, translated(coordinate)), coordinate).toBeUndefined();
      expect(reason.length).toBeGreaterThan(20);
    }
  });

  it('gives and takes the same types wherever both have something', () => {
    const shared = Object.values(theirs.getTypeMap()).filter(
      ({ name }) => !name.startsWith('__') && ours.getType(ourName(name)) !== undefined,
    );
    expect(shared.length).toBeGreaterThan(150);
    expect(shared.flatMap(conflicts).sort()).toEqual(Object.keys(OTHER_TYPES).sort());
  });

  it('lets a document name the same interfaces', () => {
    for (const name of [
      'SimpleProduct',
      'VariableProduct',
      'ExternalProduct',
      'GroupProduct',
      'ProductVariation',
      'ProductCategory',
    ]) {
      const their = theirs.getType(name);
      const our = ours.getType(name);
      const has = (type: unknown) =>
        isObjectType(type) || isInterfaceType(type) ? type.getInterfaces().map(String) : [];
      const shared = has(their).filter((interfaceName) => ours.getType(interfaceName));
      expect(has(our)).toEqual(expect.arrayContaining(shared));
      expect(shared.length).toBeGreaterThan(3);
    }
  });
});
