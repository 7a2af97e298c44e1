import { httpUrl, section, text } from '../values.js';
import { httpLimits } from './asking-limits.js';
import { headers } from './headers-schema.js';

/** The kind `graphql`. */
export const graphqlSchema = section({
  url: httpUrl().describe('Where the GraphQL service listens.'),
  document: text().describe('The query to send, with a variable that takes the list of keys.'),
  keysVariable: text().prefault('keys').describe('Name of the variable that takes the list of keys.'),
  headers: headers(),
  ...httpLimits,
}).describe('Asked by one GraphQL query for a list of keys.');
