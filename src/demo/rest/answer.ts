import type { ViewContext } from '../view/sellable.view.js';
import { pickFields } from './fields.js';
import { pagingHeaders } from './paging.js';
import type { Parameters } from './parameters.js';
import { noRoute, RestError } from './rest-error.js';
import type { Route } from './route.js';

/** An HTTP answer before it is written; `body` is sent as JSON. */
export interface RestAnswer {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

export interface RestCall {
  /** The verb after `X-HTTP-Method-Override`. */
  method: string;
  /** Path below the namespace, without slashes at the ends. */
  path: string;
  /** Parameters of the body and of the query, the body's first. */
  parameters: Parameters;
  /** What the query alone carried; it is what a `Link` header repeats. */
  query: Parameters;
}

/** Finds the route of a call and answers it. Every refusal comes back as an answer too. */
export function answerCall(routes: readonly Route[], context: ViewContext, call: RestCall): RestAnswer {
  const route = routes.find((candidate) => candidate.pattern.test(call.path));
  if (!route) return refuse(noRoute());
  if (!route.allow.includes(call.method)) return refuse(noRoute());
  if (call.method !== 'GET') return refuse(readOnly(), route.allow);
  try {
    return answerRoute(route, context, call);
  } catch (error) {
    if (error instanceof RestError) return refuse(error, route.allow);
    throw error;
  }
}

function answerRoute(route: Route, context: ViewContext, call: RestCall): RestAnswer {
  const ids = (route.pattern.exec(call.path) ?? []).slice(1).map(Number);
  const reply = route.answer(context, ids, call.parameters, call.path);
  if (reply.kind === 'error') return refuse(reply.error, reply.allow ? route.allow : undefined);
  const headers: Record<string, string> = { allow: route.allow };
  if (reply.kind === 'list') {
    const given = Object.fromEntries(Object.entries(reply.given).filter(([name]) => name in call.query));
    const { total, page, perPage } = reply;
    Object.assign(
      headers,
      pagingHeaders({ url: `${context.api}/${call.path}`, total, page, perPage, given }),
      reply.headers,
    );
  }
  return { status: 200, headers, body: pickFields(reply.body, call.parameters['_fields'], route.fieldDepth) };
}

/** A refusal as an answer, with the verbs of the address where WordPress would tell them. */
export function refuse(error: RestError, allow?: string): RestAnswer {
  return { status: error.status, headers: allow === undefined ? {} : { allow }, body: error.body };
}

/** The demo shop's own word: a real shop would write. */
function readOnly(): RestError {
  return new RestError(501, 'demo_store_read_only', 'The demo store only answers reads.');
}
