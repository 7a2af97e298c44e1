/** One size that WordPress made of an image. */
export interface ImageSizeModel {
  /** Width in pixels. */
  width: number;
  /** Height in pixels, when the file name tells it. */
  height: number | null;
  sourceUrl: string;
}

/** An image of a product, variation, category or brand, as `wc/v3` describes it. */
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
}
