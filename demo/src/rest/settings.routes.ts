import type { SettingGroupRecord, SettingRecord } from '../catalogue/records.js';
import { resourceLinks } from '../view/links.js';
import { integer, oneOf } from './arguments.js';
import { orderArgument, pageOf } from './paging.js';
import { RestError } from './rest-error.js';
import { ALLOW, listReply, route, type ErrorReply, type Reply, type Route } from './route.js';

const SETTING_METHODS = ['GET', 'POST', 'PUT', 'PATCH'];

/** Settings by group and one by one, and tax rates and classes. */
export const settingsRoutes: Route[] = [
  route({
    path: 'settings',
    allow: ALLOW.read,
    arguments: {},
    answer: ({ context: { api }, catalogue }) => ({
      kind: 'body',
      body: catalogue.settings.map((group) => groupView(api, group)),
    }),
  }),
  route({
    path: 'settings/{slug}',
    allow: ALLOW.read,
    arguments: {},
    answer: ({ context: { api }, catalogue, path }): Reply => {
      const group = catalogue.settings.find(({ id }) => id === path.split('/')[1]);
      if (!group || group.settings.length === 0) return missing('setting_group', 'Invalid setting group.');
      const rows = group.settings.map((setting) => settingView(api, group.id, setting));
      // WooCommerce 10.5 lists each row twice here (recorded).
      return { kind: 'body', body: [...rows, ...rows] };
    },
  }),
  route({
    path: 'settings/{slug}/{slug}',
    allow: 'GET, POST, PUT, PATCH',
    arguments: {},
    answer: ({ context: { api }, catalogue, path }): Reply => {
      const [, groupId = '', id] = path.split('/');
      const setting = catalogue.settings
        .find((group) => group.id === groupId)
        ?.settings.find((s) => s.id === id);
      if (!setting) return missing('setting', 'Invalid setting.');
      return { kind: 'body', body: { ...settingView(api, groupId, setting), group_id: groupId } };
    },
  }),
  route({
    path: 'taxes',
    allow: ALLOW.list,
    arguments: {
      page: integer({ min: 1, byDefault: 1 }),
      per_page: integer({ min: 1, max: 100, byDefault: 10 }),
      offset: integer({ byDefault: undefined }),
      order: orderArgument('asc'),
      orderby: oneOf(['id', 'order', 'priority'], 'order'),
      class: oneOf(['standard', 'reduced-rate', 'zero-rate'], undefined),
    },
    answer: (request) => {
      const { catalogue, values, context } = request;
      const key = values.orderby as 'id' | 'order' | 'priority';
      const sign = values.order === 'asc' ? 1 : -1;
      const rates = catalogue.taxRates
        .filter((rate) => values.class === undefined || rate.class === values.class)
        .sort((a, b) => sign * (a[key] - b[key]));
      return listReply(request, { members: pageOf(rates, values), total: rates.length }, (rate) => {
        return {
          ...rate,
          _links: resourceLinks(context.api, { self: `taxes/${rate.id}`, collection: 'taxes' }),
        };
      });
    },
  }),
  route({
    path: 'taxes/classes',
    allow: ALLOW.list,
    arguments: {},
    answer: ({ context: { api }, catalogue, given }) => {
      const members = catalogue.taxClasses;
      const whole = { values: { page: 1, per_page: Math.max(1, members.length) }, given };
      return listReply(whole, { members, total: members.length }, (taxClass) => {
        return { ...taxClass, _links: resourceLinks(api, { collection: 'taxes/classes' }) };
      });
    },
  }),
];

function groupView(api: string, { id, label, description, parent_id, sub_groups }: SettingGroupRecord) {
  const _links = { options: [{ href: `${api}/settings/${id}` }] };
  return { id, label, description, parent_id, sub_groups, _links };
}

function settingView(api: string, groupId: string, setting: SettingRecord) {
  const paths = { self: `settings/${groupId}/${setting.id}`, collection: `settings/${groupId}` };
  return { ...setting, _links: resourceLinks(api, paths, SETTING_METHODS) };
}

function missing(what: string, message: string): ErrorReply {
  return { kind: 'error', error: new RestError(404, `rest_setting_${what}_invalid`, message), allow: false };
}
