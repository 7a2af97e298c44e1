import type { RequestHead } from '../../lib/request-head.js';
import type { Module } from '../module.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import { slugFinder } from '../shared/slug-finder.js';
import type { TaxonomySlice } from '../taxonomy/taxonomy.slice.js';
import { createShopper, type ShopperDeps } from './operation-shopper.js';
import type { SessionNotes } from './session-notes.js';
import { sessionResolvers } from './session.resolvers.js';
import type { SessionSlice } from './session.slice.js';

type Needs = TaxonomySlice & { readonly notes: OperationSlice['notes'] & SessionNotes };

interface Deps {
  /** What the shopper of a request is made from. */
  shopper: (request: RequestHead) => Pick<ShopperDeps, 'readIdentity' | 'openSession'>;
}

/** The session that holds a shopper's cart, and its tokens. */
export const sessionModule: Module<SessionSlice, Needs, Deps> = {
  context: {
    shopper: ({ notes, taxonomies }, { deps, request }) =>
      createShopper({
        ...deps.shopper(request),
        address: request.address,
        notes,
        slugOf: slugFinder(taxonomies),
        markPrivate: () => {
          notes.markPrivate();
        },
      }),
  },
  resolvers: [sessionResolvers],
};
