import type { Resolvers } from '../../generated/resolvers-types.js';
import { MODULES } from '../../modules/modules.js';
import type { SchemaPart } from '../../modules/vocabulary.js';
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

/**
 * The resolvers of all modules, and of the interfaces that several of them share.
 * @param parts what the modules make of the shop's vocabulary
 */
export function createResolvers(parts: readonly SchemaPart[]): SchemaResolvers<OperationContext> {
  const namers = new Map(
    [...MODULES, ...parts].flatMap(({ typeNames = {} }: SchemaPart) => Object.entries(typeNames)),
  );
  const __resolveType = (model: { kind: string }) => namers.get(model.kind)?.(model as never);
  return [
    ...MODULES.flatMap<Resolvers<OperationContext>>(({ resolvers }) => resolvers),
    ...parts.flatMap(({ resolvers = [] }) => resolvers),
    Object.fromEntries(SHARED_INTERFACES.map((name) => [name, { __resolveType }])),
  ] as SchemaResolvers<OperationContext>;
}
