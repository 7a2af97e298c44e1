import { getNamedType, isEnumType, type GraphQLResolveInfo } from 'graphql';
import type { Resolvers } from '../../generated/resolvers-types.js';
import type { CountriesEnum } from '../../generated/schema-types.js';

type Context = object;

/** Resolvers<Context> of addresses. */
export const addressResolvers: Pick<Resolvers<Context>, 'CustomerAddress'> = {
  CustomerAddress: {
    country: ({ countryCode }, _args, _context, info) => knownCountry(countryCode, info),
  },
};

/** A country that plugins invented must not make the whole address fail. */
function knownCountry(code: string | null, { returnType }: GraphQLResolveInfo): CountriesEnum | null {
  const countries = getNamedType(returnType);
  const known = code !== null && isEnumType(countries) && countries.getValue(code) !== undefined;
  return known ? (code as CountriesEnum) : null;
}
