import type { ImageRecord } from '../catalogue/records.js';
import { productImage } from './image.view.js';

/** A picture as the Store API shows it: sizes, but no dates. */
export function storeImage(image: ImageRecord, home: string) {
  const { id, src, thumbnail, srcset, sizes, name, alt } = productImage(image, home);
  return { id, src, thumbnail, srcset, sizes, name, alt };
}
