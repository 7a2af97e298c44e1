import type { Catalogue } from '../catalogue/catalogue.js';
import type { ViewContext } from '../view/sellable.view.js';
import type { Caller } from './caller.js';
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
  /** Members of `given` that other pages' addresses name though they were not sent. */
  repeats?: readonly string[];
  headers?: Record<string, string>;
}

export interface BodyReply {
  kind: 'body';
  body: unknown;
  /** Default 200. */
  status?: number;
  /** `false` when WordPress tells no verbs with it, as after some deletions. Default true. */
  tellsVerbs?: boolean;
  headers?: Record<string, string>;
}

/** A refusal; `allow: false` when WordPress tells no verbs with it, which it does when the permission check failed. */
export interface ErrorReply {
  kind: 'error';
  error: RestError;
  allow: boolean;
  headers?: Record<string, string>;
}

export type Reply = ListReply | BodyReply | ErrorReply;

/** The verbs that routes answer; HEAD is a GET here, and PATCH a PUT. */
export type Verb = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** What a route is told beside the arguments: who asks, and how. */
export interface RouteCall {
  verb: Verb;
  /** The path below the namespace. */
  path: string;
  /** Parameters of the body and of the query, the body's first. */
  parameters: Parameters;
  caller: Caller;
  /** The headers of the request, names in small letters. */
  requestHeaders: Readonly<Record<string, string>>;
  /** Path and query as on the request line. */
  target: string;
}

/** One address of the API and some of its verbs. Several routes may share an address. */
export interface Route {
  /** Matched against the path below the namespace, without a leading slash. */
  pattern: RegExp;
  methods: readonly Verb[];
  /** The verbs the real shop would take here, for the `Allow` header. */
  allow: string;
  fieldDepth: FieldDepth;
  answer: (context: ViewContext, ids: readonly number[], call: RouteCall) => Reply | Promise<Reply>;
}

/** Verbs of a collection, a single resource and a read-only address. */
export const ALLOW = { list: 'GET, POST', item: 'GET, POST, PUT, PATCH, DELETE', read: 'GET' } as const;

interface RouteOptions<S extends ArgumentSpecs> {
  path: string;
  /** Default GET. */
  methods?: readonly Verb[];
  allow: string;
  fieldDepth?: FieldDepth;
  arguments: S;
  answer: (request: RouteRequest<S>) => Reply | Promise<Reply>;
}

/** What a handler gets: understood arguments, ids out of the path, who asks, and where it is. */
export interface RouteRequest<S extends ArgumentSpecs> extends Omit<RouteCall, 'parameters'> {
  context: ViewContext;
  catalogue: Catalogue;
  values: ArgumentValues<S>;
  given: Parameters;
  /** The numbers of the path, in order. */
  ids: readonly number[];
}

/** Declares a route. In `path`, `{id}` stands for a number and `{slug}` for a name. */
export function route<S extends ArgumentSpecs>(options: RouteOptions<S>): Route {
  const pattern = options.path.replaceAll('{id}', '(\\d+)').replaceAll('{slug}', '[\\w-]+');
  return {
    pattern: new RegExp(`^${pattern}$`),
    methods: options.methods ?? ['GET'],
    allow: options.allow,
    fieldDepth: options.fieldDepth ?? 'nested',
    answer: (context, ids, { parameters, ...call }) => {
      const { values, given } = readArguments(options.arguments, parameters);
      return options.answer({ context, catalogue: context.catalogue, values, given, ids, ...call });
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
