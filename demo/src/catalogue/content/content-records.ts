/**
 * What the demo's WordPress stores beside products: pages, posts, block menus, their terms and comments. Names are
 * those of `wp/v2`; texts are as typed in, not as rendered. `date` is the site's time, `date_gmt` UTC.
 */

export type ContentType = 'post' | 'page' | 'wp_navigation';

export interface ContentRecord {
  id: number;
  type: ContentType;
  slug: string;
  status: 'publish' | 'draft' | 'private';
  title: string;
  /** HTML; in a block menu, blocks as comments around it. */
  content: string;
  /** HTML. `''` lets WordPress make one of the content. */
  excerpt: string;
  date: string;
  date_gmt: string;
  modified: string;
  modified_gmt: string;
  /** The first address of the content, without the site's; it never changes. */
  guid: string;
  /** User id. */
  author: number;
  /** Picture id; 0 is none. */
  featured_media: number;
  parent: number;
  menu_order: number;
  comment_status: 'open' | 'closed';
  ping_status: 'open' | 'closed';
  sticky: boolean;
  category_ids: number[];
  tag_ids: number[];
  /** Readers must type it before they see the content; `''` is none. */
  password: string;
}

/** A category or tag of posts. */
export interface ContentTermRecord {
  id: number;
  taxonomy: 'category' | 'post_tag';
  name: string;
  slug: string;
  parent: number;
  description: string;
}

export interface CommentRecord {
  id: number;
  post: number;
  parent: number;
  /** User id; 0 is a guest. */
  author: number;
  author_name: string;
  author_email: string;
  author_url: string;
  date: string;
  date_gmt: string;
  content: string;
  status: 'approved' | 'hold';
}

/** A classic menu, which only those who may edit the theme can read. */
export interface MenuRecord {
  id: number;
  name: string;
  slug: string;
  /** Places of the theme that show it. */
  locations: string[];
  items: MenuItemRecord[];
}

export interface MenuItemRecord {
  id: number;
  title: string;
  url: string;
  /** Menu item above it; 0 is none. */
  parent: number;
}

/** What the site says of itself. */
export interface SiteRecord {
  name: string;
  description: string;
  /** `Europe/Berlin`. */
  timezone_string: string;
  /** Picture id; 0 is none. */
  site_icon: number;
  /** Pages shown as the home page and in place of the list of posts; without them the home page lists posts. */
  front?: { page_on_front: number; page_for_posts: number };
}
