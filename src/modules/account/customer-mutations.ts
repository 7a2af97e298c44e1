import type { AccountSlice } from './account.slice.js';
import type { CustomerSlice } from '../customer/customer.slice.js';
import type { SessionSlice } from '../session/session.slice.js';
import { BadInputError } from '../../errors.js';
import type { Resolvers } from '../../generated/resolvers-types.js';
import type { CustomerAddressInput, MetaDataInput } from '../../generated/schema-types.js';
import { isDefined } from '../../lib/is-defined.js';
import type { CustomerChanges } from '../../upstream/woo-rest/customers.js';
import { addressToWire } from '../shared/address.mapper.js';
import { echo } from './echo.js';
import { register } from './registration.js';
import { shopperInSession, updateShopper } from './update-shopper.js';

type Context = AccountSlice & CustomerSlice & SessionSlice;

/** Addresses as they are typed. */
export interface AddressInputs {
  billing?: CustomerAddressInput | null;
  shipping?: CustomerAddressInput | null;
  shippingSameAsBilling?: boolean | null;
}

/** Creating and changing customers. */
export const customerMutations: Resolvers<Context> = {
  Mutation: {
    registerCustomer: async (_root, { input }, { account }) => {
      const { username, email, password, firstName, lastName } = input;
      const fields: CustomerChanges = {
        ...(email && { email }),
        ...(username && { username }),
        ...(password && { password }),
        ...(firstName && { first_name: firstName }),
        ...(lastName && { last_name: lastName }),
        ...addressesToWire(input),
        ...metaToWire(input.metaData, account.writableMetaKeys),
      };
      const login = await register(account.registration, fields, input.authenticate ?? true);
      return { ...echo(input), login };
    },
    updateCustomer: async (_root, { input }, context) => {
      const { account } = context;
      const meta = metaToWire(input.metaData, account.writableMetaKeys);
      await updateShopper(context, input, { ...addressesToWire(input), ...meta });
      return { ...echo(input), isSession: input.isSession ?? false };
    },
  },
  RegisterCustomerPayload: {
    authToken: ({ login }) => login?.access.token ?? null,
    refreshToken: ({ login }) => login?.refresh.token ?? null,
    customer: ({ login }, _args, { customers }) => login && customers.current(),
    viewer: async ({ login }, _args, { account }) =>
      (login ? (await account.viewer.self())?.user : null) ?? null,
  },
  UpdateCustomerPayload: {
    customer: ({ isSession }, _args, context) =>
      isSession ? shopperInSession(context) : context.customers.current(),
  },
};

function addressesToWire({ billing, shipping, shippingSameAsBilling }: AddressInputs): CustomerChanges {
  const parcels = shippingSameAsBilling ? billing && withoutEmail(billing) : shipping;
  return {
    ...(billing && { billing: addressToWire(billing) }),
    ...(parcels && { shipping: addressToWire(withoutEmail(parcels)) }),
  };
}

/** Nobody writes an e-mail on a parcel, and WooCommerce keeps none there. */
function withoutEmail(address: CustomerAddressInput): CustomerAddressInput {
  const { email, ...rest } = address;
  return email === undefined ? address : rest;
}

/** @throws BadInputError for a key that the operator has not allowed */
function metaToWire(
  entries: readonly (MetaDataInput | null)[] | null | undefined,
  writable: ReadonlySet<string>,
): Pick<CustomerChanges, 'meta_data'> {
  const given = (entries ?? []).filter(isDefined);
  const refused = given.find(({ key }) => !writable.has(key));
  if (refused) throw new BadInputError(`The custom field "${refused.key}" cannot be written.`);
  return given.length === 0 ? {} : { meta_data: given.map(({ key, value }) => ({ key, value })) };
}
