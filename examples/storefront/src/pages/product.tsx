import { useState } from 'react';
import { Link } from 'wouter';
import { useProduct } from '../api/catalogue.js';
import { fitting, preselected, variationsOf } from '../api/variations.js';
import type { ProductPageQuery } from '../gql/graphql.js';
import { BuyForm } from '../parts/buy-form.js';
import { Gallery } from '../parts/gallery.js';
import { Html } from '../parts/html.js';
import { Page } from '../parts/page.js';
import { Price } from '../parts/price.js';
import { ProductGrid } from '../parts/product-card.js';
import { Reviews, Stars } from '../parts/reviews.js';
import { Source, Stock } from '../parts/source.js';
import { Empty, Failure } from '../parts/states.js';
import { VariationChoice } from '../parts/variation-choice.js';

type Product = NonNullable<ProductPageQuery['product']>;

/** A product's page. */
export function ProductPage({ slug }: { slug: string }) {
  const product = useProduct(slug);
  if (product.data) return <Loaded key={product.data.id} product={product.data} />;
  return (
    <Page title="Product" heading={false}>
      {product.isPending ? (
        <div className="product" role="status">
          <span className="unseen">Loading …</span>
          <span className="picture skeleton" />
          <div>
            <span className="skeleton skeleton-title" />
            <span className="skeleton skeleton-line short" />
            <span className="skeleton skeleton-line" />
            <span className="skeleton skeleton-line" />
          </div>
        </div>
      ) : product.error ? (
        <Failure error={product.error} retry={product.refetch} />
      ) : (
        <Empty title="There is no such product." />
      )}
    </Page>
  );
}

function Loaded({ product }: { product: Product }) {
  const [chosen, setChosen] = useState(() => preselected(product));
  const variations = variationsOf(product);
  const fits = fitting(variations, chosen);
  const complete = Object.values(chosen).filter(Boolean).length;
  // Before the choice is complete the product's own price and stock are shown.
  const variation = variations.length > 0 && fits.length === 1 && complete > 0 ? fits[0] : undefined;
  const { pricing, availability } = variation ?? product;
  const pictures = [variation?.image, product.image, ...(product.galleryImages?.nodes ?? [])].filter(
    (image) => image != null,
  );
  return (
    <Page title={product.name ?? ''} heading={false}>
      <article className="product">
        <Gallery key={variation?.id} name={product.name} pictures={pictures} />
        <div className="product-facts">
          <nav aria-label="Categories" className="crumbs">
            {product.productCategories?.nodes.map(({ id, name, slug }) => (
              <Link key={id} href={`/?category=${slug ?? ''}`}>
                {name}
              </Link>
            ))}
          </nav>
          <h1>{product.name}</h1>
          {product.reviewCount ? (
            <a href="#reviews" className="rating">
              <Stars rating={product.averageRating ?? 0} /> {product.reviewCount}{' '}
              {product.reviewCount === 1 ? 'review' : 'reviews'}
            </a>
          ) : null}
          {product.shortDescription && <Html html={product.shortDescription} className="lead" />}
          <div aria-live="polite" className="offer">
            <p className="offer-price">
              <Price pricing={pricing} /> <Source source={pricing.source} of="price" />
            </p>
            <Stock availability={availability} />
          </div>
          <VariationChoice product={product} chosen={chosen} onChoose={setChosen} />
          <BuyForm product={product} variation={variation} chosen={chosen} />
        </div>
      </article>
      <Details product={product} />
      <Reviews product={product} />
      {product.related && product.related.nodes.length > 0 && (
        <section className="band">
          <h2>Goes well with it</h2>
          <ProductGrid products={product.related.nodes} />
        </section>
      )}
    </Page>
  );
}

function Details({ product }: { product: Product }) {
  const attributes = ('attributes' in product ? product.attributes?.nodes : null) ?? [];
  const shown = attributes.filter(({ visible, variation }) => visible && !variation);
  if (!product.description && shown.length === 0) return null;
  return (
    <section className="band details">
      <h2>Details</h2>
      {product.description && <Html html={product.description} />}
      {shown.length > 0 && (
        <dl className="facts">
          {shown.map((attribute) => (
            <div key={attribute.id}>
              <dt>{attribute.label}</dt>
              <dd>
                {'terms' in attribute
                  ? attribute.terms?.nodes.map(({ name }) => name).join(', ')
                  : attribute.options?.join(', ')}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
