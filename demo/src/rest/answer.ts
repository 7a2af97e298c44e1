import type { ViewContext } from '../view/sellable.view.js';
import { pickFields } from './fields.js';
import { pagingHeaders } from './paging.js';
import type { Parameters } from './parameters.js';
import { noRoute, RestError } from './rest-error.js';
import type { Route, RouteCall, Verb } from './route.js';

/** An HTTP answer before it is written; `body` is sent as JSON. */
export interface RestAnswer {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

export interface RestCall extends Omit<RouteCall, 'verb'> {
  /** The verb after `X-HTTP-Method-Override`. */
  method: string;
  /** What the query alone carried; it is what a `Link` header repeats. */
  query: Parameters;
}

/** Finds the route of a call and answers it. Every refusal comes back as an answer too. */
export async function answerCall(
  routes: readonly Route[],
  context: ViewContext,
  call: RestCall,
): Promise<RestAnswer> {
  const here = routes.filter((candidate) => candidate.pattern.test(call.path));
  const verb = verbOf(call.method);
  const route = here.find(({ methods }) => methods.includes(verb));
  if (!route) {
    const known = here.find(({ allow }) => allow.includes(call.method));
    return known ? refuse(readOnly(), known.allow) : refuse(noRoute());
  }
  try {
    return await answerRoute(route, context, { ...call, verb });
  } catch (error) {
    if (error instanceof RestError) return refuse(error, route.allow);
    throw error;
  }
}

/** WordPress takes PATCH wherever it takes PUT. */
function verbOf(method: string): Verb {
  if (method === 'HEAD') return 'GET';
  return (method === 'PATCH' ? 'PUT' : method) as Verb;
}

async function answerRoute(
  route: Route,
  context: ViewContext,
  { query, ...call }: RestCall & { verb: Verb },
): Promise<RestAnswer> {
  const ids = (route.pattern.exec(call.path) ?? []).slice(1).map(Number);
  const reply = await route.answer(context, ids, call);
  if (reply.kind === 'error') {
    const refusal = refuse(reply.error, reply.allow ? route.allow : undefined);
    return { ...refusal, headers: { ...refusal.headers, ...reply.headers } };
  }
  const isSilent = reply.kind === 'body' && reply.tellsVerbs === false;
  const headers: Record<string, string> = isSilent ? {} : { allow: route.allow };
  if (reply.kind === 'list') {
    const { total, page, perPage, repeats = [] } = reply;
    const isRepeated = (name: string) => name in query || repeats.includes(name);
    const given = Object.fromEntries(Object.entries(reply.given).filter(([name]) => isRepeated(name)));
    Object.assign(
      headers,
      pagingHeaders({ url: `${context.api}/${call.path}`, total, page, perPage, given }),
    );
  }
  Object.assign(headers, reply.headers);
  const status = reply.kind === 'body' ? (reply.status ?? 200) : 200;
  return { status, headers, body: pickFields(reply.body, call.parameters['_fields'], route.fieldDepth) };
}

/** A refusal as an answer, with the verbs of the address where WordPress would tell them. */
export function refuse(error: RestError, allow?: string): RestAnswer {
  return { status: error.status, headers: allow === undefined ? {} : { allow }, body: error.body };
}

/** The demo shop's own word: a real shop would write here. */
function readOnly(): RestError {
  return new RestError(501, 'demo_store_read_only', 'The demo store only answers reads.');
}
