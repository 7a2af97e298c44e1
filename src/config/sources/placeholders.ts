import { textTemplate } from '../../lib/text-template.js';
import { urlParts } from '../../lib/url-parts.js';
import { AUDIENCE_PARTS } from './audience-parts.js';

/** What the checks look at; any of it may be missing or of another kind. */
export interface GivenRequest {
  url?: unknown;
  query?: unknown;
  headers?: unknown;
  body?: unknown;
}

/** One template of a request: where it is set, what it holds, and which placeholders it may hold. */
interface Place {
  setting: string[];
  text: string;
  allowed: readonly string[];
}

/** What is wrong with a setting. */
export interface PlaceholderFault {
  setting: string[];
  message: string;
}

const IN_QUERY = ['key', 'page', ...AUDIENCE_PARTS];
const IN_BODY = ['keys', ...IN_QUERY];

/**
 * Every template of a request. A host is none: who fills in a placeholder must not choose whom we talk to.
 * @param known the placeholders that have a value; absent: all
 */
function placesOf(request: GivenRequest, known?: readonly string[]): Place[] {
  return everyPlace(request).map((place) => ({
    ...place,
    allowed: known ? place.allowed.filter((name) => known.includes(name)) : place.allowed,
  }));
}

function everyPlace({ url, query, headers, body }: GivenRequest): Place[] {
  const parts = typeof url === 'string' ? urlParts(url) : null;
  const all = (name: string, group: unknown, allowed: readonly string[]): Place[] =>
    Object.entries(Object(group) as Record<string, unknown>).flatMap(([key, text]) =>
      typeof text === 'string' ? [{ setting: [name, key], text, allowed }] : [],
    );
  return [
    ...(parts
      ? [
          { setting: ['url'], text: parts.origin, allowed: [] },
          { setting: ['url'], text: parts.path.replaceAll('%7B', '{'), allowed: ['key'] },
          ...parts.query.map(([, text]) => ({ setting: ['url'], text, allowed: IN_QUERY })),
        ]
      : []),
    ...all('query', query, IN_QUERY),
    ...all('headers', headers, AUDIENCE_PARTS),
    ...(typeof body === 'string' ? [{ setting: ['body'], text: body, allowed: IN_BODY }] : []),
  ];
}

/** The placeholders of a request that stand where they may, with their settings. */
export function placeholdersOf(request: GivenRequest): { setting: string[]; name: string }[] {
  return placesOf(request).flatMap(({ setting, text, allowed }) =>
    textTemplate(text)
      .names.filter((name) => allowed.includes(name))
      .map((name) => ({ setting, name })),
  );
}

/**
 * Placeholders that are misspelt, unknown, or not for where they stand.
 * @param known those that the request has values for; absent: all
 */
export function placeholderFaults(request: GivenRequest, known?: readonly string[]): PlaceholderFault[] {
  return placesOf(request, known).flatMap(({ setting, text, allowed }) => {
    const { names, isSound } = textTemplate(text);
    const wrong = names.find((name) => !allowed.includes(name));
    if (wrong !== undefined)
      return [{ setting, message: `cannot hold {{${wrong}}} there; ${hint(allowed)}` }];
    return isSound ? [] : [{ setting, message: `has a "{{" that begins no placeholder; ${hint(allowed)}` }];
  });
}

function hint(allowed: readonly string[]): string {
  if (allowed.length === 0) return 'that place is always the same';
  return `that place takes ${allowed.map((name) => `{{${name}}}`).join(', ')}`;
}
