import { NotFoundError } from '../../errors.js';
import type { Resolvers } from '../../generated/resolvers-types.js';
import { eitherId, encodeGlobalId } from '../../relay/global-id.js';
import type { AccountSlice } from '../account/account.slice.js';
import type { SessionSlice } from '../session/session.slice.js';
import { mapAddress } from '../shared/address.mapper.js';
import { readableMeta } from '../shared/readable-meta.js';
import type { CustomerModel, CustomerRecord } from './customer.model.js';
import type { CustomerSlice } from './customer.slice.js';

type Context = AccountSlice & CustomerSlice & SessionSlice;

/** A field that only accounts have: null for guests. */
function ofAccount<T>(read: (customer: CustomerRecord, context: AccountSlice) => T) {
  return (customer: CustomerModel, _args: unknown, context: AccountSlice): T | null =>
    customer.kind === 'customer' ? read(customer, context) : null;
}

async function hasCalculatedShipping(_customer: CustomerModel, _args: unknown, { shopper }: Context) {
  return (await shopper.session.cart()).has_calculated_shipping;
}

const databaseId = ofAccount(({ id }) => id);

/** The shopper who is asking. */
export const customerResolvers: Resolvers<Context> = {
  Query: {
    customer: (_root, { id, customerId }, context) => findCustomer(id, customerId, context),
  },
  Customer: {
    id: (customer) => (customer.kind === 'customer' ? encodeGlobalId('user', customer.id) : 'guest'),
    databaseId,
    customerId: databaseId,
    billing: async (customer, _args, { shopper }) =>
      customer.kind === 'customer'
        ? customer.billing
        : mapAddress((await shopper.session.cart()).billing_address),
    shipping: async (customer, _args, { shopper }) =>
      customer.kind === 'customer'
        ? customer.shipping
        : mapAddress((await shopper.session.cart()).shipping_address),
    calculatedShipping: hasCalculatedShipping,
    hasCalculatedShipping,
    date: ofAccount(({ date }) => date),
    modified: ofAccount(({ modified }) => modified),
    displayName: ofAccount(async (_customer, { viewer }) => (await viewer.user())?.name ?? null),
    email: ofAccount(({ email }) => email),
    username: ofAccount(({ username }) => username),
    firstName: ofAccount(({ firstName }) => firstName),
    lastName: ofAccount(({ lastName }) => lastName),
    role: ofAccount(({ role }) => role),
    isPayingCustomer: (customer) => customer.kind === 'customer' && customer.isPayingCustomer,
    isVatExempt: (customer) =>
      customer.kind === 'customer' &&
      customer.metaData.some(({ key, value }) => key === 'is_vat_exempt' && value === 'yes'),
    jwtAuthToken: ofAccount((_customer, { login }) => login.accessToken),
    jwtRefreshToken: ofAccount((_customer, { login }) => login.refreshToken),
    metaData: (customer, args, { account }) =>
      customer.kind === 'customer' ? readableMeta(customer.metaData, args, account.metaKeys) : [],
    sessionToken: (_customer, _args, { shopper }) => shopper.session.token(),
  },
};

/** Ids that are none are answered like those of others. */
async function findCustomer(
  id: string | null | undefined,
  customerId: number | null | undefined,
  { customers }: Context,
): Promise<CustomerModel> {
  const asked = [...(id ? [id] : []), ...(typeof customerId === 'number' ? [String(customerId)] : [])];
  if (asked.length === 0) return customers.current();
  const found = await Promise.all(asked.map((text) => customers.named(idOf(text))));
  return found[0] ?? customers.current();
}

function idOf(text: string): number | 'guest' {
  if (text === 'guest') return 'guest';
  try {
    return eitherId(text, 'user');
  } catch {
    throw new NotFoundError('Not authorized to access this customer');
  }
}
