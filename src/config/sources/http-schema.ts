import { z } from 'zod';
import { EVEN_IF_FAULTY, httpUrl, section, text } from '../values.js';
import { httpLimits } from './asking-limits.js';
import { headers } from './headers-schema.js';

const KEYS_PLACEHOLDER = '{{keys}}';

/** The kind `http`. */
export const httpSchema = section({
  url: httpUrl().describe('Where to ask.'),
  method: z.enum(['GET', 'POST']).prefault('GET').describe('How the keys are sent: in the URL or in a body.'),
  keysParam: text()
    .optional()
    .describe('GET: name of the query parameter that takes the keys, joined by commas.'),
  body: text().optional().describe('POST: the JSON to send, in which {{keys}} stands for the array of keys.'),
  headers: headers(),
  ...httpLimits,
})
  .superRefine(({ method, keysParam, body }, context) => {
    const fault = (name: string, message: string) => {
      context.addIssue({ code: 'custom', path: [name], message });
    };
    if (method === 'GET' && keysParam === undefined) fault('keysParam', 'is required when the method is GET');
    if (method === 'GET' && body !== undefined) fault('body', 'is only sent when the method is POST');
    if (method === 'POST' && keysParam !== undefined)
      fault('keysParam', 'is only sent when the method is GET');
    if (method === 'POST' && !isBodyTemplate(body)) {
      fault('body', `must be JSON with ${KEYS_PLACEHOLDER} where the array of keys belongs`);
    }
  }, EVEN_IF_FAULTY)
  .describe('Asked over HTTP.');

function isBodyTemplate(body: unknown): boolean {
  if (typeof body !== 'string' || !body.includes(KEYS_PLACEHOLDER)) return false;
  try {
    JSON.parse(body.replaceAll(KEYS_PLACEHOLDER, '["key"]'));
    return true;
  } catch {
    return false;
  }
}
