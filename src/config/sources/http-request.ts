import { z } from 'zod';
import { httpUrl, section, text, wholeNumber } from '../values.js';
import { csvSettings } from './csv-settings.js';

/** `oauth:` of what is asked over HTTP. */
export const oauth = section({
  tokenUrl: httpUrl().describe('Where tokens are given out.'),
  clientId: text().describe('Who we are there.'),
  clientSecret: text().describe('Proof of it. Keep it in the environment: ${ERP_CLIENT_SECRET}.'),
  scope: text().optional().describe('What the token shall allow, several words parted by blanks.'),
  audience: text().optional().describe('Which API the token is for, where the server wants to know.'),
  authMethod: z
    .enum(['basic', 'body'])
    .prefault('basic')
    .describe('Whether id and secret are sent in an Authorization header or in the form.'),
}).describe(
  'OAuth 2.0 client credentials: a token is fetched, kept until shortly before its end, and sent with every call.',
);

/**
 * `paging:` of what is asked over HTTP.
 * @param maxPages unless the configuration says otherwise
 * @param timeout the setting that bounds the reading of all pages
 */
export const paging = (maxPages: number, timeout: string) =>
  section({
    by: z
      .enum(['page', 'offset', 'cursor', 'link'])
      .describe(
        'What {{page}} stands for: the number of the page, how many items to skip, or a cursor out of the page before. link: the page before names the address of the next.',
      ),
    first: wholeNumber(0, 1_000_000)
      .optional()
      .describe('What {{page}} begins with. Left out: 1 for pages, 0 for offsets.'),
    size: wholeNumber(1, 1_000_000)
      .optional()
      .describe(
        'Items of a full page: one with fewer is the last. Without it and without more, the last is an empty one.',
      ),
    path: text()
      .optional()
      .describe(
        'Dot path of the next cursor or link in the answer. Left out: the link is in the Link header.',
      ),
    more: text()
      .optional()
      .describe('Dot path of whether there are more pages: true, or how many items are left.'),
    maxPages: wholeNumber(1, 10_000).prefault(maxPages).describe('An answer with more pages is an error.'),
  })
    .superRefine(({ by, first, size, path }, context) => {
      const fault = (name: string, message: string) => {
        context.addIssue({ code: 'custom', path: [name], message });
      };
      const counts = by === 'page' || by === 'offset';
      if (by === 'cursor' && path === undefined) fault('path', 'is required for a cursor');
      if (counts && path !== undefined) fault('path', 'is only read for a cursor or a link');
      if (!counts && first !== undefined) fault('first', 'is only used for page and offset');
      if (!counts && size !== undefined) fault('size', 'is only used for page and offset');
    })
    .describe(`How one answer goes on over several pages, all of which are read within ${timeout}.`);

/** Settings of a request over HTTP, whatever it is for. */
export const httpRequest = {
  query: z
    .record(text(), z.string())
    .prefault({})
    .describe(
      'Further query parameters, e.g. { apiKey: "${ERP_KEY}", cur: "{{currency}}" }. One whose placeholder has no value is left out.',
    ),
  oauth: oauth.optional(),
  paging: paging(20, 'timeoutMs').optional(),
  format: z
    .enum(['json', 'csv'])
    .prefault('json')
    .describe(
      'What comes back: JSON, or a table whose rows are the items and whose first row names the columns.',
    ),
  ...csvSettings,
};

/** Settings of a request beside each other, some of which may be faulty or missing. */
interface GivenRequestSettings {
  format?: unknown;
  decimal?: unknown;
  oauth?: unknown;
  headers?: unknown;
  paging?: { by?: unknown; path?: unknown; more?: unknown } | undefined;
}

/**
 * What does not fit between the settings of a request, whatever it is for.
 * @param placeholders names of those that it sends
 */
export function checkRequest(
  { format, decimal, oauth: proof, headers, paging: pages }: GivenRequestSettings,
  placeholders: readonly string[],
  fault: (setting: string[], message: string) => void,
): void {
  const sendsPage = placeholders.includes('page');
  if (pages && pages.by !== 'link' && !sendsPage)
    fault(['paging', 'by'], 'needs {{page}} in the query or in the body');
  if (sendsPage && (!pages || pages.by === 'link'))
    fault(['paging'], 'must count pages, items or cursors where {{page}} is sent');
  if (format === 'csv' && (pages?.path ?? pages?.more) !== undefined)
    fault(['paging'], 'cannot read path or more out of a table');
  if (format === 'json' && decimal === ',') fault(['decimal'], 'is only for CSV');
  if (proof && Object.keys(Object(headers) as object).some((name) => /^authorization$/i.test(name)))
    fault(['headers'], 'cannot hold Authorization beside oauth');
}
