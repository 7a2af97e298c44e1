import type { MediaItemSizeEnum } from '../../generated/schema-types.js';
import { decodeEntities } from '../../lib/html-text.js';
import { isoWithOffset } from '../../lib/wordpress-date.js';
import type { WireMedia, WireMediaSize } from '../../upstream/wordpress/wire-types.js';
import type { ImageModel, ImageSizeModel } from '../media/image.model.js';

/** Names of sizes in WordPress. */
const SIZE_NAMES: Readonly<Record<string, MediaItemSizeEnum>> = {
  thumbnail: 'THUMBNAIL',
  medium: 'MEDIUM',
  medium_large: 'MEDIUM_LARGE',
  large: 'LARGE',
  '1536x1536': '_1536X1536',
  '2048x2048': '_2048X2048',
  woocommerce_thumbnail: 'WOOCOMMERCE_THUMBNAIL',
  woocommerce_single: 'WOOCOMMERCE_SINGLE',
  woocommerce_gallery_thumbnail: 'WOOCOMMERCE_GALLERY_THUMBNAIL',
};

/** A file of the media library as `wp/v2` describes it: more of it than products tell of their pictures. */
export function mapMedia(wire: WireMedia): ImageModel {
  const { sizes: made, width = 0, height = 0 } = wire.media_details;
  return {
    kind: 'image',
    id: wire.id,
    sourceUrl: wire.source_url,
    altText: decodeEntities(wire.alt_text),
    title: decodeEntities(wire.title.rendered),
    caption: wire.caption.rendered,
    mimeType: wire.mime_type,
    date: isoWithOffset(wire.date, wire.date_gmt),
    dateGmt: wire.date_gmt,
    modified: isoWithOffset(wire.modified, wire.modified_gmt),
    modifiedGmt: wire.modified_gmt,
    link: wire.link,
    slug: wire.slug,
    sizes: width > 0 ? proportional(Object.values(made), { sourceUrl: wire.source_url, width, height }) : [],
    named: Object.fromEntries(
      Object.entries(made).flatMap(([name, size]) =>
        SIZE_NAMES[name] ? [[SIZE_NAMES[name], sizeModel(size)]] : [],
      ),
    ),
  };
}

function sizeModel({ source_url: sourceUrl, width, height }: WireMediaSize): ImageSizeModel {
  return { sourceUrl, width, height };
}

/** Sizes that show the same as the original, as WordPress puts them into a `srcset`; the original last. */
function proportional(
  sizes: readonly WireMediaSize[],
  original: ImageSizeModel & { height: number },
): ImageSizeModel[] {
  const isAlike = ({ width, height }: WireMediaSize): boolean =>
    Math.abs(height - Math.round((original.height * width) / original.width)) <= 1;
  const byAddress = new Map(sizes.filter(isAlike).map((size) => [size.source_url, sizeModel(size)]));
  byAddress.delete(original.sourceUrl);
  return [...byAddress.values(), original];
}
