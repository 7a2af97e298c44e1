import { createHash } from 'node:crypto';
import type { ReviewRecord } from '../catalogue/records.js';
import { resourceLinks } from './links.js';
import { permalink, type ViewContext } from './sellable.view.js';

/** A review as `wc/v3` answers it, with the name and address of its product. */
export function reviewView(context: ViewContext, review: ReviewRecord) {
  const { api, catalogue } = context;
  const product = catalogue.products.get(review.product_id);
  const user = `${api.replace('/wc/v3', '/wp/v2')}/users/${review.reviewer_id}`;
  return {
    id: review.id,
    date_created: review.date_created,
    date_created_gmt: review.date_created_gmt,
    product_id: review.product_id,
    product_name: product?.name ?? '',
    product_permalink: product ? permalink(context, product) : '',
    status: review.status,
    reviewer: review.reviewer,
    reviewer_email: review.reviewer_email,
    review: review.review,
    rating: review.rating,
    verified: review.verified,
    reviewer_avatar_urls: avatars(review.reviewer_email),
    _links: {
      ...resourceLinks(api, {
        self: `products/reviews/${review.id}`,
        collection: 'products/reviews',
        up: `products/${review.product_id}`,
      }),
      ...(review.reviewer_id > 0 && { reviewer: [{ embeddable: true, href: user }] }),
    },
  };
}

/** Gravatar addresses for a mail address, which WordPress 6.9 hashes with SHA-256. */
export function avatars(email: string): Record<string, string> {
  const hash = createHash('sha256').update(email.toLowerCase()).digest('hex');
  const address = (size: number) => `https://secure.gravatar.com/avatar/${hash}?s=${size}&d=mm&r=g`;
  return { '24': address(24), '48': address(48), '96': address(96) };
}
