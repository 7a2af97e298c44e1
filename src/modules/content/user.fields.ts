import type { UserResolvers } from '../../generated/resolvers-types.js';
import { encodeGlobalId } from '../../relay/global-id.js';
import { avatarOf } from '../shared/avatar.js';
import { pathOf } from '../shared/path-of.js';

type Context = object;

/** What everybody may know of an author. */
export const userFields = {
  id: ({ id }) => encodeGlobalId('user', id),
  databaseId: ({ id }) => id,
  userId: ({ id }) => id,
  nicename: ({ slug }) => slug || null,
  slug: ({ slug }) => slug || null,
  isRestricted: () => false,
  uri: ({ link }) => pathOf(link),
  avatar: ({ avatars }, { size }) => avatarOf(avatars, size),
} satisfies Partial<UserResolvers<Context>>;
