import { everyPage } from '../../lib/every-page.js';
import type { BreakerState } from '../http-client/circuit-breaker.js';
import { type Decoded, type Decoder, record, required } from '../decode/decoder.js';
import { Oddities } from '../decode/oddities.js';
import { id as idOf, text } from '../decode/scalars.js';
import { badAnswer } from '../http-client/faults.js';
import { createHttpClient, type HttpLimits, type HttpDeps } from '../http-client/http-client.js';
import { pathSegment } from '../http-client/query-string.js';
import { inChunks, MAX_PAGE_SIZE } from '../woo-rest/id-chunks.js';
import { readRequest, type Query } from '../woo-rest/query.js';
import { restUrl } from '../woo-rest/rest-url.js';
import { createRowReader, type Page } from '../woo-rest/rows.js';
import {
  wireBlogTerm,
  wireComment,
  wireContent,
  wireMedia,
  wireNavigation,
  wireSite,
  type WireSite,
  wireUser,
} from './wire-types.js';

/** A site's public content. There are no keys here: WordPress ignores them or takes them for a user's. */
export interface WordpressOptions extends HttpLimits, HttpDeps {
  /** Name in errors and logs. */
  system: string;
  /** The site's home, without `/wp-json`. */
  url: string;
  /** Told of what answers hold that is not what it should be. */
  oddities?: Oddities;
}

/** Routes of `wp/v2` that have records with an id, and what they send. */
const RECORDS = {
  posts: wireContent,
  pages: wireContent,
  media: wireMedia,
  users: wireUser,
  categories: wireBlogTerm,
  tags: wireBlogTerm,
  comments: wireComment,
  navigation: wireNavigation,
};
type Records = { [R in keyof typeof RECORDS]: Decoded<(typeof RECORDS)[R]> };

/** A route with records. */
export type RecordRoute = keyof Records;

/** WordPress's own public API, `wp/v2`. Asked without keys, it tells what is published. Rejects with an UpstreamError. */
export interface WordpressClient {
  /** Addresses of the pages of a taxonomy's terms, by term id. */
  termLinks(taxonomy: string): Promise<Map<number, string>>;
  page<R extends RecordRoute>(route: R, query: Query): Promise<Page<Records[R]>>;
  /** In no particular order; what does not exist is missing. */
  byIds<R extends RecordRoute>(route: R, ids: readonly number[], query?: Query): Promise<Records[R][]>;
  /** Every record that the query finds, by id. */
  every<R extends RecordRoute>(route: R, query?: Query): Promise<Records[R][]>;
  /** What the site says about itself. */
  site(): Promise<WireSite>;
  breakerState(): BreakerState;
  /** Ends every request under way. */
  close(): Promise<void>;
}

/** Fields asked for by route: rendering what nobody reads takes WordPress time. */
const FIELDS: Readonly<Record<RecordRoute, string>> = {
  posts:
    'id,date,date_gmt,modified,modified_gmt,guid,slug,status,type,link,title,content,excerpt,author,featured_media,comment_status,ping_status,sticky,categories,tags',
  pages:
    'id,date,date_gmt,modified,modified_gmt,guid,slug,status,type,link,title,content,excerpt,author,featured_media,parent,menu_order,comment_status,ping_status',
  media:
    'id,date,date_gmt,modified,modified_gmt,slug,link,title,alt_text,caption,description,media_type,mime_type,media_details,source_url',
  users: 'id,name,url,description,link,slug,avatar_urls',
  categories: 'id,count,description,link,name,slug,parent',
  tags: 'id,count,description,link,name,slug',
  comments: 'id,post,parent,author,author_name,date,date_gmt,content,type,author_avatar_urls',
  navigation: 'id,slug,title,content',
};

/** The whole root of the API is a megabyte. */
const SITE_FIELDS =
  'name,description,url,home,timezone_string,gmt_offset,site_icon,site_icon_url,show_on_front,page_on_front,page_for_posts';

const linkRow = record({ id: required(idOf), link: text });

function decoderOf<R extends RecordRoute>(route: R): Decoder<Records[R]> {
  return RECORDS[route] as Decoder<unknown> as Decoder<Records[R]>;
}

/** Makes a client for one site. */
export function createWordpressClient(options: WordpressOptions): WordpressClient {
  const { system, oddities = new Oddities(options.log) } = options;
  // The root of the API lies above `wp/v2`; one client for both, so that one breaker watches the site.
  const http = createHttpClient({ ...options, baseUrl: restUrl(options.url, '') });
  const rows = createRowReader(system, http, oddities);

  async function every<T>(decoder: Decoder<T>, route: string, query: Query, resource: string): Promise<T[]> {
    const read = (page: number) =>
      rows.page(
        decoder,
        `/wp/v2/${route}`,
        { per_page: MAX_PAGE_SIZE, page, orderby: 'id', order: 'asc', ...query },
        resource,
      );
    const pages = await everyPage(read, ({ totalPages }) => totalPages);
    return pages.flatMap(({ items }) => items);
  }

  return {
    termLinks: async (taxonomy) => {
      const found = await every(linkRow, pathSegment(taxonomy), { _fields: 'id,link' }, `${taxonomy} links`);
      return new Map(found.map(({ id, link }) => [id, link]));
    },
    page: (route, query) =>
      rows.page(decoderOf(route), `/wp/v2/${route}`, { ...query, _fields: FIELDS[route] }, route),
    byIds: (route, ids, query = {}) =>
      inChunks(ids, (include) =>
        rows.all(
          decoderOf(route),
          `/wp/v2/${route}`,
          { ...query, include, per_page: MAX_PAGE_SIZE, _fields: FIELDS[route] },
          route,
        ),
      ),
    every: (route, query = {}) => every(decoderOf(route), route, { ...query, _fields: FIELDS[route] }, route),
    site: async () => {
      const resource = 'site';
      const { body, status } = await http.request(readRequest('/', { _fields: SITE_FIELDS }, resource));
      const read = isSite(body) ? oddities.read(wireSite, body, resource) : undefined;
      if (read) return read;
      throw badAnswer({ system, resource }, 'sent something else than a description of the site', status);
    },
    breakerState: () => http.breakerState(),
    close: () => http.close(),
  };
}

function isSite(body: object): boolean {
  return 'name' in body && typeof body.name === 'string' && 'home' in body && typeof body.home === 'string';
}
