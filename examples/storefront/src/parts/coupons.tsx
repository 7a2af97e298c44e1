import { useApplyCoupon, useRemoveCoupon } from '../api/cart.js';
import type { CartFragment } from '../gql/graphql.js';
import { Field } from './field.js';
import { textOf, useForm } from './use-form.js';

/** Coupons of the cart, and a field for another. */
export function Coupons({ cart }: { cart: CartFragment }) {
  const apply = useApplyCoupon();
  const remove = useRemoveCoupon();
  const { errors, form } = useForm((values) => {
    apply.mutate(textOf(values, 'coupon'));
  });
  return (
    <div className="coupons">
      {cart.appliedCoupons?.map(
        (coupon) =>
          coupon && (
            <p key={coupon.code} className="spread">
              <span className="tag">{coupon.code}</span>
              <button
                type="button"
                className="link"
                aria-label={`Remove coupon ${coupon.code}`}
                disabled={remove.isPending}
                onClick={() => {
                  remove.mutate(coupon.code);
                }}
              >
                Remove
              </button>
            </p>
          ),
      )}
      <form {...form} key={cart.appliedCoupons?.length ?? 0} className="joined">
        <Field label="Coupon" name="coupon" required error={errors['coupon'] ?? apply.error?.message} />
        <button className="quiet" disabled={apply.isPending}>
          Apply
        </button>
      </form>
    </div>
  );
}
