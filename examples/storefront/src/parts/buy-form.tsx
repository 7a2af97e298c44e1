import { Link } from 'wouter';
import { useAddToCart } from '../api/cart.js';
import type { Chosen, Variation } from '../api/variations.js';
import type { ProductPageQuery } from '../gql/graphql.js';
import { ProductGrid } from './product-card.js';
import { Failure } from './states.js';
import { useForm } from './use-form.js';

/** The way to buy a product: into the cart, at somebody else's shop, or by its parts. */
export function BuyForm({
  product,
  variation,
  chosen,
}: {
  product: NonNullable<ProductPageQuery['product']>;
  variation: Variation | undefined;
  chosen: Chosen;
}) {
  const add = useAddToCart();
  const { form } = useForm((values) => {
    add.mutate({
      productId: product.databaseId,
      quantity: Number(values.get('quantity')),
      ...(variation && {
        variationId: variation.databaseId,
        variation: Object.entries(chosen).map(([attributeName, attributeValue]) => ({
          attributeName,
          attributeValue: attributeValue ?? null,
        })),
      }),
    });
  });
  if (product.__typename === 'ExternalProduct') {
    return (
      <a className="button" href={product.externalUrl ?? ''} rel="noopener nofollow">
        {product.buttonText ?? 'Buy'}
      </a>
    );
  }
  if (product.__typename === 'GroupProduct') return <ProductGrid products={product.products?.nodes ?? []} />;
  const toChoose = product.__typename === 'VariableProduct' && !variation;
  const { availability, purchasable } = variation ?? product;
  const soldOut = availability.available === false;
  return (
    <form {...form} className="buy">
      <label className="unseen" htmlFor="quantity">
        Quantity
      </label>
      <input id="quantity" name="quantity" type="number" min="1" max="999" defaultValue="1" required />
      <button disabled={toChoose || soldOut || !purchasable || add.isPending}>
        {toChoose
          ? 'Choose first'
          : soldOut
            ? 'Sold out'
            : !purchasable
              ? 'Not for sale'
              : add.isPending
                ? 'Adding …'
                : 'Add to cart'}
      </button>
      {add.error && <Failure error={add.error} />}
      {add.isSuccess && (
        <p className="notice">
          In your cart. <Link href="/cart">Go to the cart</Link>
        </p>
      )}
    </form>
  );
}
