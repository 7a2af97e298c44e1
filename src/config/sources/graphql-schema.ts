import { z } from 'zod';
import { NoQueryError, readQuery, type QueryVariable } from '../../lib/graphql-query.js';
import { EVEN_IF_FAULTY, httpUrl, section, text } from '../values.js';
import { audiencePart } from './audience-parts.js';
import { headers } from './headers-schema.js';
import { httpLimits } from './keyed-limits.js';

/** What the checks across the settings look at, some of which may be faulty or missing. */
interface GivenSettings {
  document?: unknown;
  keysVariable?: unknown;
  contextVariables?: unknown;
}

/** The kind `graphql`. */
export const graphqlSchema = section({
  url: httpUrl().describe('Where the GraphQL service listens.'),
  document: text().describe('The query to send, with a variable that takes the list of keys.'),
  keysVariable: text().prefault('keys').describe('Name of the variable that takes the list of keys.'),
  contextVariables: z
    .record(z.string(), audiencePart)
    .prefault({})
    .describe(
      'What else the query is told: names of its variables with the part of the context that each takes, e.g. { group: customerGroup }.',
    ),
  headers: headers(),
  ...httpLimits,
})
  .superRefine((given: GivenSettings, context) => {
    const fault = (path: string[], message: string) => {
      context.addIssue({ code: 'custom', path, message });
    };
    const { document, keysVariable = 'keys' } = given;
    if (typeof document !== 'string' || document === '' || typeof keysVariable !== 'string') return;
    const variables = variablesOf(document, (message) => {
      fault(['document'], message);
    });
    if (!variables) return;
    const takesKeys = variables.get(keysVariable)?.isList === true;
    if (!takesKeys) fault(['keysVariable'], 'must be a variable of the document that takes a list');
    const filled = Object.keys(given.contextVariables ?? {});
    for (const name of filled) {
      if (!variables.has(name)) fault(['contextVariables', name], 'is no variable of the document');
      if (name === keysVariable) fault(['contextVariables', name], 'takes the keys already');
    }
    const empty = [...variables].find(
      ([name, { isRequired }]) => isRequired && name !== keysVariable && !filled.includes(name),
    );
    if (takesKeys && empty) fault(['document'], `requires the variable $${empty[0]}, which nothing fills`);
  }, EVEN_IF_FAULTY)
  .describe('Asked by one GraphQL query for a list of keys.');

function variablesOf(
  document: string,
  fault: (message: string) => void,
): ReadonlyMap<string, QueryVariable> | undefined {
  try {
    return readQuery(document);
  } catch (error) {
    if (!(error instanceof NoQueryError)) throw error;
    fault(error.message);
    return undefined;
  }
}
