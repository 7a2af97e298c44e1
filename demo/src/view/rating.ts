import type { Catalogue } from '../catalogue/catalogue.js';

/** A product's rating over its approved reviews, written with two decimals. */
export function ratingOf(
  catalogue: Catalogue,
  productId: number,
): { average_rating: string; rating_count: number } {
  const ratings = catalogue
    .reviewsOf(productId)
    .filter(({ status, rating }) => status === 'approved' && rating > 0);
  const sum = ratings.reduce((total, { rating }) => total + rating, 0);
  return { average_rating: (sum / (ratings.length || 1)).toFixed(2), rating_count: ratings.length };
}
