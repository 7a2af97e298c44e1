import { ConfigError } from '../../errors.js';
import { percentEncode } from '../../lib/percent-encode.js';
import { textTemplate, type TextTemplate } from '../../lib/text-template.js';
import { urlParts } from '../../lib/url-parts.js';
import type { RequestTarget } from '../../upstream/http-client/outgoing.js';
import { pathSegment, type QueryPair } from '../../upstream/http-client/query-string.js';
import { AUDIENCE_PARTS } from '../audience.js';
import type { HttpRequestConfig } from '../source-config.js';
import { bodyTemplate } from './body-template.js';
import type { TemplateValue, TemplateValues } from './template-values.js';

/** A request with what was filled in. */
export interface FilledRequest extends Pick<RequestTarget, 'method' | 'path' | 'body' | 'secrets'> {
  query: readonly QueryPair[];
  headers: Readonly<Record<string, string>>;
}

/** A compiled request. */
export interface RequestTemplate {
  /** Scheme, host and port; nothing that is filled in reaches it. */
  readonly origin: string;
  /** The placeholders of path, query and body. */
  readonly names: ReadonlySet<string>;
  /** The parameters without a placeholder, which every request has. */
  readonly fixedQuery: readonly QueryPair[];
  /**
   * Every value is encoded for its place, so it can become no other part of the request.
   * @throws BadInputError for a value that no path can carry: empty, `.` or `..`
   */
  fill(values: TemplateValues): FilledRequest;
}

const TOLD_TO_ALL: ReadonlySet<string> = new Set(AUDIENCE_PARTS);

/**
 * Compiles what the configuration says of a request.
 * @throws ConfigError when its address or its body cannot be used
 */
export function requestTemplate(
  source: string,
  request: Pick<HttpRequestConfig, 'url' | 'method' | 'query' | 'headers' | 'body'>,
): RequestTemplate {
  const parts = urlParts(request.url);
  if (!parts) throw new ConfigError([`sources.${source}.url is no absolute URL`]);
  const path = textTemplate(parts.path);
  const parameters = named([...parts.query, ...Object.entries(request.query)]);
  // HTTP knows no case in the names of headers, and the client's own are in lower case.
  const headers = named(Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]));
  const body =
    request.method === 'POST' && request.body !== undefined ? bodyTemplate(source, request.body) : undefined;
  const names = [path, ...parameters.map(([, template]) => template), ...(body ? [body] : [])].flatMap(
    (template) => template.names,
  );

  return {
    origin: parts.origin,
    names: new Set(names),
    fixedQuery: filledPairs(
      parameters.filter(([, template]) => template.names.length === 0),
      () => null,
    ),
    fill: (values) => {
      const textOf = (name: string): string | null => text(values[name]);
      const query = filledPairs(parameters, textOf);
      const ours = parameters.filter(([, template]) => template.names.every((name) => TOLD_TO_ALL.has(name)));
      return {
        method: request.method,
        path: path.fill((name) => pathSegment(textOf(name) ?? '')) ?? '',
        query,
        headers: Object.fromEntries(filledPairs(headers, (name) => encoded(textOf(name)))),
        ...(body && { body: body.fill(values) }),
        secrets: filledPairs(ours, textOf).map(([, value]) => value),
      };
    },
  };
}

type NamedTemplate = readonly [name: string, template: TextTemplate];

function named(entries: readonly (readonly [string, string])[]): NamedTemplate[] {
  return entries.map(([name, value]) => [name, textTemplate(value)]);
}

function filledPairs(
  templates: readonly NamedTemplate[],
  valueOf: (name: string) => string | null,
): QueryPair[] {
  return templates.flatMap(([name, template]): QueryPair[] => {
    const value = template.fill(valueOf);
    return value === null ? [] : [[name, value]];
  });
}

function text(value: TemplateValue | undefined): string | null {
  return value === undefined || value === null ? null : String(value);
}

/** A header carries ASCII alone; the usual values of an audience are that already. */
function encoded(value: string | null): string | null {
  return value === null ? null : percentEncode(value);
}
