import { BadInputError } from '../../errors.js';
import type { OrderIdTypeEnum } from '../../generated/schema-types.js';
import { databaseIdOf, eitherId, parseDatabaseId } from '../../relay/global-id.js';
import type { GuestProof } from './guest-proof.js';
import type { OrderLookups } from './order-lookup.reads.js';
import type { OrderModel } from './order.model.js';

/** Arguments of `order`. */
export interface OrderArgs {
  id?: string | null;
  idType?: OrderIdTypeEnum | null;
  orderKey?: string | null;
  billingEmail?: string | null;
}

/**
 * The order that `order` asks for.
 * @throws BadInputError when the id is none, or only one of key and e-mail address is given
 * @throws NotFoundError for what is not the caller's and for what is not there
 */
export function findOrder(args: OrderArgs, lookups: OrderLookups): Promise<OrderModel> {
  const { id } = args;
  if (!id) throw new BadInputError('Say which order: "id" is missing.');
  const proof = proofOf(args);
  switch (args.idType ?? 'ID') {
    case 'ID':
      return lookups.byId(eitherId(id, 'order'), proof);
    case 'DATABASE_ID':
      return lookups.byId(/^\d+$/.test(id) ? parseDatabaseId(id) : databaseIdOf(id, 'order'), proof);
    case 'ORDER_KEY':
      return lookups.byKey(id);
    case 'ORDER_NUMBER':
      return lookups.byNumber(id);
  }
}

/** @throws BadInputError when half of the proof is missing, or when the id is none that it goes with */
function proofOf({ idType, orderKey, billingEmail }: OrderArgs): GuestProof | null {
  if (!orderKey && !billingEmail) return null;
  if (!orderKey || !billingEmail)
    throw new BadInputError('A guest\'s order needs both "orderKey" and "billingEmail".');
  if (idType === 'ORDER_KEY' || idType === 'ORDER_NUMBER')
    throw new BadInputError('"orderKey" and "billingEmail" go with "idType: DATABASE_ID" or "ID".');
  return { orderKey, billingEmail };
}
