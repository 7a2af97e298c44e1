import type {
  AddressRecord,
  CouponRecord,
  CustomerRecord,
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

const EMPTY_ADDRESS: AddressRecord = {
  first_name: '',
  last_name: '',
  company: '',
  address_1: '',
  address_2: '',
  city: '',
  state: '',
  postcode: '',
  country: '',
  phone: '',
};

/** A customer who never bought anything, with the same address for bills and parcels. Cannot log in as it is. */
export function newCustomer(
  id: number,
  username: string,
  email: string,
  firstName: string,
  lastName: string,
  address?: Partial<AddressRecord>,
): CustomerRecord {
  const home = {
    ...EMPTY_ADDRESS,
    ...(address && { first_name: firstName, last_name: lastName, ...address }),
  };
  return {
    id,
    date_created_gmt: dayText(id),
    date_modified_gmt: dayText(id),
    email,
    username,
    password: '',
    application_passwords: [],
    first_name: firstName,
    last_name: lastName,
    display_name: `${firstName} ${lastName}`.trim(),
    role: 'customer',
    billing: { ...home, email: address ? email : '' },
    shipping: { ...home },
    is_paying_customer: false,
    avatar_url: `https://secure.gravatar.com/avatar/${id}?s=96&d=mm&r=g`,
    meta_data: [],
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
