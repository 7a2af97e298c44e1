import type { RequestHead } from '../../lib/request-head.js';
import type { CallerSlice } from '../caller/caller.slice.js';
import type { Module } from '../module.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import { slugFinder } from '../shared/slug-finder.js';
import type { TaxonomySlice } from '../taxonomy/taxonomy.slice.js';
import { createShopper, type OwnedSession, type SessionOperation } from './create-shopper.js';
import type { SessionNotes } from './session-notes.js';
import { sessionResolvers } from './session.resolvers.js';
import type { SessionSlice } from './session.slice.js';

type Needs = CallerSlice & TaxonomySlice & { readonly notes: OperationSlice['notes'] & SessionNotes };

interface Deps {
  /** Opens the session of a request. */
  openSession: (request: RequestHead, operation: SessionOperation) => OwnedSession;
}

/** The session that holds a shopper's cart, and its tokens. */
export const sessionModule: Module<SessionSlice, Needs, Deps> = {
  context: {
    shopper: ({ caller, notes, taxonomies }, { deps, request }) =>
      createShopper({
        caller,
        openSession: (operation) => deps.openSession(request, operation),
        notes,
        slugOf: slugFinder(taxonomies),
        markPrivate: () => {
          notes.markPrivate();
        },
      }),
  },
  resolvers: [sessionResolvers],
};
