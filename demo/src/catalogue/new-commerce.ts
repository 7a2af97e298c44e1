import type {
  CouponRecord,
  FormFields,
  PaymentGatewayRecord,
  ShippingMethodRecord,
} from './commerce-records.js';
import { dayText } from './new-records.js';

/** A coupon about which only so much was said; the rest is what WooCommerce gives a new one. */
export function newCoupon(id: number, code: string, given: Partial<CouponRecord>): CouponRecord {
  return {
    id,
    code,
    amount: '0',
    status: 'publish',
    date_created_gmt: dayText(1),
    date_modified_gmt: dayText(1),
    discount_type: 'fixed_cart',
    description: '',
    date_expires_gmt: null,
    usage_count: 0,
    individual_use: false,
    product_ids: [],
    excluded_product_ids: [],
    usage_limit: null,
    usage_limit_per_user: null,
    limit_usage_to_x_items: null,
    free_shipping: false,
    product_categories: [],
    excluded_product_categories: [],
    exclude_sale_items: false,
    minimum_amount: '0.00',
    maximum_amount: '0.00',
    email_restrictions: [],
    used_by: [],
    meta_data: [],
    ...given,
  };
}

const METHODS = {
  flat_rate: ['Flat rate', 'Lets you charge a fixed rate for shipping.'],
  free_shipping: [
    'Free shipping',
    'Free shipping is a special method which can be triggered with coupons and minimum spends.',
  ],
  local_pickup: ['Local pickup', 'Allow customers to pick up orders themselves.'],
} as const;

/** A shipping method; its settings by name. Taxed unless they say otherwise. */
export function newMethod(
  instanceId: number,
  methodId: ShippingMethodRecord['method_id'],
  title: string,
  settings: Record<string, string>,
): ShippingMethodRecord {
  const [method_title, description] = METHODS[methodId];
  const taxed: Record<string, string> = methodId === 'free_shipping' ? {} : { tax_status: 'taxable' };
  return {
    instance_id: instanceId,
    title,
    order: instanceId,
    enabled: true,
    method_id: methodId,
    method_title,
    method_description: `<p>${description}</p>\n`,
    settings: formFields({ title, ...taxed, ...settings }),
  };
}

/** A payment gateway that is switched on. */
export function newGateway(
  id: string,
  title: string,
  status: PaymentGatewayRecord['status_after_checkout'],
  description: string,
): PaymentGatewayRecord {
  return {
    id,
    title,
    description,
    order: '',
    enabled: true,
    method_title: title,
    method_description: description,
    method_supports: ['products'],
    settings: formFields({ title, instructions: '' }),
    status_after_checkout: status,
    redirect_path: null,
  };
}

function formFields(values: Record<string, string>): FormFields {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      { id, label: id, description: '', type: 'text', value, default: '', tip: '', placeholder: '' },
    ]),
  );
}
