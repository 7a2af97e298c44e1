import type { BreakerState } from '../http/circuit-breaker.js';
import { createHttpClient, type HttpLimits, type HttpSurroundings } from '../http/http-client.js';
import { pathSegment } from '../http/query-string.js';
import { MAX_PAGE_SIZE } from '../woo-rest/id-chunks.js';
import { restUrl } from '../woo-rest/rest-url.js';
import { createRowReader } from '../woo-rest/rows.js';

/** A site's public content. There are no keys here: WordPress ignores them or takes them for a user's. */
export interface WordpressOptions extends HttpLimits, HttpSurroundings {
  /** Name in errors and logs. */
  system: string;
  /** The site's home, without `/wp-json`. */
  url: string;
}

/** WordPress's own public API, `wp/v2`. Rejects with an UpstreamError. */
export interface WordpressClient {
  /** Addresses of the pages of a taxonomy's terms, by term id. */
  termLinks(taxonomy: string): Promise<Map<number, string>>;
  breakerState(): BreakerState;
  /** Ends every request under way. */
  close(): Promise<void>;
}

interface LinkRow {
  id: number;
  link: string;
}

/** Makes a client for one site. */
export function createWordpressClient(options: WordpressOptions): WordpressClient {
  const http = createHttpClient({ ...options, baseUrl: restUrl(options.url, 'wp/v2') });
  const rows = createRowReader(options.system, http);
  return {
    termLinks: async (taxonomy) => {
      const read = (page: number) =>
        rows.page<LinkRow>(
          `/${pathSegment(taxonomy)}`,
          { per_page: MAX_PAGE_SIZE, page, orderby: 'id', order: 'asc', _fields: 'id,link' },
          `${taxonomy} links`,
        );
      const first = await read(1);
      const others = Array.from({ length: Math.max(0, first.totalPages - 1) }, (_, index) => read(index + 2));
      const pages = [first, ...(await Promise.all(others))];
      return new Map(pages.flatMap(({ items }) => items.map(({ id, link }) => [id, link] as const)));
    },
    breakerState: () => http.breakerState(),
    close: () => http.close(),
  };
}
