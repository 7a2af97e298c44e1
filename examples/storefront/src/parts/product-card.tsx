import { Link } from 'wouter';
import type { ProductCardFragment } from '../gql/graphql.js';
import { Picture } from './picture.js';
import { Price } from './price.js';

/** A product in a list. */
export function ProductCard({ product, eager = false }: { product: ProductCardFragment; eager?: boolean }) {
  const { slug, name, image, pricing, availability } = product;
  return (
    <li className="card">
      <Link href={`/product/${slug}`}>
        <Picture image={image} name={name} eager={eager} />
        <span className="card-name">{name}</span>
      </Link>
      <Price pricing={pricing} />
      {availability.status === 'OUT_OF_STOCK' && <span className="muted">Sold out</span>}
    </li>
  );
}

/** Products side by side. */
export function ProductGrid({ products }: { products: readonly ProductCardFragment[] }) {
  return (
    <ul className="grid">
      {products.map((product, index) => (
        <ProductCard key={product.id} product={product} eager={index < 4} />
      ))}
    </ul>
  );
}

/** Where products will be. */
export function GridSkeleton({ count }: { count: number }) {
  return (
    <ul className="grid" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <li key={index} className="card">
          <span className="picture skeleton" />
          <span className="skeleton skeleton-line" />
          <span className="skeleton skeleton-line short" />
        </li>
      ))}
    </ul>
  );
}
