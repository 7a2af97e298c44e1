import type { CacheStore } from '../cache/cache-store.js';
import type { Lifetime } from '../cache/lifetimes.js';
import type { Resolvers } from '../generated/resolvers-types.js';
import type { Clock } from '../lib/clock.js';
import type { RequestHead } from '../lib/request-head.js';
import type { ShopClients } from '../upstream/shop-clients.js';
import type { GlobalIdLookup, PathLookup } from './lookups.js';
import type { SchemaPart, SchemaVocabulary, TypeNames } from './vocabulary.js';

/** What the context of one operation is made from. */
export interface OperationSeed<Deps> {
  /** What lives as long as the process. */
  readonly deps: Deps;
  readonly request: RequestHead;
  /** Epoch milliseconds; one moment for the whole operation. */
  readonly now: number;
}

/** How each member of a slice is made, once somebody asks for it; members may use each other, but not in a circle. */
export type SliceMakers<Slice, Needs, Deps> = {
  readonly [Member in keyof Slice]: (context: Slice & Needs, seed: OperationSeed<Deps>) => Slice[Member];
};

/** What collections are declared over. */
export interface CollectionDeps extends Pick<ShopClients, 'rest' | 'storeApi' | 'wordpress'> {
  store: CacheStore;
  /** How long each kind of record is fresh, stale and kept for failures. */
  lifetimes: Readonly<Record<RecordKind, Lifetime>>;
  /** Custom fields that anyone may read, or that a source needs. */
  metaKeys: ReadonlySet<string>;
  clock: Clock;
}

/** Kinds of records with a lifetime of their own. */
type RecordKind = 'product' | 'variation' | 'list' | 'taxonomy' | 'review' | 'settings' | 'content';

/**
 * All that the rest of the server knows of one domain. `modules.ts` lists them; a module that needs more than its
 * collections says so in `Deps`, which composition then has to provide.
 * @typeParam Slice what it puts into the context of an operation
 * @typeParam Needs what it uses of other modules' slices
 * @typeParam Deps what its slice is made from, beside its own collections
 * @typeParam Kept its collections
 */
export interface Module<
  Slice extends object = object,
  Needs extends object = object,
  Deps extends object = object,
  Kept extends object = object,
> {
  /** What is kept of the shop between operations. */
  readonly collections?: (deps: CollectionDeps) => Kept;
  readonly context?: SliceMakers<Slice, Needs, Deps & { collections: Kept }>;
  readonly resolvers: readonly Resolvers<Slice & Needs>[];
  /** What of its part of the schema depends on the shop. */
  readonly schema?: (vocabulary: SchemaVocabulary) => SchemaPart;
  /** For `node`. */
  readonly globalIds?: readonly GlobalIdLookup<Slice & Needs>[];
  /** For `nodeByUri`. */
  readonly paths?: readonly PathLookup<Slice & Needs>[];
  /** Of the models that can stand for an interface such as `Node`, by their `kind`. */
  readonly typeNames?: TypeNames;
}
