import { type ExecutionResult, getOperationAST, OperationTypeNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { AppError } from '../errors.js';
import type { MaybePromise } from '../lib/maybe-promise.js';
import type { DocumentStore } from './document-store.js';
import type { Executor, OperationRequest } from './execution/executor.js';
import type { ErrorFormatter } from './format-error.js';
import type { GraphqlAnswer, GraphqlRequest } from './graphql-exchange.js';
import type { AnswerNotes, CostRule } from './operation-rules.js';

/** How many different `Accept` headers are remembered. */
const REMEMBERED_ACCEPTS = 100;

/** What it takes to answer a query that passed all checks before. */
export interface KnownQueryOptions<TContext> extends AnswerNotes<TContext> {
  documents: DocumentStore;
  run: Executor;
  assertCost: CostRule;
  formatError: ErrorFormatter;
}

/** A short way around Apollo Server's request pipeline, which costs more than running a compiled query. */
export interface KnownQueries<TContext> {
  /**
   * Answers a `POST` of a query whose text passed Apollo Server before. Anything out of the ordinary
   * is left to Apollo Server, before anything ran: unknown texts, mutations, wrong variables, a cost
   * over the limit, a context that cannot be made, `extensions`, an `Accept` header not seen before.
   * @returns undefined when it is left
   */
  answer(
    request: GraphqlRequest,
    createContext: () => MaybePromise<TContext>,
  ): Promise<GraphqlAnswer | undefined>;
  /** Learns from an answer of Apollo Server which type it negotiates for an `Accept` header. */
  learn(request: GraphqlRequest, answer: GraphqlAnswer): void;
}

/** Starts with knowing nothing. */
export function createKnownQueries<TContext>(options: KnownQueryOptions<TContext>): KnownQueries<TContext> {
  const { documents, run, assertCost, formatError, extensionsOf, cacheControlOf, headersOf } = options;
  const contentTypes = new LRUCache<string, string>({ max: REMEMBERED_ACCEPTS });

  return {
    async answer(request, createContext) {
      const contentType = contentTypes.get(request.headers.accept ?? '');
      const operation =
        contentType === undefined ? undefined : knownOperation(request, documents, assertCost);
      if (contentType === undefined || !operation) return undefined;
      const context = await orUndefined(createContext);
      if (context === undefined) return undefined;
      const result = await run({ ...operation, contextValue: context });
      // Without `data` nothing ran: the variables are wrong.
      if (result.data === undefined) return undefined;
      const cacheControl = cacheControlOf?.(context);
      return {
        status: 200,
        headers: {
          'content-type': contentType,
          ...(cacheControl !== undefined && { 'cache-control': cacheControl }),
          ...headersOf?.(context),
        },
        text: textOf(result, extensionsOf?.(context)),
      };
    },
    learn({ method, headers }, answer) {
      const contentType = answer.headers['content-type'];
      if (method === 'POST' && answer.status === 200 && contentType !== undefined) {
        contentTypes.set(headers.accept ?? '', contentType);
      }
    },
  };

  function textOf(
    { data, errors }: ExecutionResult,
    extensions: Record<string, unknown> | undefined,
  ): string {
    return JSON.stringify({
      errors: errors?.map((error) => formatError(error.toJSON(), error)),
      data,
      extensions,
    });
  }
}

function knownOperation(
  { method, headers, body }: GraphqlRequest,
  documents: DocumentStore,
  assertCost: CostRule,
): Omit<OperationRequest, 'contextValue'> | undefined {
  if (method !== 'POST' || !headers['content-type']?.startsWith('application/json') || !isRecord(body))
    return undefined;
  const { query, operationName = null, variables = null, extensions = null } = body;
  const document = typeof query === 'string' ? documents.find(query) : undefined;
  if (!document || extensions !== null || (variables !== null && !isRecord(variables))) return undefined;
  if (operationName !== null && typeof operationName !== 'string') return undefined;
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.QUERY) return undefined;
  try {
    assertCost(document, operation, variables ?? {});
    return { document, operation, variables: variables ?? {} };
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function orUndefined<T>(create: () => MaybePromise<T>): Promise<T | undefined> {
  try {
    return await create();
  } catch {
    return undefined;
  }
}
