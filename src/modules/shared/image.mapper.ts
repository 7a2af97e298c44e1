import { isoWithOffset } from '../../lib/wordpress-date.js';
import type { WireImage } from '../../upstream/woo-rest/wire-types.js';
import type { ImageModel, ImageSizeModel } from '../media/image.model.js';

/** `wc/v3`'s image, or null where WooCommerce has none. */
export function mapImage(wire: WireImage | null | undefined): ImageModel | null {
  if (!wire?.src) return null;
  return {
    kind: 'image',
    id: wire.id,
    sourceUrl: wire.src,
    altText: wire.alt,
    title: wire.name,
    date: isoWithOffset(wire.date_created, wire.date_created_gmt),
    dateGmt: wire.date_created_gmt,
    modified: isoWithOffset(wire.date_modified, wire.date_modified_gmt),
    modifiedGmt: wire.date_modified_gmt,
    sizes: sizesOf(wire.srcset ?? '', wire.src),
  };
}

/**
 * Sizes of an HTML `srcset`, the original last. WordPress lists only sizes with the original's
 * proportions and names the height in the file name of each but the original.
 */
function sizesOf(srcset: string, original: string): ImageSizeModel[] {
  const sizes = srcset.split(', ').flatMap((candidate) => {
    const match = /^(\S+) (\d+)w$/.exec(candidate);
    if (!match?.[1]) return [];
    const height = /-\d+x(\d+)\.[a-z0-9]+$/i.exec(match[1])?.[1];
    return [
      { sourceUrl: match[1], width: Number(match[2]), height: height === undefined ? null : Number(height) },
    ];
  });
  const isOriginal = ({ sourceUrl }: ImageSizeModel): boolean => sourceUrl === original;
  return [...sizes.filter((size) => !isOriginal(size)), ...sizes.filter(isOriginal)];
}
