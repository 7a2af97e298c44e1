import type { Catalogue } from '../catalogue/catalogue.js';
import type { CustomerRecord } from '../catalogue/commerce-records.js';
import type { ViewScope } from '../view/content.view.js';
import { userSlug, userView } from '../view/user.view.js';
import { oneOf, text } from './arguments.js';
import type { Caller } from './caller.js';
import { orderArgument, pageOf } from './paging.js';
import { RestError } from './rest-error.js';
import { ALLOW, listReply, route, type ErrorReply, type Reply, type Route } from './route.js';
import { compareText, folded } from './text-search.js';
import { scopeArgument, wordpressListArguments } from './wordpress-arguments.js';

const userArguments = {
  ...wordpressListArguments,
  order: orderArgument('asc'),
  orderby: oneOf(['id', 'include', 'name', 'registered_date', 'slug', 'include_slugs'], 'name'),
};

/** What people may change of themselves, as far as it is stored here. */
const ownArguments = { name: text(), first_name: text(), last_name: text() };

/** Users: the public sees who has published something, and everybody sees themselves. */
export const wordpressUserRoutes: Route[] = [
  route({
    path: 'users',
    allow: ALLOW.read,
    arguments: userArguments,
    answer: (request) => {
      const { context, catalogue, values, caller } = request;
      if (values.context === 'edit' && !isAdmin(catalogue, caller)) return cannotList(caller);
      const search = folded(values.search ?? '');
      const found = [...catalogue.commerce.customers.values()].filter(
        (user) =>
          (isAuthor(catalogue, user.id) || isAdmin(catalogue, caller)) &&
          (values.include.length === 0 || values.include.includes(user.id)) &&
          !values.exclude.includes(user.id) &&
          (values.slug.length === 0 || values.slug.includes(userSlug(user))) &&
          folded(user.display_name).includes(search),
      );
      const sign = values.order === 'asc' ? 1 : -1;
      found.sort((a, b) => {
        if (values.orderby === 'include') return values.include.indexOf(a.id) - values.include.indexOf(b.id);
        if (values.orderby === 'id') return sign * (a.id - b.id);
        return sign * compareText(a.display_name, b.display_name);
      });
      const list = { members: pageOf(found, values), total: found.length };
      return listReply(request, list, (user) => userView(context, user, values.context as ViewScope));
    },
  }),
  route({
    path: 'users/me',
    allow: ALLOW.read,
    arguments: scopeArgument,
    answer: ({ context, catalogue, values, caller }): Reply => {
      const me = caller.kind === 'user' ? catalogue.commerce.customers.get(caller.userId) : undefined;
      if (me) return { kind: 'body', body: userView(context, me, values.context as ViewScope) };
      const error = new RestError(401, 'rest_not_logged_in', 'You are not currently logged in.');
      return { kind: 'error', error, allow: true };
    },
  }),
  route({
    path: 'users/me',
    methods: ['POST', 'PUT'],
    allow: ALLOW.item,
    arguments: { ...scopeArgument, ...ownArguments },
    answer: ({ context, catalogue, values, caller }): Reply => {
      const me = caller.kind === 'user' ? catalogue.commerce.customers.get(caller.userId) : undefined;
      if (!me) throw new RestError(401, 'rest_not_logged_in', 'You are not currently logged in.');
      me.display_name = values.name ?? me.display_name;
      me.first_name = values.first_name ?? me.first_name;
      me.last_name = values.last_name ?? me.last_name;
      return { kind: 'body', body: userView(context, me, 'edit') };
    },
  }),
  route({
    path: 'users/{id}',
    allow: ALLOW.read,
    arguments: scopeArgument,
    answer: ({ context, catalogue, values, caller, ids: [id = 0] }): Reply => {
      const user = catalogue.commerce.customers.get(id);
      if (!user)
        return {
          kind: 'error',
          error: new RestError(404, 'rest_user_invalid_id', 'Invalid user ID.'),
          allow: true,
        };
      if (!maySee(catalogue, caller, user, values.context)) return cannotList(caller);
      return { kind: 'body', body: userView(context, user, values.context as ViewScope) };
    },
  }),
];

function maySee(catalogue: Catalogue, caller: Caller, user: CustomerRecord, scope: string): boolean {
  if (caller.kind === 'user' && caller.userId === user.id) return true;
  return isAdmin(catalogue, caller) || (scope !== 'edit' && isAuthor(catalogue, user.id));
}

function isAdmin(catalogue: Catalogue, caller: Caller): boolean {
  const role = caller.kind === 'user' ? catalogue.commerce.customers.get(caller.userId)?.role : undefined;
  return role === 'administrator';
}

function isAuthor({ content }: Catalogue, userId: number): boolean {
  return [...content.published('post'), ...content.published('page')].some(({ author }) => author === userId);
}

function cannotList(caller: Caller): ErrorReply {
  const status = caller.kind === 'user' ? 403 : 401;
  const error = new RestError(status, 'rest_user_cannot_view', 'Sorry, you are not allowed to list users.');
  return { kind: 'error', error, allow: false };
}
