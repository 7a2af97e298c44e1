import type {
  DefinitionNode,
  DocumentNode,
  FieldDefinitionNode,
  InputValueDefinitionNode,
  InterfaceTypeDefinitionNode,
  InterfaceTypeExtensionNode,
  ObjectTypeDefinitionNode,
  ObjectTypeExtensionNode,
  StringValueNode,
} from 'graphql';
import { Kind } from 'graphql';

/** What the paging arguments say wherever they occur. */
const ARGUMENT_DESCRIPTIONS: Readonly<Record<string, string>> = {
  first:
    'How many entries to give, from the beginning or from `after` on. The server cuts it to its maximum.',
  last: 'How many entries to give, back from the end or from `before`. The server cuts it to its maximum.',
  after: 'A cursor of this list: give what follows it.',
  before: 'A cursor of this list: give what precedes it.',
  where: 'Which entries, and in which order.',
};

type FieldsNode =
  | ObjectTypeDefinitionNode
  | ObjectTypeExtensionNode
  | InterfaceTypeDefinitionNode
  | InterfaceTypeExtensionNode;

/**
 * Writes into a schema document the descriptions that stand elsewhere in it, so that each is written
 * once: a field and its arguments are described by the first interface that does, and paging arguments
 * are the same everywhere.
 */
export function fillDescriptions(document: DocumentNode): DocumentNode {
  const { definitions } = document;
  return { ...document, definitions: definitions.map((definition) => describe(definition, definitions)) };
}

function describe(definition: DefinitionNode, all: readonly DefinitionNode[]): DefinitionNode {
  if (!hasFields(definition)) return definition;
  const models = interfacesOf(definition.name.value, all).flatMap((name) => fieldsOf(name, all));
  return { ...definition, fields: (definition.fields ?? []).map((field) => describeField(field, models)) };
}

function describeField(
  field: FieldDefinitionNode,
  models: readonly FieldDefinitionNode[],
): FieldDefinitionNode {
  const argumentModels = models
    .filter(({ name }) => name.value === field.name.value)
    .flatMap((model) => model.arguments ?? []);
  return {
    ...withDescription(field, models),
    arguments: (field.arguments ?? []).map((argument) => describeArgument(argument, argumentModels)),
  };
}

function describeArgument(
  argument: InputValueDefinitionNode,
  models: readonly InputValueDefinitionNode[],
): InputValueDefinitionNode {
  const described = withDescription(argument, models);
  const text = ARGUMENT_DESCRIPTIONS[argument.name.value];
  if (described.description || text === undefined) return described;
  return { ...described, description: { kind: Kind.STRING, value: text } };
}

interface Described {
  readonly name: { readonly value: string };
  readonly description?: StringValueNode | undefined;
}

function withDescription<T extends Described>(node: T, models: readonly Described[]): T {
  if (node.description) return node;
  const model = models.find(({ name, description }) => name.value === node.name.value && description);
  return model?.description ? { ...node, description: model.description } : node;
}

function interfacesOf(typeName: string, all: readonly DefinitionNode[]): string[] {
  return all
    .filter(hasFields)
    .filter(({ name }) => name.value === typeName)
    .flatMap(({ interfaces }) => (interfaces ?? []).map(({ name }) => name.value));
}

function fieldsOf(typeName: string, all: readonly DefinitionNode[]): FieldDefinitionNode[] {
  return all
    .filter(hasFields)
    .filter(({ name }) => name.value === typeName)
    .flatMap(({ fields }) => fields ?? []);
}

function hasFields(node: DefinitionNode): node is FieldsNode {
  return (
    node.kind === Kind.OBJECT_TYPE_DEFINITION ||
    node.kind === Kind.OBJECT_TYPE_EXTENSION ||
    node.kind === Kind.INTERFACE_TYPE_DEFINITION ||
    node.kind === Kind.INTERFACE_TYPE_EXTENSION
  );
}
