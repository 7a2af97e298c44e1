import type { MediaItemSizeEnum } from '../../generated/schema-types.js';

/** One size that WordPress made of an image. */
export interface ImageSizeModel {
  /** Width in pixels. */
  width: number;
  /** Height in pixels, when the file name tells it. */
  height: number | null;
  sourceUrl: string;
}

/** A picture as products describe it (`wc/v3`), or a file of the media library (`wp/v2`), of which more is known. */
export interface ImageModel {
  kind: 'image';
  /** Attachment id; 0 for the shop's placeholder. */
  id: number;
  sourceUrl: string;
  altText: string;
  /** File name without its ending, as WordPress titles an upload. */
  title: string;
  /** ISO 8601 with offset. */
  date: string | null;
  dateGmt: string | null;
  modified: string | null;
  modifiedGmt: string | null;
  /** Sizes from the image's `srcset`, the full one last; empty where WooCommerce sends none. */
  sizes: readonly ImageSizeModel[];
  /** HTML; only when read from the media library. */
  caption?: string;
  /** Only when read from the media library. */
  mimeType?: string;
  /** Address of its own page; only when read from the media library. */
  link?: string;
  slug?: string;
  /** Sizes by name, cut ones among them; only when read from the media library. */
  named?: Readonly<Partial<Record<MediaItemSizeEnum, ImageSizeModel>>>;
}
