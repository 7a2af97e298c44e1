import type { CommentStatusEnum } from '../../generated/schema-types.js';
import type { ConnectionModel, EdgeModel } from '../../relay/connection.model.js';

/** A review of a product or a comment on content. The writer's e-mail address never comes this far. */
export interface CommentModel {
  kind: 'review' | 'comment';
  id: number;
  /** Site-local time as the shop writes it: `2026-02-01 10:00:00`. */
  date: string;
  dateGmt: string;
  reviewer: string;
  /** HTML as the shop shows it. */
  content: string;
  /** The comment it answers; 0: none. */
  parentId: number;
  status: CommentStatusEnum;
  /** Avatar addresses by size in pixels. */
  avatars: Readonly<Record<string, string>>;
}

/** A review of a product. */
export interface ReviewModel extends CommentModel {
  kind: 'review';
  productId: number;
  /** 1 to 5; 0 when the reviewer gave none. */
  rating: number;
  /** Whether the reviewer bought the product. */
  verified: boolean;
}

/** A review in a list. */
export type ReviewEdgeModel = EdgeModel<ReviewModel>;

/** A page of reviews. */
export type ReviewPageModel = ConnectionModel<ReviewModel>;
