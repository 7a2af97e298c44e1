import type { CustomerSlice } from '../customer/customer.slice.js';
import type { SessionSlice } from '../session/session.slice.js';
import type { AccountSlice } from './account.slice.js';
import { NotFoundError } from '../../errors.js';
import type { UpdateCustomerInput } from '../../generated/schema-types.js';
import { updateCustomer } from '../../upstream/store-api/cart-requests.js';
import type { CustomerChanges } from '../../upstream/woo-rest/customers.js';
import type { CustomerModel } from '../customer/customer.model.js';
import { leftBehind, mapAddress } from '../shared/address.mapper.js';
import type { WireAddress } from '../shared/address.model.js';
import { eitherId } from '../../relay/global-id.js';
import { inShopsWords } from '../shared/refusal.js';
import type { ShopperSession } from '../session/shopper.js';
import { changeProfile, type ProfileChanges } from './profile.js';

/**
 * Changes the shopper's record and the addresses of their cart, which shipping and tax are worked out for.
 * The cart comes first: an address that WooCommerce does not take there is not stored either.
 * @throws UnauthenticatedError when a guest changes what only accounts have; BadInputError in the shop's words
 */
export async function updateShopper(
  context: AccountSlice & CustomerSlice & SessionSlice,
  input: UpdateCustomerInput,
  { billing, shipping, meta_data }: CustomerChanges,
): Promise<void> {
  const { account, shopper } = context;
  const identity = await shopper.identity();
  await assertOwn(input.id, context);
  const isGuest = identity.kind === 'anonymous';
  const bill = isGuest ? { ...contactOf(input), ...billing } : (billing ?? {});
  if (isGuest && needsAccount(input)) await shopper.customer();
  if (Object.keys(bill).length > 0 || shipping) {
    await inShopsWords(() => writeAddresses(bill, shipping, shopper.session));
  }
  if (isGuest || input.isSession) return;
  await changeProfile(account.profile, input, {
    ...(billing && { billing }),
    ...(shipping && { shipping }),
    ...(meta_data && { meta_data }),
  });
}

/** The shopper with the addresses of their cart, which need not be those kept with the account. */
export async function shopperInSession({
  customers,
  shopper,
}: CustomerSlice & SessionSlice): Promise<CustomerModel> {
  const customer = await customers.current();
  if (customer.kind === 'guest') return customer;
  const cart = await shopper.session.cart();
  return {
    ...customer,
    billing: mapAddress(cart.billing_address),
    shipping: mapAddress(cart.shipping_address),
  };
}

/** Changes the addresses of the cart. Who moves to another country takes neither state nor postcode along: see `leftBehind`. */
async function writeAddresses(
  billing: WireAddress,
  shipping: WireAddress | undefined,
  session: ShopperSession,
): Promise<void> {
  const mayMove = [billing, shipping].some(
    (address) => address?.country && (address.state === undefined || address.postcode === undefined),
  );
  await session.withLock(async () => {
    const known = mayMove ? await session.cart() : null;
    await session.request(
      updateCustomer({
        ...(Object.keys(billing).length > 0 && {
          billing_address: { ...(known && leftBehind(billing, known.billing_address)), ...billing },
        }),
        ...(shipping && {
          shipping_address: { ...(known && leftBehind(shipping, known.shipping_address)), ...shipping },
        }),
      }),
    );
  });
}

/** The id of an input, if there is one, must be the caller's own. */
async function assertOwn(id: string | null | undefined, { customers }: CustomerSlice): Promise<void> {
  if (!id) return;
  if (id !== 'guest' && !/^(\d+|[\w+/]+=*)$/.test(id))
    throw new NotFoundError('Not authorized to access this customer');
  await customers.named(id === 'guest' ? 'guest' : eitherId(id, 'user'));
}

/** A guest has no account; what they say of themselves is about their order. */
function contactOf({ firstName, lastName, email }: UpdateCustomerInput) {
  return {
    ...(firstName && { first_name: firstName }),
    ...(lastName && { last_name: lastName }),
    ...(email && { email }),
  };
}

const ACCOUNT_FIELDS = [
  'description',
  'displayName',
  'locale',
  'nicename',
  'nickname',
  'password',
  'websiteUrl',
] as const satisfies readonly (keyof ProfileChanges)[];

function needsAccount(input: UpdateCustomerInput): boolean {
  const isGiven = (name: (typeof ACCOUNT_FIELDS)[number]): boolean => typeof input[name] === 'string';
  return ACCOUNT_FIELDS.some(isGiven) || (input.metaData ?? []).length > 0;
}
