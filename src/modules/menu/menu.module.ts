import { parseDatabaseId } from '../../relay/global-id.js';
import type { ContentSlice } from '../content/content.slice.js';
import type { Module } from '../module.js';
import type { NodeSlice } from '../node/node.slice.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import type { ShopSlice } from '../shop/shop.slice.js';
import { menuLocationSdl } from './menu-location.sdl.js';
import { createMenuCollection, type MenuCollection } from './menu.collection.js';
import { MenuReads, type MenuLocations } from './menu.reads.js';
import { menuResolvers } from './menu.resolvers.js';
import type { MenuSlice } from './menu.slice.js';

type Needs = NodeSlice & ContentSlice & OperationSlice & ShopSlice;

/** Block menus, read out of their markup. */
export const menuModule: Module<
  MenuSlice,
  Needs,
  { menuLocations: MenuLocations },
  { menus: MenuCollection }
> = {
  collections: ({ store, wordpress, lifetimes }) => ({
    menus: createMenuCollection(store, wordpress, lifetimes.content),
  }),
  context: {
    menus: ({ notes }, { deps: { collections, menuLocations } }) =>
      new MenuReads(collections.menus, menuLocations, notes),
  },
  resolvers: [menuResolvers],
  schema: ({ menuLocations }) => ({ typeDefs: [menuLocationSdl(menuLocations)] }),
  globalIds: [
    {
      kind: 'post',
      rank: 2,
      find: (key, { menus }) => menus.find(({ id }) => id === parseDatabaseId(key)),
    },
    { kind: 'menu_item', rank: 0, find: (key, { menus }) => menus.item(parseDatabaseId(key)) },
  ],
  typeNames: { menu: () => 'Menu', 'menu-item': () => 'MenuItem' },
};
