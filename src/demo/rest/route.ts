import type { Catalogue } from '../catalogue/catalogue.js';
import type { ViewContext } from '../view/sellable.view.js';
import { readArguments, type ArgumentSpecs, type ArgumentValues } from './arguments.js';
import type { FieldDepth } from './fields.js';
import type { Parameters } from './parameters.js';
import type { RestError } from './rest-error.js';

/** A list answer: the members of the asked page and what paging headers need. */
export interface ListReply {
  kind: 'list';
  body: unknown[];
  total: number;
  page: number;
  perPage: number;
  given: Parameters;
  headers?: Record<string, string>;
}

export interface BodyReply {
  kind: 'body';
  body: unknown;
}

/** A refusal; `allow: false` when WordPress tells no verbs with it, which it does when the permission check failed. */
export interface ErrorReply {
  kind: 'error';
  error: RestError;
  allow: boolean;
}

export type Reply = ListReply | BodyReply | ErrorReply;

/** One address of the API, read-only. */
export interface Route {
  /** Matched against the path below the namespace, without a leading slash. */
  pattern: RegExp;
  /** The verbs the real shop would take here, for the `Allow` header. */
  allow: string;
  fieldDepth: FieldDepth;
  answer: (context: ViewContext, ids: readonly number[], parameters: Parameters, path: string) => Reply;
}

/** Verbs of a collection, a single resource and a read-only address. */
export const ALLOW = { list: 'GET, POST', item: 'GET, POST, PUT, PATCH, DELETE', read: 'GET' } as const;

interface RouteOptions<S extends ArgumentSpecs> {
  path: string;
  allow: string;
  fieldDepth?: FieldDepth;
  arguments: S;
  answer: (request: RouteRequest<S>) => Reply;
}

/** What a handler gets: understood arguments, ids out of the path, and where it is. */
export interface RouteRequest<S extends ArgumentSpecs> {
  context: ViewContext;
  catalogue: Catalogue;
  values: ArgumentValues<S>;
  given: Parameters;
  /** The numbers of the path, in order. */
  ids: readonly number[];
  /** The path below the namespace. */
  path: string;
}

/** Declares a route. In `path`, `{id}` stands for a number and `{slug}` for a name. */
export function route<S extends ArgumentSpecs>(options: RouteOptions<S>): Route {
  const pattern = options.path.replaceAll('{id}', '(\\d+)').replaceAll('{slug}', '[\\w-]+');
  return {
    pattern: new RegExp(`^${pattern}$`),
    allow: options.allow,
    fieldDepth: options.fieldDepth ?? 'nested',
    answer: (context, ids, parameters, path) => {
      const { values, given } = readArguments(options.arguments, parameters);
      return options.answer({ context, catalogue: context.catalogue, values, given, ids, path });
    },
  };
}

/** A list reply for the page a request asked for; only that page's members are turned into answers. */
export function listReply<T>(
  request: { values: { page: number; per_page: number }; given: Parameters },
  list: { members: readonly T[]; total: number; headers?: Record<string, string> },
  view: (member: T) => unknown,
): ListReply {
  const { page, per_page: perPage } = request.values;
  const { members, ...rest } = list;
  return { kind: 'list', body: members.map(view), page, perPage, given: request.given, ...rest };
}
