import type { Resolvers } from '../../generated/resolvers-types.js';
import type { TypeNamer } from '../../modules/module.js';
import { MODULES } from '../../modules/modules.js';
import type { SchemaPart, SchemaVocabulary } from '../../modules/vocabulary.js';
import type { OperationContext } from '../context.js';
import type { SchemaResolvers } from './executable-schema.js';

/** Interfaces that models of several modules stand for. */
const SHARED_INTERFACES = [
  'Node',
  'ProductUnion',
  'TermNode',
  'ContentNode',
  'UniformResourceIdentifiable',
  'MenuItemLinkable',
];

const TYPE_NAMERS: ReadonlyMap<string, TypeNamer> = new Map(
  MODULES.flatMap(({ typeNames = {} }) => Object.entries(typeNames)),
);

/**
 * The resolvers of all modules, and of the interfaces that several of them share.
 * @param parts what the modules make of the vocabulary
 */
export function createResolvers(
  vocabulary: SchemaVocabulary,
  parts: readonly SchemaPart[],
): SchemaResolvers<OperationContext> {
  const __resolveType = (model: { kind: string }) =>
    TYPE_NAMERS.get(model.kind)?.(model as never, vocabulary);
  return [
    ...MODULES.flatMap<Resolvers<OperationContext>>(({ resolvers }) => resolvers),
    ...parts.flatMap(({ resolvers = [] }) => resolvers),
    Object.fromEntries(SHARED_INTERFACES.map((name) => [name, { __resolveType }])),
  ] as SchemaResolvers<OperationContext>;
}
