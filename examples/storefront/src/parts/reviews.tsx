import type { ProductPageQuery } from '../gql/graphql.js';
import { day } from './day.js';
import { Html } from './html.js';

/** Stars, 0 to 5. */
export function Stars({ rating }: { rating: number }) {
  const full = Math.round(rating);
  return (
    <span className="stars" role="img" aria-label={`${Math.round(rating * 10) / 10} of 5 stars`}>
      {'★'.repeat(full)}
      <span>{'★'.repeat(5 - full)}</span>
    </span>
  );
}

/** What buyers say. */
export function Reviews({ product }: { product: NonNullable<ProductPageQuery['product']> }) {
  const edges = product.reviews?.edges ?? [];
  if (edges.length === 0) return null;
  return (
    <section className="band" id="reviews">
      <h2>Reviews</h2>
      <ul className="reviews">
        {edges.map(({ node, rating, verified }) => (
          <li key={node.id}>
            {rating ? <Stars rating={rating} /> : null}
            {node.content && <Html html={node.content} />}
            <p className="muted">
              {node.author?.node.name}
              {verified && ', bought it'} · {day(node.date)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
