import {
  type DefinitionNode,
  type DocumentNode,
  DirectiveLocation,
  getDirectiveValues,
  GraphQLDirective,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
} from 'graphql';

const LIKE = new GraphQLDirective({
  name: 'like',
  locations: [DirectiveLocation.INPUT_OBJECT],
  args: {
    input: { type: new GraphQLNonNull(GraphQLString) },
    only: { type: new GraphQLList(new GraphQLNonNull(GraphQLString)) },
  },
});

type InputNode = InputObjectTypeDefinitionNode;

/** The arguments of `@like`. */
interface LikeArguments {
  /** Name of the input that has the fields. */
  input: string;
  /** Those of its fields that are taken, in this order; absent: all. */
  only?: readonly string[];
}

/**
 * Writes out the inputs that share the fields of another one, and leaves no `@like` behind:
 * `input A @like(input: "B")` has all fields of `B`, `input A @like(input: "B", only: ["x"])` has `x`.
 * WPGraphQL names an input for each list, although most of them filter by the same fields.
 * @throws Error when the other input, or one of the fields, is not declared
 */
export function expandLikeDirectives(document: DocumentNode): DocumentNode {
  const inputs = new Map(document.definitions.filter(isInput).map((input) => [input.name.value, input]));
  const definitions = document.definitions.map((definition) =>
    isInput(definition) ? expand(definition, inputs) : definition,
  );
  return { ...document, definitions };
}

function expand(input: InputNode, inputs: ReadonlyMap<string, InputNode>): InputNode {
  const like = getDirectiveValues(LIKE, input) as LikeArguments | undefined;
  if (!like) return input;
  const name = input.name.value;
  if (input.fields?.length) throw new Error(`The input ${name} has both @like and fields of its own.`);
  return {
    ...input,
    directives: (input.directives ?? []).filter((directive) => directive.name.value !== LIKE.name),
    fields: sharedFields(name, like, inputs.get(like.input)?.fields ?? []),
  };
}

function sharedFields(
  name: string,
  { input: model, only }: LikeArguments,
  fields: readonly InputValueDefinitionNode[],
): readonly InputValueDefinitionNode[] {
  if (fields.length === 0) {
    throw new Error(`The input ${name} is like ${model}, which is no input with fields of its own.`);
  }
  if (!only) return fields;
  return only.map((wanted) => {
    const field = fields.find((candidate) => candidate.name.value === wanted);
    if (!field)
      throw new Error(`The input ${name} has the field ${wanted} of ${model}, which has no such field.`);
    return field;
  });
}

function isInput(node: DefinitionNode): node is InputNode {
  return node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION;
}
