import type { Catalogue } from '../catalogue/catalogue.js';
import type { ImageRecord } from '../catalogue/records.js';
import { picked, type ViewScope } from './content.view.js';
import type { ViewContext } from './sellable.view.js';
import { siteDate } from './site-time.js';

const FULL_SIZE = 1200;
/** Sizes that WordPress and WooCommerce cut of every picture, in the order of the answer. */
const SIZES = [
  ['thumbnail', 150],
  ['medium', 300],
  ['woocommerce_thumbnail', 300],
  ['woocommerce_single', 600],
  ['woocommerce_gallery_thumbnail', 100],
] as const;
const EMBEDDED = [
  ...(['id', 'date', 'slug', 'type', 'link', 'title', 'author', 'featured_media', 'caption'] as const),
  ...(['alt_text', 'media_type', 'mime_type', 'media_details', 'source_url', '_links'] as const),
];

/** Every picture of the shop by id: those of products, variations and terms, and those of pages and posts. */
export function allImages(catalogue: Catalogue): Map<number, ImageRecord> {
  const images = [
    ...[...catalogue.products.values()].flatMap((product) => product.images),
    ...[...catalogue.variations.values()].flatMap(({ image }) => image ?? []),
    ...[...catalogue.terms.values()].flatMap(({ image }) => image ?? []),
    ...catalogue.content.images.values(),
  ];
  return new Map(images.map((image) => [image.id, image]));
}

/** A picture as `wp/v2/media` answers it. */
export function mediaView(context: ViewContext, image: ImageRecord, scope: ViewScope) {
  const { api, home } = context;
  const mime = image.path.endsWith('.svg') ? 'image/svg+xml' : 'image/jpeg';
  const file = image.path.split('/').at(-1) ?? '';
  const source = home + image.path;
  const link = `${home}/${image.name}/`;
  const sized = (size: number) => {
    const name = file.replace(/(\.\w+)$/, `-${size}x${size}$1`);
    return { file: name, width: size, height: size, mime_type: mime, source_url: source.replace(file, name) };
  };
  const body = {
    id: image.id,
    date: siteDate(image.date_gmt),
    date_gmt: image.date_gmt,
    guid: { rendered: link },
    modified: siteDate(image.date_gmt),
    modified_gmt: image.date_gmt,
    slug: image.name,
    status: 'inherit',
    type: 'attachment',
    link,
    title: { rendered: image.name },
    author: 1,
    featured_media: 0,
    comment_status: 'open',
    ping_status: 'closed',
    template: '',
    meta: [],
    class_list: [`post-${image.id}`, 'attachment', 'type-attachment', 'status-inherit', 'hentry'],
    description: { rendered: descriptionHtml(image.alt, source, file) },
    caption: { rendered: '' },
    alt_text: image.alt,
    media_type: 'image',
    mime_type: mime,
    media_details: {
      width: FULL_SIZE,
      height: FULL_SIZE,
      file: image.path.replace(/^\/(wp-content\/uploads\/)?/, ''),
      sizes: {
        ...Object.fromEntries(SIZES.map(([name, size]) => [name, sized(size)])),
        full: { file, width: FULL_SIZE, height: FULL_SIZE, mime_type: mime, source_url: source },
      },
    },
    post: null,
    source_url: source,
    _links: {
      self: [{ href: `${api}/media/${image.id}`, targetHints: { allow: ['GET'] } }],
      collection: [{ href: `${api}/media` }],
      about: [{ href: `${api}/types/attachment` }],
      author: [{ embeddable: true, href: `${api}/users/1` }],
      replies: [{ embeddable: true, href: `${api}/comments?post=${image.id}` }],
    },
  };
  return scope === 'embed' ? picked(body, EMBEDDED) : body;
}

/** The link around a picture that WordPress writes below the description of every attachment. */
function descriptionHtml(alt: string, source: string, file: string): string {
  const at = (size: number) => source.replace(file, file.replace(/(\.\w+)$/, `-${size}x${size}$1`));
  const set = [300, 150, 600, 100].map((size) => `${at(size)} ${size}w`);
  return (
    `<p class="attachment"><a href='${source}'><img loading="lazy" decoding="async" width="300" height="300" ` +
    `src="${at(300)}" class="attachment-medium size-medium" alt="${alt}" ` +
    `srcset="${[...set, `${source} ${FULL_SIZE}w`].join(', ')}" sizes="auto, (max-width: 300px) 100vw, 300px" /></a></p>\n`
  );
}
