import type { ImageRecord } from '../catalogue/records.js';
import { imageSiteDate, siteDate } from './site-time.js';

const FULL_SIZE = 1200;
const SIZES = [150, 300, 600, 100];

/** A picture as variations show it: no sizes. */
export function variationImage(image: ImageRecord, home: string) {
  return {
    id: image.id,
    date_created: imageSiteDate(image.date_gmt),
    date_created_gmt: image.date_gmt,
    date_modified: imageSiteDate(image.date_gmt),
    date_modified_gmt: image.date_gmt,
    src: home + image.path,
    name: image.name,
    alt: image.alt,
  };
}

/** A picture as products show it: with its sizes for `<img srcset>`. */
export function productImage(image: ImageRecord, home: string) {
  const sized = SIZES.map((size) => `${home}${sizedPath(image.path, size)} ${size}w`);
  return {
    ...variationImage(image, home),
    srcset: [`${home}${image.path} ${FULL_SIZE}w`, ...sized].join(', '),
    sizes: `(max-width: ${FULL_SIZE}px) 100vw, ${FULL_SIZE}px`,
    thumbnail: home + sizedPath(image.path, 300),
  };
}

/** A picture as categories and brands show it. */
export function termImage(image: ImageRecord, home: string) {
  const local = siteDate(image.date_gmt);
  return { ...variationImage(image, home), date_created: local, date_modified: local };
}

function sizedPath(path: string, size: number): string {
  return path.replace(/(\.\w+)$/, `-${size}x${size}$1`);
}
