import type { PricingFragment } from '../gql/graphql.js';

/** What a product costs: one price or a span, and what it was before a sale. */
export function Price({ pricing }: { pricing: PricingFragment }) {
  const { range, regularRange, onSale, discountPercentage } = pricing;
  if (!range) return <span className="muted">Price on request</span>;
  const before = onSale && regularRange ? spanOf(regularRange) : null;
  const now = spanOf(range);
  return (
    <span className="price">
      {before && before !== now && (
        <s>
          <span className="unseen">Before: </span>
          {before}
        </s>
      )}{' '}
      <span className={before ? 'price-sale' : undefined}>
        {before && <span className="unseen">Now: </span>}
        {now}
      </span>
      {discountPercentage && range.min.formatted === range.max.formatted ? (
        <span className="tag">−{Math.round(discountPercentage)} %</span>
      ) : null}
    </span>
  );
}

function spanOf({ min, max }: NonNullable<PricingFragment['range']>): string {
  return min.formatted === max.formatted ? min.formatted : `${min.formatted} – ${max.formatted}`;
}
