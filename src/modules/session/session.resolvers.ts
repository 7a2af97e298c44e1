import type { Resolvers } from '../../generated/resolvers-types.js';
import { isDefined } from '../../lib/is-defined.js';
import { readPairs, SESSION_DATA, updatePairs } from './session-data.js';
import type { SessionSlice } from './session.slice.js';

/** What a storefront notes in its session. */
export const sessionResolvers: Resolvers<SessionSlice> = {
  Mutation: {
    updateSession: async (_root, { input: { clientMutationId = null, sessionData } }, { shopper }) => ({
      clientMutationId,
      session: await updatePairs(shopper.session, sessionData?.filter(isDefined) ?? []),
    }),
    forgetSession: async (_root, { input: { clientMutationId = null } }, { shopper }) => {
      const session = await readPairs(shopper.session);
      if (session.length > 0) await shopper.session.setNote(SESSION_DATA, null);
      shopper.session.forget();
      await shopper.session.token();
      return { clientMutationId, session };
    },
  },
};
