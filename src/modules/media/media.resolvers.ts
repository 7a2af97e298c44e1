import type { Resolvers } from '../../generated/resolvers-types.js';
import { mapMaybe } from '../../lib/maybe-promise.js';
import { fileEnding, mediaTypeOf } from '../../lib/media-type.js';
import { encodeGlobalId } from '../../relay/global-id.js';
import type { ContentSlice } from '../content/content.slice.js';
import { renderText } from '../shared/content-format.js';
import type { ShopSlice } from '../shop/shop.slice.js';
import { addressOf, measuresOf, sizesOf, srcSetOf } from './image-sizes.js';
import type { ImageModel } from './image.model.js';

type Context = ContentSlice & ShopSlice;

function fileName(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

/** WordPress answers this for every attachment, whatever the shop's permalinks look like. */
function pagePath({ id }: ImageModel): string | null {
  return id > 0 ? `/?attachment_id=${id}` : null;
}

/** Pictures of products, variations, categories and brands. */
export const mediaResolvers: Resolvers<Context> = {
  MediaItem: {
    id: ({ id }) => encodeGlobalId('post', id),
    databaseId: ({ id }) => id,
    sourceUrl: (image, { size }) => addressOf(image, size),
    srcSet: (image, { size }) => srcSetOf(image, size),
    sizes: (image, { size }) => sizesOf(image, size),
    mediaItemUrl: ({ sourceUrl }) => sourceUrl,
    file: (image, { size }) => fileName(addressOf(image, size)),
    mimeType: ({ mimeType, sourceUrl }) => mimeType ?? mediaTypeOf(fileEnding(sourceUrl)),
    mediaItemId: ({ id }) => id,
    caption: ({ id, caption }, { format }, { content }) =>
      mapMaybe(caption ?? content.captionOf(id), (html) => renderText(html, format) || null),
    slug: ({ slug, title }) => slug ?? title,
    uri: pagePath,
    link: (image, _args, { shopUrl }) => {
      const path = pagePath(image);
      return path && shopUrl + path;
    },
    mediaDetails: (image) => {
      const measures = measuresOf(image);
      return measures && { ...measures, file: fileName(image.sourceUrl), sizes: smallerSizes(image) };
    },
  },
};

function smallerSizes({ sizes, sourceUrl: original }: ImageModel) {
  return sizes
    .filter(({ sourceUrl }) => sourceUrl !== original)
    .toSorted((a, b) => a.width - b.width)
    .map(({ sourceUrl, width, height }) => ({
      sourceUrl,
      file: fileName(sourceUrl),
      mimeType: mediaTypeOf(fileEnding(sourceUrl)),
      width: String(width),
      height: height === null ? null : String(height),
    }));
}
