import type { CommentStatusEnum } from '../../generated/schema-types.js';
import { decodeEntities } from '../../lib/html-text.js';
import type { WireReview } from '../../upstream/woo-rest/wire-types.js';
import type { ReviewModel } from './review.model.js';

const STATUSES: Readonly<Record<string, CommentStatusEnum>> = {
  approved: 'APPROVE',
  hold: 'HOLD',
  spam: 'SPAM',
  trash: 'TRASH',
};

/** The review as shoppers may see it. */
export function mapReview(wire: WireReview): ReviewModel {
  return {
    kind: 'review',
    id: wire.id,
    productId: wire.product_id,
    date: wire.date_created.replace('T', ' '),
    dateGmt: wire.date_created_gmt.replace('T', ' '),
    reviewer: decodeEntities(wire.reviewer),
    content: wire.review,
    rating: wire.rating,
    verified: wire.verified,
    parentId: 0,
    status: STATUSES[wire.status] ?? 'HOLD',
    avatars: wire.reviewer_avatar_urls,
  };
}
