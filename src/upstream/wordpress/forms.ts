import type { RawAnswer } from '../http-client/answer.js';
import type { HttpClient } from '../http-client/http-client.js';
import { toQueryString } from '../http-client/query-string.js';

/** What browsers send with a form; WordPress's pages are asked for as a browser would. */
const PAGE = { accept: 'text/html,application/xhtml+xml' };

/** Sends a form and gives the answer as it is, redirects included. */
export function postForm(
  site: HttpClient,
  target: { path: string; resource: string; query?: Record<string, string>; cookie?: string },
  fields: Readonly<Record<string, string>>,
): Promise<RawAnswer> {
  const { path, resource, query = {}, cookie } = target;
  return site.requestRaw({
    method: 'POST',
    path,
    query,
    resource,
    headers: {
      ...PAGE,
      'content-type': 'application/x-www-form-urlencoded',
      ...(cookie !== undefined && { cookie }),
    },
    body: toQueryString(Object.entries(fields)),
  });
}

/** Reads a page and gives the answer as it is, redirects included. */
export function getPage(
  site: HttpClient,
  target: { path: string; resource: string; query?: Record<string, string>; cookie?: string },
): Promise<RawAnswer> {
  const { path, resource, query = {}, cookie } = target;
  const headers = { ...PAGE, ...(cookie !== undefined && { cookie }) };
  return site.requestRaw({ method: 'GET', path, query, resource, headers });
}
