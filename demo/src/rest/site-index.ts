import type { Catalogue } from '../catalogue/catalogue.js';
import { allImages } from '../view/media.view.js';

const NAMESPACES = [
  'oembed/1.0',
  'wc/v1',
  'wc/v2',
  'wc/v3',
  'wc-analytics',
  'wc/store',
  'wc/store/v1',
  'wp/v2',
  'wp-block-editor/v1',
];

/** What `/wp-json/` tells of the site; the list of all routes, 1.2 MB in a real shop, is empty here. */
export function siteIndex(catalogue: Catalogue, home: string, now: Date) {
  const { site } = catalogue.content;
  const icon = allImages(catalogue).get(site.site_icon);
  return {
    name: site.name.replace(/&(?!#?\w+;)/g, '&amp;'),
    description: site.description,
    url: home,
    home,
    gmt_offset: gmtOffset(site.timezone_string, now),
    timezone_string: site.timezone_string,
    page_for_posts: site.front?.page_for_posts ?? 0,
    page_on_front: site.front?.page_on_front ?? 0,
    show_on_front: site.front ? 'page' : 'posts',
    namespaces: NAMESPACES,
    authentication: [],
    routes: [],
    site_logo: 0,
    site_icon: site.site_icon,
    site_icon_url: icon ? home + icon.path : '',
    _links: { help: [{ href: 'https://developer.wordpress.org/rest-api/' }] },
  };
}

/** Hours ahead of UTC at this moment. */
function gmtOffset(timeZone: string, now: Date): number {
  const text = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).format(now);
  const [, hours = '0', minutes = '0'] = /GMT([+-]\d+):(\d+)/.exec(text) ?? [];
  return Number(hours) + Number(minutes) / 60;
}
