import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import { type CompiledOperation, compileOperation } from './compile.js';
import { compiledSize } from './compiled-size.js';
import { isCompilable } from './is-compilable.js';
import { conditionVariables, type VariableValues } from './operation-conditions.js';
import { type RewrittenOperation, rewriteForJit } from './rewrite-for-jit.js';
import { coerceVariables } from './coerce-variables.js';

/** The run of an operation from which on it is worth compiling; earlier runs go through graphql-js. */
const COMPILE_ON_RUN = 3;
/** The largest compiled form, in fields; larger operations stay with graphql-js. Compiling takes 50 µs a field. */
const MAX_COMPILED_FIELDS = 2_000;
/** All compiled operations kept, in fields. */
const MAX_KEPT_FIELDS = 200_000;

/** A validated operation to run. */
export interface OperationRequest {
  document: DocumentNode;
  /** A node of `document`. Compiled forms are kept by its identity, so documents should be reused. */
  operation: OperationDefinitionNode;
  /** As the caller sent them. */
  variables: VariableValues;
  contextValue: unknown;
}

/** Runs operations; results are those of graphql-js whichever way they are computed. */
export type Executor = (request: OperationRequest) => MaybePromise<ExecutionResult>;

/** What is known of an operation that was seen before. */
interface OperationPlan {
  /** Prefix of its keys among the compiled forms. */
  id: number;
  runs: number;
  /** Variables that decide its `@skip`s and `@include`s: one compiled form for each outcome. */
  conditions: readonly string[];
  compilable: boolean;
}

interface CompiledForm {
  specialised: RewrittenOperation;
  run: CompiledOperation;
  size: number;
}

/**
 * Compiles queries that are asked again; runs everything else (first runs, mutations,
 * introspection, very large queries, what the compiler refuses) with graphql-js.
 * @param schema built by `buildExecutableSchema`
 */
export function createExecutor(schema: GraphQLSchema): Executor {
  const plans = new WeakMap<OperationDefinitionNode, OperationPlan>();
  const forms = new LRUCache<string, CompiledForm>({
    maxSize: MAX_KEPT_FIELDS,
    sizeCalculation: (form) => form.size,
  });
  let nextId = 0;

  return (request) => {
    const variables = coerceVariables(schema, request.operation, request.variables);
    if ('errors' in variables) return { errors: variables.errors };
    const form = compiledForm(request, variables.coerced);
    const rewritten = form?.specialised.variablesFor(variables.coerced);
    return form && rewritten ? form.run(request.contextValue, rewritten) : interpret(request);
  };

  function interpret({
    document,
    operation,
    variables,
    contextValue,
  }: OperationRequest): MaybePromise<ExecutionResult> {
    return execute({
      schema,
      document,
      contextValue,
      variableValues: variables,
      operationName: operation.name?.value ?? null,
    });
  }

  function compiledForm(request: OperationRequest, coerced: VariableValues): CompiledForm | undefined {
    const plan = planOf(request);
    plan.runs += 1;
    if (!plan.compilable || plan.runs < COMPILE_ON_RUN) return undefined;
    const key = `${plan.id}:${plan.conditions.map((name) => (coerced[name] === true ? 1 : 0)).join('')}`;
    const known = forms.get(key);
    if (known) return known;
    const form = compile(request, coerced);
    if (form) forms.set(key, form);
    else plan.compilable = false;
    return form;
  }

  function planOf({ document, operation }: OperationRequest): OperationPlan {
    const known = plans.get(operation);
    if (known) return known;
    const plan = {
      id: (nextId += 1),
      runs: 0,
      conditions: conditionVariables(document),
      compilable: isCompilable(document, operation),
    };
    plans.set(operation, plan);
    return plan;
  }

  function compile(
    { document, operation }: OperationRequest,
    coerced: VariableValues,
  ): CompiledForm | undefined {
    const specialised = rewriteForJit(schema, document, operation, coerced);
    const size = compiledSize(schema, specialised.document, MAX_COMPILED_FIELDS);
    const run = size <= MAX_COMPILED_FIELDS ? compileOperation(schema, specialised) : undefined;
    return run && { specialised, run, size };
  }
}
