import { type Decoded, decoder, list, mapOf, optional, part, record, required } from '../decode/decoder.js';
import { flag, id, number, text } from '../decode/scalars.js';
/** What is not clearly open is locked. */
const locked = decoder((value) => value !== false, false);

/** A text that WordPress has rendered to HTML; titles have entities. */
export const wireRendered = record({
  rendered: text,
});
export type WireRendered = Decoded<typeof wireRendered>;

/** A text that a password can lock away: then it is empty and `protected`. */
export const wireProtected = record({
  ...wireRendered.shape,
  protected: locked,
});
export type WireProtected = Decoded<typeof wireProtected>;

/** A post or page of `wp/v2`, with the fields of `CONTENT_FIELDS`. */
export const wireContent = record({
  id: required(id),
  /** Site-local time without an offset. */
  date: text,
  /** UTC without a `Z`. */
  date_gmt: text,
  modified: text,
  modified_gmt: text,
  guid: part(wireRendered),
  slug: text,
  status: text,
  /** `post` or `page`. */
  type: text,
  link: text,
  title: part(wireRendered),
  content: part(wireProtected),
  excerpt: part(wireProtected),
  /** User id. */
  author: id,
  /** Picture id; 0: none. */
  featured_media: id,
  /** Pages; 0: top level. */
  parent: optional(id),
  /** Pages. */
  menu_order: optional(number),
  /** `open` or `closed`. */
  comment_status: text,
  ping_status: text,
  /** Posts. */
  sticky: optional(flag),
  /** Posts: ids of categories and tags. */
  categories: optional(list(id)),
  tags: optional(list(id)),
});
export type WireContent = Decoded<typeof wireContent>;

/** One size of a picture. */
export const wireMediaSize = record({
  width: number,
  height: number,
  mime_type: text,
  source_url: text,
});
export type WireMediaSize = Decoded<typeof wireMediaSize>;

/** Measures and sizes of a picture. */
export const wireMediaDetails = record({
  width: optional(number),
  height: optional(number),
  /** By name: `thumbnail`, `medium`, `woocommerce_single` …, `full`. */
  sizes: mapOf(wireMediaSize),
});
export type WireMediaDetails = Decoded<typeof wireMediaDetails>;

/** A file of the media library, with the fields of `MEDIA_FIELDS`. */
export const wireMedia = record({
  id: required(id),
  date: text,
  date_gmt: text,
  modified: text,
  modified_gmt: text,
  slug: text,
  link: text,
  title: part(wireRendered),
  alt_text: text,
  caption: part(wireRendered),
  description: part(wireRendered),
  /** `image` or `file`. */
  media_type: text,
  mime_type: text,
  /** PHP writes an empty one as `[]`. */
  media_details: part(wireMediaDetails),
  source_url: text,
});
export type WireMedia = Decoded<typeof wireMedia>;

/** A public author: somebody who published something. */
export const wireUser = record({
  id: required(id),
  name: text,
  /** Web address; `''`: none. */
  url: text,
  description: text,
  link: text,
  slug: text,
  /** By width in pixels; missing where the site shows no avatars. */
  avatar_urls: optional(mapOf(text)),
});
export type WireUser = Decoded<typeof wireUser>;

/** A category or tag of posts. */
export const wireBlogTerm = record({
  id: required(id),
  count: number,
  description: text,
  link: text,
  name: text,
  slug: text,
  /** Categories; 0: top level. */
  parent: optional(id),
});
export type WireBlogTerm = Decoded<typeof wireBlogTerm>;

/** An approved comment. */
export const wireComment = record({
  id: required(id),
  /** Id of the content it is on. */
  post: id,
  /** Comment it answers; 0: none. */
  parent: id,
  /** User id; 0: a guest. */
  author: id,
  author_name: text,
  date: text,
  date_gmt: text,
  content: part(wireRendered),
  /** `comment`, `review` … */
  type: text,
  author_avatar_urls: optional(mapOf(text)),
});
export type WireComment = Decoded<typeof wireComment>;

/** A block menu, with its list items rendered. */
export const wireNavigation = record({
  id: required(id),
  slug: text,
  title: part(wireRendered),
  content: part(wireProtected),
});
export type WireNavigation = Decoded<typeof wireNavigation>;

/** What the root of the REST API says about the site. Older WordPress leaves out the pages. */
export const wireSite = record({
  name: required(text),
  description: text,
  url: text,
  home: required(text),
  /** `Europe/Berlin`; `''` where the site has a fixed offset. */
  timezone_string: optional(text),
  /** Hours; PHP writes it as a number or a text. */
  gmt_offset: optional(number),
  site_icon: optional(id),
  site_icon_url: optional(text),
  /** `page`: the home page is `page_on_front`. */
  show_on_front: optional(text),
  page_on_front: optional(id),
  page_for_posts: optional(id),
});
export type WireSite = Decoded<typeof wireSite>;
