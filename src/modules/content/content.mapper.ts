import { decodeEntities } from '../../lib/html-text.js';
import type { WireContent, WireSite } from '../../upstream/wordpress/wire-types.js';
import type { ContentModel } from './content.model.js';
import type { SiteModel } from './site.model.js';

/**
 * Whether everybody may see a post or page. WordPress lists what a password protects, with its title and
 * without its texts.
 */
export function isPublicContent({ status, content, excerpt }: WireContent): boolean {
  return status === 'publish' && !content.protected && !excerpt.protected;
}

/** A post or page. */
export function mapContent(wire: WireContent): ContentModel {
  return {
    kind: 'content',
    type: wire.type === 'page' ? 'page' : 'post',
    id: wire.id,
    slug: wire.slug,
    link: wire.link,
    guid: wire.guid.rendered,
    status: wire.status,
    title: decodeEntities(wire.title.rendered),
    content: wire.content.rendered,
    excerpt: wire.excerpt.rendered,
    date: wire.date,
    dateGmt: wire.date_gmt,
    modified: wire.modified,
    modifiedGmt: wire.modified_gmt,
    authorId: wire.author,
    imageId: wire.featured_media,
    parentId: wire.parent ?? 0,
    menuOrder: wire.menu_order ?? 0,
    commentStatus: wire.comment_status,
    pingStatus: wire.ping_status,
    sticky: wire.sticky ?? false,
    categoryIds: wire.categories ?? [],
    tagIds: wire.tags ?? [],
  };
}

/** The site. */
export function mapSite(wire: WireSite): SiteModel {
  const hasFrontPage = wire.show_on_front === 'page';
  return {
    title: decodeEntities(wire.name),
    description: decodeEntities(wire.description),
    url: withoutSlash(wire.url),
    homeUrl: withoutSlash(wire.home),
    timezone: wire.timezone_string || offsetText(wire.gmt_offset ?? 0),
    iconUrl: wire.site_icon_url || null,
    frontPageId: hasFrontPage ? (wire.page_on_front ?? 0) : 0,
    postsPageId: hasFrontPage ? (wire.page_for_posts ?? 0) : 0,
  };
}

function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '');
}

/** `+05:30` of 5.5 hours. */
function offsetText(hours: number): string {
  const minutes = Math.round(Math.abs(Number.isFinite(hours) ? hours : 0) * 60);
  const digits = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return `${hours < 0 ? '-' : '+'}${digits.join(':')}`;
}
