import type { Resolvers } from '../../generated/resolvers-types.js';
import type {
  MenuItemNodeIdTypeEnum,
  MenuLocationEnum,
  MenuNodeIdTypeEnum,
} from '../../generated/schema-types.js';
import { isDefined } from '../../lib/is-defined.js';
import { mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import { databaseIdOf, encodeGlobalId, eitherId, parseDatabaseId } from '../../relay/global-id.js';
import { connectionOf, sliceOf } from '../../relay/list-connection.js';
import type { PageArgs } from '../../relay/paging.js';
import type { ContentSlice } from '../content/content.slice.js';
import type { NodeSlice } from '../node/node.slice.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import { pathOf } from '../shared/path-of.js';
import type { ShopSlice } from '../shop/shop.slice.js';
import type { MenuItemModel, MenuModel } from './menu.model.js';
import type { MenuReads } from './menu.reads.js';
import type { MenuSlice } from './menu.slice.js';

type Context = ContentSlice & NodeSlice & MenuSlice & OperationSlice & ShopSlice;

interface ItemWhere {
  id?: number | null;
  location?: string | null;
  parentDatabaseId?: number | null;
  parentId?: string | null;
}

type ItemArgs = PageArgs & { where?: ItemWhere | null };

function findMenu(id: string, idType: MenuNodeIdTypeEnum, menus: MenuReads): MaybePromise<MenuModel | null> {
  switch (idType) {
    case 'LOCATION':
      return menus.find((menu) => menus.isAt(menu, id));
    case 'NAME':
      return menus.find(({ name }) => name === id);
    case 'SLUG':
      return menus.find(({ slug }) => slug === id);
    case 'DATABASE_ID':
    case 'ID': {
      const wanted = idType === 'ID' ? databaseIdOf(id, 'post') : parseDatabaseId(id);
      return menus.find((menu) => menu.id === wanted);
    }
  }
}

function findItem(
  id: string,
  idType: MenuItemNodeIdTypeEnum,
  menus: MenuReads,
): MaybePromise<MenuItemModel | null> {
  const wanted = idType === 'ID' ? databaseIdOf(id, 'menu_item') : parseDatabaseId(id);
  return mapMaybe(
    menus.all(),
    (all) => all.flatMap(({ items }) => items).find((item) => item.id === wanted) ?? null,
  );
}

/** A page of the items of some menus. */
function listItems(
  menus: readonly MenuModel[],
  { where, ...args }: ItemArgs,
  { menus: reads, page }: Context,
  isBelow: (item: MenuItemModel) => boolean = () => true,
) {
  const { id, location, parentDatabaseId, parentId } = where ?? {};
  const parent = isDefined(parentId) ? parentNumber(parentId) : undefined;
  const items = menus
    .filter((menu) => !location || reads.isAt(menu, location))
    .flatMap((menu) => menu.items)
    .filter(
      (item) =>
        isBelow(item) &&
        (!isDefined(id) || item.id === id) &&
        (!isDefined(parentDatabaseId) || item.parentId === parentDatabaseId) &&
        (parent === undefined || item.parentId === parent),
    );
  return connectionOf(sliceOf(items, page(args)));
}

/** WPGraphQL takes `0` and an empty text for "at the top". */
function parentNumber(id: string): number {
  return id === '0' || id === '' ? 0 : eitherId(id, 'menu_item');
}

function menuOf({ menuId }: MenuItemModel, menus: MenuReads): MaybePromise<MenuModel | null> {
  return menus.find(({ id }) => id === menuId);
}

/** Path on the shop's website; what leads elsewhere stays whole. */
function pathOnSite(url: string | null, shopUrl: string): string | null {
  if (!url) return null;
  const isHere = url === shopUrl || ['/', '?', '#'].some((sign) => url.startsWith(shopUrl + sign));
  return isHere ? (pathOf(url) ?? url) : url;
}

/** Addresses in menus may be written without the site's own. */
function wholeAddress(url: string | null, shopUrl: string): string | null {
  return url?.startsWith('/') && !url.startsWith('//') ? shopUrl + url : url;
}

/** Block menus. */
export const menuResolvers: Resolvers<Context> = {
  Query: {
    menu: (_root, { id, idType }, { menus }) => findMenu(id, idType ?? 'ID', menus),
    menus: (_root, { where, ...args }, { menus, page }) =>
      mapMaybe(menus.all(), (all) =>
        connectionOf(
          sliceOf(
            all.filter((menu) => isWanted(menu, where, menus)),
            page(args),
          ),
        ),
      ),
    menuItem: (_root, { id, idType }, { menus }) => findItem(id, idType ?? 'ID', menus),
    menuItems: (_root, args, context) =>
      mapMaybe(context.menus.all(), (all) => listItems(all, args, context)),
  },
  Menu: {
    id: ({ id }) => encodeGlobalId('post', id),
    databaseId: ({ id }) => id,
    menuId: ({ id }) => id,
    count: ({ items }) => items.length,
    isRestricted: () => false,
    locations: (menu, _args, { menus }) => menus.locationsOf(menu) as MenuLocationEnum[],
    menuItems: (menu, args, context) => listItems([menu], args, context),
  },
  MenuItem: {
    id: ({ id }) => encodeGlobalId('menu_item', id),
    databaseId: ({ id }) => id,
    menuItemId: ({ id }) => id,
    isRestricted: () => false,
    linkRelationship: ({ rel }) => rel,
    url: ({ url }, _args, { shopUrl }) => wholeAddress(url, shopUrl),
    uri: ({ url }, _args, { shopUrl }) => pathOnSite(url, shopUrl),
    path: ({ url }, _args, { shopUrl }) => pathOnSite(url, shopUrl),
    parentDatabaseId: ({ parentId }) => parentId || null,
    parentId: ({ parentId }) => (parentId ? encodeGlobalId('menu_item', parentId) : null),
    childItems: (item, args, context) =>
      mapMaybe(menuOf(item, context.menus), (menu) =>
        listItems(menu ? [menu] : [], args, context, ({ parentId }) => parentId === item.id),
      ),
    menu: (item, _args, { menus }) => mapMaybe(menuOf(item, menus), (node) => node && { node }),
    locations: (item, _args, { menus }) =>
      mapMaybe(menuOf(item, menus), (menu) => (menu ? (menus.locationsOf(menu) as MenuLocationEnum[]) : [])),
    connectedNode: ({ url }, _args, { nodeByUri }) =>
      mapMaybe(url ? nodeByUri(url) : null, (node) =>
        node && node.kind !== 'user' && node.kind !== 'image' ? { node } : null,
      ),
  },
};

function isWanted(
  menu: MenuModel,
  where: { id?: number | null; location?: string | null; slug?: string | null } | null | undefined,
  menus: MenuReads,
): boolean {
  const { id, location, slug } = where ?? {};
  return (
    (!isDefined(id) || menu.id === id) &&
    (!slug || menu.slug === slug) &&
    (!location || menus.isAt(menu, location))
  );
}
