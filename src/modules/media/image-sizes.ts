import type { MediaItemSizeEnum } from '../../generated/schema-types.js';
import type { ImageModel, ImageSizeModel } from './image.model.js';

/** Widths in pixels that WordPress and WooCommerce give these sizes unless a shop changes them. */
const WIDTHS: Readonly<Record<MediaItemSizeEnum, number>> = {
  THUMBNAIL: 150,
  MEDIUM: 300,
  MEDIUM_LARGE: 768,
  LARGE: 1024,
  _1536X1536: 1536,
  _2048X2048: 2048,
  WOOCOMMERCE_THUMBNAIL: 300,
  WOOCOMMERCE_SINGLE: 600,
  WOOCOMMERCE_GALLERY_THUMBNAIL: 100,
};

/** The size whose proportions WPGraphQL takes for `srcSet` and `sizes` when none is named. */
const DEFAULT_SIZE: MediaItemSizeEnum = 'MEDIUM';

/** The file of a size, or of the next larger one there is; the original when that is none, or when no size is named. */
export function sizeOf(image: ImageModel, size: MediaItemSizeEnum | null | undefined): ImageSizeModel {
  const original = image.sizes.at(-1) ?? { sourceUrl: image.sourceUrl, width: 0, height: null };
  if (!size) return { ...original, sourceUrl: image.sourceUrl };
  const named = image.named?.[size];
  if (named) return named;
  const largeEnough = image.sizes.filter(({ width }) => width >= WIDTHS[size]);
  return largeEnough.reduce((best, candidate) => (candidate.width < best.width ? candidate : best), original);
}

/** Address of a size's file; see `sizeOf`. */
export function addressOf(image: ImageModel, size: MediaItemSizeEnum | null | undefined): string {
  return size ? sizeOf(image, size).sourceUrl : image.sourceUrl;
}

/** Value for the `srcset` attribute: the wanted size first, the original last; null when there is only one. */
export function srcSetOf(image: ImageModel, size: MediaItemSizeEnum | null | undefined): string | null {
  if (image.sizes.length < 2) return null;
  const first = sizeOf(image, size ?? DEFAULT_SIZE);
  return [first, ...image.sizes.filter(({ sourceUrl }) => sourceUrl !== first.sourceUrl)]
    .map(({ sourceUrl, width }) => `${sourceUrl} ${width}w`)
    .join(', ');
}

/** Value for the `sizes` attribute; null when the shop does not tell the widths. */
export function sizesOf(image: ImageModel, size: MediaItemSizeEnum | null | undefined): string | null {
  if (image.sizes.length === 0) return null;
  const { width } = sizeOf(image, size ?? DEFAULT_SIZE);
  return `(max-width: ${width}px) 100vw, ${width}px`;
}

/** Pixels of the original: its width is told, its height follows from a size of the same proportions. */
export function measuresOf(image: ImageModel): { width: number; height: number | null } | null {
  const original = image.sizes.at(-1);
  if (!original) return null;
  const known = image.sizes.reduce<ImageSizeModel | null>(
    (best, size) => (size.height !== null && size.width > (best?.width ?? 0) ? size : best),
    null,
  );
  const height = known?.height ? Math.round((original.width * known.height) / known.width) : null;
  return { width: original.width, height };
}
