import { lazyMembers, type Makers } from '../lib/lazy-members.js';
import type { RequestHead } from '../lib/request-head.js';
import type { CollectionDeps, OperationSeed } from '../modules/module.js';
import { type Collections, LOOKUPS, type ModuleDeps, MODULES } from '../modules/modules.js';
import { readableMeta } from '../modules/shared/readable-meta.js';
import { type PageLimits, readPageArgs } from '../relay/paging.js';
import { AnswerTags } from './answers/answer-tags.js';
import { OperationNotes } from './answers/operation-notes.js';
import type { OperationContext } from './context.js';

/** What every operation's context is made from. */
export type ContextDeps = Omit<ModuleDeps, 'lookups'> & {
  collections: Collections;
  pageSize: PageLimits;
  /** Whether answers carry the tags of what they are made of. */
  httpTags: boolean;
  /** Keys of custom fields that anyone may read. */
  metaKeys: ReadonlySet<string>;
  /** Whether prices and stock of a request may be one shopper's own. */
  isPersonal: (request: RequestHead) => boolean;
};

type Seed = OperationSeed<ContextDeps & Pick<ModuleDeps, 'lookups'>>;

/** The collections of all modules. */
export function createCollections(deps: CollectionDeps): Collections {
  return Object.assign({}, ...MODULES.map((module) => module.collections?.(deps))) as Collections;
}

/**
 * A context for one operation, with loaders of its own over the shared collections. Its members are made
 * when a field asks for them: a cached response needs the notes alone. What has to refuse a caller, or to mark
 * the answer as theirs, before a cached response is looked up belongs here, not into a member.
 */
export function createContext(deps: ContextDeps, request: RequestHead): OperationContext {
  const context = operationContext({ deps: { ...deps, lookups: LOOKUPS }, request, now: deps.clock.now() });
  if (deps.isPersonal(request)) context.notes.markPrivate();
  return context;
}

/** The members that belong to no module. */
const OWN: Pick<Makers<OperationContext, Seed>, 'notes' | 'page' | 'readableMeta'> = {
  notes: (_, { deps }) => new OperationNotes(deps.httpTags ? new AnswerTags() : undefined),
  page:
    ({ notes }, { deps }) =>
    (args) =>
      readPageArgs(args, deps.pageSize, (requested, given) => {
        notes.pageCut(requested, given);
      }),
  readableMeta:
    (_, { deps }) =>
    (meta, args) =>
      readableMeta(meta, args, deps.metaKeys),
};

const operationContext = lazyMembers<OperationContext, Seed>(
  Object.assign({}, OWN, ...MODULES.map(({ context }) => context)) as Makers<OperationContext, Seed>,
);
