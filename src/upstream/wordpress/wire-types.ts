/** A text that WordPress has rendered to HTML; titles have entities. */
export interface WireRendered {
  rendered: string;
}

/** A text that a password can lock away: then it is empty and `protected`. */
export interface WireProtected extends WireRendered {
  protected: boolean;
}

/** A post or page of `wp/v2`, with the fields of `CONTENT_FIELDS`. */
export interface WireContent {
  id: number;
  /** Site-local time without an offset. */
  date: string;
  /** UTC without a `Z`. */
  date_gmt: string;
  modified: string;
  modified_gmt: string;
  guid: WireRendered;
  slug: string;
  status: string;
  /** `post` or `page`. */
  type: string;
  link: string;
  title: WireRendered;
  content: WireProtected;
  excerpt: WireProtected;
  /** User id. */
  author: number;
  /** Picture id; 0: none. */
  featured_media: number;
  /** Pages; 0: top level. */
  parent?: number;
  /** Pages. */
  menu_order?: number;
  /** `open` or `closed`. */
  comment_status: string;
  ping_status: string;
  /** Posts. */
  sticky?: boolean;
  /** Posts: ids of categories and tags. */
  categories?: number[];
  tags?: number[];
}

/** A file of the media library, with the fields of `MEDIA_FIELDS`. */
export interface WireMedia {
  id: number;
  date: string;
  date_gmt: string;
  modified: string;
  modified_gmt: string;
  slug: string;
  link: string;
  title: WireRendered;
  alt_text: string;
  caption: WireRendered;
  description: WireRendered;
  /** `image` or `file`. */
  media_type: string;
  mime_type: string;
  /** PHP writes an empty one as `[]`. */
  media_details: WireMediaDetails | [];
  source_url: string;
}

/** Measures and sizes of a picture. */
export interface WireMediaDetails {
  width?: number;
  height?: number;
  /** By name: `thumbnail`, `medium`, `woocommerce_single` …, `full`. */
  sizes?: Record<string, WireMediaSize> | [];
}

/** One size of a picture. */
export interface WireMediaSize {
  width: number;
  height: number;
  mime_type: string;
  source_url: string;
}

/** A public author: somebody who published something. */
export interface WireUser {
  id: number;
  name: string;
  /** Web address; `''`: none. */
  url: string;
  description: string;
  link: string;
  slug: string;
  /** By width in pixels; missing where the site shows no avatars. */
  avatar_urls?: Record<string, string>;
}

/** A category or tag of posts. */
export interface WireBlogTerm {
  id: number;
  count: number;
  description: string;
  link: string;
  name: string;
  slug: string;
  /** Categories; 0: top level. */
  parent?: number;
}

/** An approved comment. */
export interface WireComment {
  id: number;
  /** Id of the content it is on. */
  post: number;
  /** Comment it answers; 0: none. */
  parent: number;
  /** User id; 0: a guest. */
  author: number;
  author_name: string;
  date: string;
  date_gmt: string;
  content: WireRendered;
  /** `comment`, `review` … */
  type: string;
  author_avatar_urls?: Record<string, string>;
}

/** A block menu, with its list items rendered. */
export interface WireNavigation {
  id: number;
  slug: string;
  title: WireRendered;
  content: WireProtected;
}

/** What the root of the REST API says about the site. Older WordPress leaves out the pages. */
export interface WireSite {
  name: string;
  description: string;
  url: string;
  home: string;
  /** `Europe/Berlin`; `''` where the site has a fixed offset. */
  timezone_string?: string;
  /** Hours; PHP writes it as a number or a text. */
  gmt_offset?: number | string;
  site_icon?: number;
  site_icon_url?: string;
  /** `page`: the home page is `page_on_front`. */
  show_on_front?: string;
  page_on_front?: number;
  page_for_posts?: number;
}
