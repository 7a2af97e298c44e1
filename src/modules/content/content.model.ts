/** Which of WordPress's own kinds of content it is. */
export type ContentType = 'post' | 'page';

/** A published post or page that no password protects. */
export interface ContentModel {
  kind: 'content';
  type: ContentType;
  id: number;
  slug: string;
  /** Whole address of its page on the shop's website. */
  link: string;
  guid: string;
  status: string;
  /** Plain text. */
  title: string;
  /** HTML. */
  content: string;
  excerpt: string;
  /** Site-local time without an offset, and UTC without a `Z`, as WPGraphQL gives them. */
  date: string;
  dateGmt: string;
  modified: string;
  modifiedGmt: string;
  authorId: number;
  /** 0: none. */
  imageId: number;
  /** 0: at the top. */
  parentId: number;
  menuOrder: number;
  /** `open` or `closed`. */
  commentStatus: string;
  pingStatus: string;
  sticky: boolean;
  categoryIds: readonly number[];
  tagIds: readonly number[];
}
