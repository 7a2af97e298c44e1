import { UpstreamBadAnswerError } from '../../errors.js';
import { dotPath } from '../../lib/dot-path.js';
import { foreignLine, graphqlMessage } from '../../upstream/http-client/refusals.js';
import { createItemReader } from '../answers/answer-items.js';
import type { SourceConfig } from '../source-config.js';

/** A GraphQL answer; nothing in it is to be relied on. */
interface GraphqlBody {
  data?: unknown;
  errors?: unknown;
}

/**
 * Compiles how a GraphQL answer is taken apart; paths begin inside its `data`. When it has errors, the items
 * count that no error lies in: a field that is null for an error must not read as "there is none". A key
 * without such an item is an Error then.
 * @param hide takes our secrets out of the service's words
 * @returns the items for the keys that were asked for; throws UpstreamBadAnswerError when there are none at all
 */
export function createGraphqlAnswerReader(
  { name, provides, answer }: Pick<SourceConfig, 'name' | 'provides' | 'answer'>,
  hide: (text: string) => string,
): (body: GraphqlBody, keys: readonly string[]) => ReadonlyMap<string, unknown> {
  const itemsOf = createItemReader(name, provides, answer);
  const holderOf = dotPath(answer.items);

  function failureOf(body: GraphqlBody): UpstreamBadAnswerError {
    const words = foreignLine(graphqlMessage(body) ?? 'no message', hide);
    return new UpstreamBadAnswerError(
      `${name} (${provides}) answered with an error: ${words}`,
      { system: name, resource: provides },
      { message: words },
    );
  }

  return (body, keys) => {
    const { data } = body;
    const errors: unknown[] = Array.isArray(body.errors) ? body.errors : [];
    if (errors.length === 0) return itemsOf(data);
    const failure = failureOf(body);
    const holder = holderOf(data);
    if (typeof holder !== 'object' || holder === null) throw failure;
    const items = itemsOf(data);
    const spoilt = new Set(errors.map((error) => own(holder, stepInto(answer.items, error))));
    const usable = (item: unknown): boolean => item !== undefined && item !== null && !spoilt.has(item);
    return new Map(keys.map((key) => [key, usable(items.get(key)) ? items.get(key) : failure]));
  };
}

/** What leads from a place to that of an error (its path: GraphQL specification, October 2021, 7.1.2); undefined when the error lies elsewhere. */
function stepInto(place: string, error: unknown): unknown {
  const { path } = (error ?? {}) as { path?: unknown };
  if (!Array.isArray(path)) return undefined;
  const depth = place === '' ? 0 : place.split('.').length;
  return path.slice(0, depth).join('.') === place ? (path[depth] as unknown) : undefined;
}

function own(holder: object, step: unknown): unknown {
  const name = String(step);
  return Object.hasOwn(holder, name) ? (holder as Record<string, unknown>)[name] : undefined;
}
