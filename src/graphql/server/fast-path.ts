import { type ExecutionResult, getOperationAST, OperationTypeNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { AppError } from '../../errors.js';
import { isPromise, type MaybePromise } from '../../lib/maybe-promise.js';
import type { DocumentStore } from './document-store.js';
import type { Executor, OperationRequest } from '../execution/executor.js';
import type { ErrorFormatter } from './format-error.js';
import type { GraphqlAnswer, GraphqlRequest } from './graphql-exchange.js';
import type { ResponseCache } from '../answers/response-cache.js';
import { type AnswerNotes, type CostRule, publicTags } from './operation-rules.js';

/** How many different `Accept` headers are remembered. */
const REMEMBERED_ACCEPTS = 100;

const utf8 = new TextEncoder();

type KnownOperation = Omit<OperationRequest, 'contextValue'>;

/** An answer before it is known who it goes to. */
interface Answer extends Pick<GraphqlAnswer, 'body'> {
  /** Until when it is alike for everybody; undefined: it is somebody's own, or not whole. */
  freshUntilMs: number | undefined;
  cacheTag: string | undefined;
}

/** What it takes to answer a query that passed all checks before. */
export interface FastPathDeps<TContext> extends AnswerNotes<TContext> {
  documents: DocumentStore;
  run: Executor;
  assertCost: CostRule;
  formatError: ErrorFormatter;
  /** Undefined: every answer is computed. */
  kept: ResponseCache | undefined;
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
  ): Promise<GraphqlAnswer | undefined>;
  /** Learns from an answer of Apollo Server which type it negotiates for an `Accept` header. */
  learn(request: GraphqlRequest, answer: GraphqlAnswer): void;
}

/** Starts with knowing nothing. */
export function createFastPath<TContext>(options: FastPathDeps<TContext>): FastPath<TContext> {
  const { documents, run, kept, formatError, extensionsOf, cacheControlOf, headersOf, keepableUntilOf } =
    options;
  const contentTypes = new LRUCache<string, string>({ max: REMEMBERED_ACCEPTS });

  return {
    async answer(request, createContext) {
      const contentType = contentTypes.get(request.headers.accept ?? '');
      const operation = contentType === undefined ? undefined : knownOperation(request, documents);
      if (contentType === undefined || !operation) return undefined;
      const question = kept?.question(operation.operation, operation.variables, request.headers);
      const ready = question && kept?.find(question);
      if (!ready && !isAffordable(operation)) return undefined;
      // Made for kept answers as well: it may refuse the caller, and it knows whether the answer is theirs alone.
      const made = orUndefined(createContext);
      const context = isPromise(made) ? await made : made;
      if (context === undefined) return undefined;
      if (ready && keepableUntilOf?.(context) !== undefined) return send(ready, contentType);
      const running = run({ ...operation, contextValue: context });
      const result = isPromise(running) ? await running : running;
      // Without `data` nothing ran: the variables are wrong.
      if (result.data === undefined) return undefined;
      const freshUntilMs = result.errors ? undefined : keepableUntilOf?.(context);
      const tags = publicTags(options, context, freshUntilMs);
      const extensions = extensionsOf?.(context);
      const text = textOf(result, tags ? { ...extensions, ...tags.extensions } : extensions);
      const cacheTag = tags?.header;
      if (!kept || !question || freshUntilMs === undefined) {
        return send({ body: text, freshUntilMs, cacheTag }, contentType, headersOf?.(context));
      }
      const answer = { body: utf8.encode(text), freshUntilMs, cacheTag };
      kept.keep(question, answer);
      return send(answer, contentType);
    },
    learn({ method, headers }, answer) {
      const contentType = answer.headers['content-type'];
      if (method === 'POST' && answer.status === 200 && contentType !== undefined) {
        contentTypes.set(headers.accept ?? '', contentType);
      }
    },
  };

  function send(
    { body, freshUntilMs, cacheTag }: Answer,
    contentType: string,
    further?: Readonly<Record<string, string>>,
  ): GraphqlAnswer {
    const headers = { ...further, 'content-type': contentType };
    const cacheControl = freshUntilMs === undefined ? undefined : cacheControlOf?.(freshUntilMs);
    if (cacheControl === undefined) return { status: 200, headers, body };
    const tagged = cacheTag === undefined ? headers : { ...headers, 'cache-tag': cacheTag };
    return { status: 200, headers: { ...tagged, 'cache-control': cacheControl }, body };
  }

  function isAffordable({ document, operation, variables }: KnownOperation): boolean {
    try {
      options.assertCost(document, operation, variables);
      return true;
    } catch (error) {
      if (error instanceof AppError) return false;
      throw error;
    }
  }

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
): KnownOperation | undefined {
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
