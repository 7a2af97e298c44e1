import type { Resolvers } from '../../generated/resolvers-types.js';
import type { RootQueryToUserConnectionWhereArgs } from '../../generated/schema-types.js';
import { isDefined } from '../../lib/is-defined.js';
import { isId } from '../../relay/is-id.js';
import type { Query } from '../../upstream/woo-rest/query.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import type { ShopSlice } from '../shop/shop.slice.js';
import type { ContentSlice } from './content.slice.js';
import { findRecord } from './find-content.js';
import type { UserModel } from './user.model.js';

type Context = ContentSlice & OperationSlice & ShopSlice;

const NAMES = { globalId: 'user', linkOf: ({ link }: UserModel) => link } as const;

/** People who published something. */
export const userResolvers: Resolvers<Context> = {
  Query: {
    user: (_root, { id, idType }, { content, shopUrl }) =>
      findRecord(content.users, NAMES, shopUrl, id, idType),
    users: (_root, { where, ...args }, { content, page }) => content.users.list(userQuery(where), page(args)),
  },
};

/** The parameters of `wp/v2/users`; null when nobody can match. */
function userQuery(where: RootQueryToUserConnectionWhereArgs | null | undefined): Query | null {
  const { exclude, include, nicename, nicenameIn, search } = where ?? {};
  const unwanted = exclude?.filter(isId) ?? [];
  const wanted = include?.filter(isId).filter((id) => !unwanted.includes(id));
  const slugs =
    nicenameIn?.filter(isDefined).filter((slug) => !nicename || slug === nicename) ??
    (nicename ? [nicename] : undefined);
  if (wanted?.length === 0 || slugs?.length === 0) return null;
  return {
    orderby: 'name',
    order: 'asc',
    ...(wanted && { include: wanted }),
    ...(!wanted && unwanted.length > 0 && { exclude: unwanted }),
    ...(slugs && { slug: slugs }),
    ...(search && { search }),
  };
}
