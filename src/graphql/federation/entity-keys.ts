import { type ConstDirectiveNode, type DocumentNode, Kind, parse } from 'graphql';

/** An entity type of the SDL and the keys it may be asked for by. */
export interface EntityType {
  name: string;
  /** Object types make up `_Entity`; an interface is only ever named in a representation. */
  isInterface: boolean;
  interfaces: readonly string[];
  /** One list of top-level field names for each `@key`. */
  keys: readonly (readonly string[])[];
}

/** The types with a resolvable `@key`, by name, extensions of a type taken together. */
export function entityTypesOf(sdl: DocumentNode): Map<string, EntityType> {
  const entities = new Map<string, EntityType>();
  for (const node of sdl.definitions) {
    const isInterface =
      node.kind === Kind.INTERFACE_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_EXTENSION;
    if (
      !isInterface &&
      node.kind !== Kind.OBJECT_TYPE_DEFINITION &&
      node.kind !== Kind.OBJECT_TYPE_EXTENSION
    ) {
      continue;
    }
    const name = node.name.value;
    const known = entities.get(name);
    const keys = [...(known?.keys ?? []), ...(node.directives ?? []).flatMap(keyOf)];
    const interfaces = [
      ...(known?.interfaces ?? []),
      ...(node.interfaces ?? []).map((type) => type.name.value),
    ];
    if (keys.length > 0) entities.set(name, { name, isInterface, interfaces, keys });
  }
  return entities;
}

function keyOf(directive: ConstDirectiveNode): string[][] {
  if (directive.name.value !== 'key') return [];
  const argument = (name: string) => directive.arguments?.find((node) => node.name.value === name)?.value;
  const resolvable = argument('resolvable');
  if (resolvable?.kind === Kind.BOOLEAN && !resolvable.value) return [];
  const fields = argument('fields');
  return fields?.kind === Kind.STRING ? [topLevelNames(fields.value)] : [];
}

function topLevelNames(fieldSet: string): string[] {
  const [definition] = parse(`{${fieldSet}}`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return [];
  return definition.selectionSet.selections.flatMap((node) =>
    node.kind === Kind.FIELD ? [node.name.value] : [],
  );
}
