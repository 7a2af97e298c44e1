import { z } from 'zod';
import { textTemplate } from '../../lib/text-template.js';
import { EVEN_IF_FAULTY, httpUrl, section, text } from '../values.js';
import { headers } from './headers-schema.js';
import { checkRequest, httpRequest } from './http-request.js';
import { httpLimits } from './keyed-limits.js';
import { placeholderFaults, placeholdersOf } from './placeholders.js';

/** The kind `http`. */
export const httpSchema = section({
  url: httpUrl().describe(
    'Where to ask. {{key}} in its path or query stands for the key of one product: each is a call then.',
  ),
  method: z.enum(['GET', 'POST']).prefault('GET').describe('How the keys are sent: in the URL or in a body.'),
  keysParam: text()
    .optional()
    .describe('GET: name of the query parameter that takes the keys, joined by commas.'),
  body: text()
    .optional()
    .describe(
      'POST: the JSON to send, in which {{keys}} stands for the array of keys, {{key}} for one key, and {{currency}} and the like for a text or null.',
    ),
  headers: headers(),
  ...httpRequest,
  ...httpLimits,
})
  .superRefine((given, context) => {
    const fault = (setting: string[], message: string) => {
      context.addIssue({ code: 'custom', path: setting, message });
    };
    const { method, keysParam, body } = given as Partial<typeof given>;
    for (const { setting, message } of placeholderFaults(given)) fault(setting, message);
    const names = placeholdersOf(given).map(({ name }) => name);
    const oneByOne = names.includes('key');

    if (oneByOne && (keysParam !== undefined || names.includes('keys')))
      fault(
        keysParam === undefined ? ['body'] : ['keysParam'],
        'has no place beside {{key}}, which asks for one product a call',
      );
    else if (method === 'GET' && keysParam === undefined && !oneByOne)
      fault(['keysParam'], 'is required when the method is GET and {{key}} is not in the url');
    if (method === 'GET' && body !== undefined) fault(['body'], 'is only sent when the method is POST');
    if (method === 'POST' && keysParam !== undefined)
      fault(['keysParam'], 'is only sent when the method is GET');
    if (method === 'POST' && !isBody(body, oneByOne))
      fault(['body'], 'must be JSON with {{keys}} where the array of keys belongs, not inside quotes');

    checkRequest(given, names, fault);
  }, EVEN_IF_FAULTY)
  .describe('Asked over HTTP.');

/** A text stands for every value; a quote in it shows a placeholder inside a JSON string. */
function isBody(body: unknown, oneByOne: boolean): boolean {
  if (body === undefined) return oneByOne;
  if (typeof body !== 'string') return false;
  const template = textTemplate(body);
  if (!oneByOne && !template.names.includes('keys')) return false;
  try {
    JSON.parse(template.fill(() => '["\\""]') ?? '');
    return true;
  } catch {
    return false;
  }
}
