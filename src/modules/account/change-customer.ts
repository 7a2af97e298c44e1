import { NotFoundError } from '../../errors.js';
import type { UpdateCustomerInput } from '../../generated/schema-types.js';
import { eitherId } from '../../relay/global-id.js';
import { updateCustomer } from '../../upstream/store-api/cart-requests.js';
import type { WireAddress } from '../../upstream/woo-rest/address-types.js';
import type { CallerSlice } from '../caller/caller.slice.js';
import type { CustomerModel } from '../customer/customer.model.js';
import type { CustomerSlice } from '../customer/customer.slice.js';
import type { SessionSlice } from '../session/session.slice.js';
import { leftBehind, mapAddress } from '../shared/address.mapper.js';
import { inShopsWords } from '../shared/refusal.js';
import type { AccountSlice } from './account.slice.js';
import { addressesToWire, customerMetaToWire } from './customer-input.mapper.js';
import { changeProfile, type ProfileChanges } from './profile.js';

/**
 * Changes the shopper's record and the addresses of their cart, which shipping and tax are worked out for.
 * The cart comes first: an address that WooCommerce does not take there is not stored either.
 * @throws UnauthenticatedError when a guest changes what only accounts have; BadInputError in the shop's words
 */
export async function changeCustomer(
  input: UpdateCustomerInput,
  context: AccountSlice & CallerSlice & CustomerSlice & SessionSlice,
): Promise<void> {
  const { account, caller, shopper } = context;
  const { billing, shipping } = addressesToWire(input);
  const meta = customerMetaToWire(input.metaData, account.writableMetaKeys);
  const isGuest = (await caller.identity()).kind === 'anonymous';
  await assertOwn(input.id, context);
  const contact = isGuest ? { ...contactToWire(input), ...billing } : (billing ?? {});
  if (isGuest && needsAccount(input)) await caller.customer();
  if (Object.keys(contact).length > 0 || shipping) {
    await inShopsWords(() => writeAddresses(contact, shipping, shopper.session));
  }
  if (isGuest || input.isSession) return;
  await changeProfile(
    input,
    { ...(billing && { billing }), ...(shipping && { shipping }), ...meta },
    context,
  );
}

/** The shopper with the addresses of their cart, which need not be those kept with the account. */
export async function customerInSession({
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
  session: SessionSlice['shopper']['session'],
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
function contactToWire({ firstName, lastName, email }: UpdateCustomerInput) {
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
