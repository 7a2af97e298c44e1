import { type ConstDirectiveNode, type DocumentNode, Kind, visit } from 'graphql';

/**
 * Leaves entities only some of their keys. Routers plan a query over every key of every type, and some need
 * very long where there are many.
 * @param keep fields of the keys that stay
 * @param isMeant whether a type with these keys is one of them; all of its kinds must be, or nothing composes
 */
export function keepKeys(
  sdl: DocumentNode,
  keep: readonly string[],
  isMeant: (keys: readonly string[]) => boolean,
): DocumentNode {
  const wanted = new Set(keep);
  const prune = <N extends { readonly directives?: readonly ConstDirectiveNode[] | undefined }>(node: N) => {
    const directives = node.directives ?? [];
    if (!isMeant(directives.flatMap((directive) => keyOf(directive) ?? []))) return undefined;
    return {
      ...node,
      directives: directives.filter((directive) => {
        const key = keyOf(directive);
        return key === undefined || wanted.has(key);
      }),
    };
  };
  return visit(sdl, { InterfaceTypeDefinition: prune, ObjectTypeDefinition: prune });
}

function keyOf({ name, arguments: given }: ConstDirectiveNode): string | undefined {
  const fields =
    name.value === 'key' ? given?.find((node) => node.name.value === 'fields')?.value : undefined;
  return fields?.kind === Kind.STRING ? fields.value : undefined;
}
