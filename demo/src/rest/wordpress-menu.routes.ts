import type { MenuItemRecord, MenuRecord } from '../catalogue/content/content-records.js';
import { CURIES } from '../view/content.view.js';
import type { ViewContext } from '../view/sellable.view.js';
import { ids } from './arguments.js';
import { pageOf } from './paging.js';
import { RestError } from './rest-error.js';
import { ALLOW, listReply, route, type ErrorReply, type Route, type RouteRequest } from './route.js';
import { wordpressListArguments } from './wordpress-arguments.js';

type Asked = Pick<RouteRequest<Record<string, never>>, 'catalogue' | 'caller'>;

/** Classic menus. Only who may change the theme may read them, which strangers and customers may not (recorded). */
export const wordpressMenuRoutes: Route[] = [
  route({
    path: 'menus',
    allow: ALLOW.list,
    arguments: wordpressListArguments,
    answer: (request) => {
      const menus = [...request.catalogue.content.menus.values()];
      const list = { members: pageOf(menus, request.values), total: menus.length };
      return refusal(request, 'menus') ?? listReply(request, list, (menu) => menuView(request.context, menu));
    },
  }),
  route({
    path: 'menu-items',
    allow: ALLOW.list,
    arguments: { ...wordpressListArguments, menus: ids() },
    answer: (request) => {
      const { menus: wanted } = request.values;
      const items = [...request.catalogue.content.menus.values()]
        .filter(({ id }) => wanted.length === 0 || wanted.includes(id))
        .flatMap((menu) => menu.items.map((item, index) => ({ menu, item, order: index + 1 })));
      const list = { members: pageOf(items, request.values), total: items.length };
      const view = ({ menu, item, order }: (typeof items)[number]) =>
        menuItemView(request.context, menu, item, order);
      return refusal(request, 'menu items') ?? listReply(request, list, view);
    },
  }),
  route({
    path: 'menu-locations',
    allow: ALLOW.read,
    arguments: {},
    answer: (request) => {
      const menus = [...request.catalogue.content.menus.values()];
      const locations = menus.flatMap((menu) =>
        menu.locations.map((name) => [name, { name, description: name, menu: menu.id }]),
      );
      return (
        refusal(request, 'menu locations') ?? { kind: 'body', body: Object.fromEntries(locations) as unknown }
      );
    },
  }),
];

function refusal({ catalogue, caller }: Asked, what: string): ErrorReply | null {
  const role = caller.kind === 'user' ? catalogue.commerce.customers.get(caller.userId)?.role : undefined;
  if (role === 'administrator') return null;
  const status = caller.kind === 'user' ? 403 : 401;
  return {
    kind: 'error',
    error: new RestError(status, 'rest_cannot_view', `Sorry, you are not allowed to view ${what}.`),
    allow: false,
  };
}

function menuView({ api }: ViewContext, menu: MenuRecord) {
  return {
    id: menu.id,
    description: '',
    name: menu.name,
    slug: menu.slug,
    meta: [],
    locations: menu.locations,
    auto_add: false,
    _links: {
      self: [{ href: `${api}/menus/${menu.id}` }],
      collection: [{ href: `${api}/menus` }],
      about: [{ href: `${api}/taxonomies/nav_menu` }],
      'wp:post_type': [{ href: `${api}/menu-items?menus=${menu.id}` }],
      curies: CURIES,
    },
  };
}

function menuItemView({ api, home }: ViewContext, menu: MenuRecord, item: MenuItemRecord, order: number) {
  return {
    id: item.id,
    title: { rendered: item.title },
    status: 'publish',
    url: item.url.replace('%HOME%', home),
    attr_title: '',
    description: '',
    type: 'custom',
    type_label: 'Custom Link',
    object: 'custom',
    object_id: item.id,
    parent: item.parent,
    menu_order: order,
    target: '',
    classes: [''],
    xfn: [''],
    invalid: false,
    menus: menu.id,
    meta: [],
    _links: {
      self: [{ href: `${api}/menu-items/${item.id}` }],
      collection: [{ href: `${api}/menu-items` }],
      about: [{ href: `${api}/types/nav_menu_item` }],
    },
  };
}
