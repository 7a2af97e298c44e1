/** A published review of a product. The reviewer's e-mail never comes this far. */
export interface ReviewModel {
  kind: 'review';
  id: number;
  productId: number;
  /** Site-local time as the shop writes it: `2026-02-01 10:00:00`. */
  date: string;
  dateGmt: string;
  reviewer: string;
  /** HTML as the shop shows it. */
  content: string;
  /** 1 to 5; 0 when the reviewer gave none. */
  rating: number;
  /** Whether the reviewer bought the product. */
  verified: boolean;
  /** Avatar addresses by size in pixels. */
  avatars: Readonly<Record<string, string>>;
}
