import type { GraphQLResolveInfo } from 'graphql';
import { BadInputError, LimitError } from '../../errors.js';
import { allMaybe, isPromise, mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import { toError } from '../../lib/to-error.js';
import type { EntityType } from './entity-keys.js';
import { reachedTypes } from './reached-types.js';

/** What a router knows of an entity: its type's name and one of its keys. */
export type Representation = Readonly<Record<string, unknown>> & { readonly __typename: string };

/** Loads an entity from its representation; null when there is none that this caller may see. */
export type ReferenceResolver<TContext> = (
  representation: Representation,
  context: TContext,
  info: GraphQLResolveInfo,
) => unknown;

/** Names the object type of a value of an interface. */
export type TypeNamer<TContext> = (value: unknown, context: TContext, info: GraphQLResolveInfo) => unknown;

/** An entity type with what it takes to load one. */
export interface ResolvableEntity<TContext> extends EntityType {
  resolveReference: ReferenceResolver<TContext>;
  /** Given for an interface, and for an object type that shares its interface's loader. */
  nameType?: TypeNamer<TContext>;
}

/**
 * Hears of the entities of an answer, in the order asked for, once they are there.
 * @param isApart whether none of them can be shown below another one
 */
export type EntityListener<TContext> = (
  context: TContext,
  found: readonly unknown[],
  isApart: () => boolean,
) => void;

/**
 * The resolver of `Query._entities`. All representations are started before any is awaited, so
 * that loaders batch them. A bad one becomes an error in its own place; the others stay whole.
 * @param typeNames filled with the object type of every value handed out, for `_Entity` to look up
 * @param limit how many representations one call may carry; more raise a `LimitError`
 */
export function createEntitiesResolver<TContext>(
  entities: ReadonlyMap<string, ResolvableEntity<TContext>>,
  typeNames: WeakMap<object, string>,
  limit: number,
  onEntities?: EntityListener<TContext>,
) {
  return function resolveEntities(
    _root: unknown,
    { representations }: { representations: readonly unknown[] },
    context: TContext,
    info: GraphQLResolveInfo,
  ): MaybePromise<unknown[]> {
    if (representations.length > limit) {
      throw new LimitError(`At most ${limit} representations may be asked for at once.`, {
        limit: 'entities',
        maximum: limit,
        value: representations.length,
      });
    }
    const loaded = allMaybe(
      representations.map((representation) => settled(() => load(representation, context, info))),
    );
    if (!onEntities) return loaded;
    return mapMaybe(loaded, (found) => {
      onEntities(context, found, () => {
        const reached = reachedTypes(info);
        return !found.some((entity) => reached.has(typeNames.get(entity as object) ?? ''));
      });
      return found;
    });
  };

  function load(value: unknown, context: TContext, info: GraphQLResolveInfo): MaybePromise<unknown> {
    const representation = representationOf(value);
    const entity = entities.get(representation.__typename);
    if (!entity)
      throw new BadInputError(`There is no entity type "${representation.__typename}" in this subgraph.`);
    assertKey(entity, representation);
    const loaded = entity.resolveReference(representation, context, info);
    const typed = (found: unknown) => withType(entity, found, context, info);
    return isPromise(loaded) ? loaded.then(typed) : typed(loaded);
  }

  /** A representation may name an interface, or an object type that the record is not (any more). */
  function withType(
    entity: ResolvableEntity<TContext>,
    found: unknown,
    context: TContext,
    info: GraphQLResolveInfo,
  ): unknown {
    if (typeof found !== 'object' || found === null || found instanceof Error) return found;
    const typeName = entity.nameType ? entity.nameType(found, context, info) : entity.name;
    if (typeof typeName !== 'string' || (!entity.isInterface && typeName !== entity.name)) return null;
    typeNames.set(found, typeName);
    return found;
  }
}

/** Failures as values: a rejected promise in a list would fail the list's other items in some executors. */
function settled(load: () => MaybePromise<unknown>): MaybePromise<unknown> {
  try {
    const result = load();
    return isPromise(result) ? result.catch(toError) : result;
  } catch (reason) {
    return toError(reason);
  }
}

function representationOf(value: unknown): Representation {
  if (
    typeof value !== 'object' ||
    value === null ||
    typeof (value as Representation).__typename !== 'string'
  ) {
    throw new BadInputError('A representation is an object with "__typename" and the fields of a key.');
  }
  return value as Representation;
}

function assertKey(entity: EntityType, representation: Representation): void {
  const given = (name: string) => representation[name] !== undefined && representation[name] !== null;
  if (entity.keys.some((key) => key.every(given))) return;
  const choices = entity.keys.map((key) => `"${key.join(' ')}"`).join(' or ');
  throw new BadInputError(`A representation of ${entity.name} carries one of its keys: ${choices}.`);
}
