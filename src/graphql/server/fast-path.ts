import { type ExecutionResult, getOperationAST, OperationTypeNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { AppError } from '../../errors.js';
import { isPromise, mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import {
  type AnswerDeps,
  cachedAnswerHeaders,
  finishAnswer,
  type FinishedAnswer,
} from '../answers/finish-answer.js';
import type { CachedResponse, ResponseCache, ResponseKey } from '../answers/response-cache.js';
import type { Executor, OperationRequest } from '../execution/executor.js';
import type { CostRule } from '../limits/cost-rule.js';
import type { DocumentStore } from './document-store.js';
import type { ErrorFormatter } from './format-error.js';
import type { GraphqlAnswer, GraphqlRequest } from './graphql-exchange.js';

/** How many different `Accept` headers are remembered. */
const REMEMBERED_ACCEPTS = 100;

const utf8 = new TextEncoder();

/** A query that passed all checks before, with the variables it comes with now. */
type KnownQuery = Omit<OperationRequest, 'contextValue'>;

/** A request that the fast path can answer. */
interface Recognised {
  query: KnownQuery;
  /** The type of the answer. */
  contentType: string;
  /** Undefined: its response is not cached. */
  key: ResponseKey | undefined;
}

/** What the fast path is made from. */
export interface FastPathDeps<TContext> extends AnswerDeps<TContext> {
  documents: DocumentStore;
  run: Executor;
  assertCost: CostRule;
  formatError: ErrorFormatter;
  /** Undefined: every answer is computed. */
  responses: ResponseCache | undefined;
}

/** A short way around Apollo Server's request pipeline, which costs more than running a compiled query. */
export interface FastPath<TContext> {
  /**
   * Answers a `POST` of a query whose text passed Apollo Server before. Anything out of the ordinary
   * is left to Apollo Server, before anything ran: unknown texts, mutations, wrong variables, a cost
   * over the limit, a context that cannot be made, `extensions`, an `Accept` header not seen before.
   * @returns undefined when it is left
   */
  answer(
    request: GraphqlRequest,
    createContext: () => MaybePromise<TContext>,
  ): MaybePromise<GraphqlAnswer | undefined>;
  /** Learns from an answer of Apollo Server which type it negotiates for an `Accept` header. */
  learn(request: GraphqlRequest, answer: GraphqlAnswer): void;
}

/** Starts with knowing nothing. */
export function createFastPath<TContext>(deps: FastPathDeps<TContext>): FastPath<TContext> {
  const { documents, run, responses } = deps;
  const contentTypes = new LRUCache<string, string>({ max: REMEMBERED_ACCEPTS });

  return {
    answer(request, createContext) {
      const recognised = recognise(request);
      const cached = recognised?.key && responses?.find(recognised.key);
      if (!recognised || !(cached ?? isAffordable(recognised.query))) return undefined;
      // Made for cached responses as well: it may refuse the caller, and it knows whether the answer is theirs alone.
      return mapMaybe(orUndefined(createContext), (context) => {
        if (context === undefined) return undefined;
        if (cached && isForEverybody(context)) return sendAgain(recognised, cached);
        const result = run({ ...recognised.query, contextValue: context });
        return mapMaybe(result, (ran) => finish(recognised, context, ran));
      });
    },
    learn({ method, headers }, answer) {
      const contentType = answer.headers['content-type'];
      if (method === 'POST' && answer.status === 200 && contentType !== undefined) {
        contentTypes.set(headers.accept ?? '', contentType);
      }
    },
  };

  function recognise(request: GraphqlRequest): Recognised | undefined {
    const contentType = contentTypes.get(request.headers.accept ?? '');
    const query = contentType === undefined ? undefined : knownQuery(request, documents);
    if (contentType === undefined || !query) return undefined;
    const key = responses?.keyOf(query.operation, query.variables, request.headers);
    return { query, contentType, key };
  }

  function isAffordable({ document, operation, variables }: KnownQuery): boolean {
    try {
      deps.assertCost(document, operation, variables);
      return true;
    } catch (error) {
      if (error instanceof AppError) return false;
      throw error;
    }
  }

  /** Whether the caller gets the same answer as others, as far as their context knows before anything ran. */
  function isForEverybody(context: TContext): boolean {
    return deps.notesOf?.(context).cacheableUntil() !== undefined;
  }

  function sendAgain({ contentType }: Recognised, cached: CachedResponse): GraphqlAnswer {
    const headers = { 'content-type': contentType, ...cachedAnswerHeaders(deps, cached) };
    return { status: 200, headers, body: cached.body };
  }

  function finish(
    { contentType, key }: Recognised,
    context: TContext,
    result: ExecutionResult,
  ): GraphqlAnswer | undefined {
    // Without `data` nothing ran: the variables are wrong.
    if (result.data === undefined) return undefined;
    const { headers, extensions, cacheability } = finishAnswer(deps, context, !result.errors);
    const text = textOf(result, extensions);
    const answer = { status: 200, headers: { ...headers, 'content-type': contentType } };
    if (!responses || !key || !cacheability) return { ...answer, body: text };
    const body = utf8.encode(text);
    responses.store(key, { ...cacheability, body });
    return { ...answer, body };
  }

  function textOf({ data, errors }: ExecutionResult, extensions: FinishedAnswer['extensions']): string {
    return JSON.stringify({
      errors: errors?.map((error) => deps.formatError(error.toJSON(), error)),
      data,
      extensions,
    });
  }
}

function knownQuery(
  { method, headers, body }: GraphqlRequest,
  documents: DocumentStore,
): KnownQuery | undefined {
  if (method !== 'POST' || !headers['content-type']?.startsWith('application/json') || !isRecord(body))
    return undefined;
  const { query, operationName = null, variables = null, extensions = null } = body;
  const document = typeof query === 'string' ? documents.find(query) : undefined;
  if (!document || extensions !== null || (variables !== null && !isRecord(variables))) return undefined;
  if (operationName !== null && typeof operationName !== 'string') return undefined;
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.QUERY) return undefined;
  return { document, operation, variables: variables ?? {} };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function orUndefined<T>(create: () => MaybePromise<T>): MaybePromise<T | undefined> {
  try {
    const made = create();
    return isPromise(made) ? made.catch(() => undefined) : made;
  } catch {
    return undefined;
  }
}
