import { BadInputError } from '../../errors.js';
import { encodeGlobalId, parseDatabaseId } from '../../relay/global-id.js';
import type { AnyLineModel, DownloadableItemModel, OrderNoteModel } from './order.model.js';

/** Global id of a line: WooGraphQL 1.0.2 names it by its order and its own number. */
export function lineId({ orderId, id }: Pick<AnyLineModel, 'orderId' | 'id'>): string {
  return encodeGlobalId('order_item', `${orderId}+${id}`);
}

/** Global id of a note. */
export function noteId({ orderId, id }: OrderNoteModel): string {
  return encodeGlobalId('order_note', `${orderId}+${id}`);
}

/** Global id of a file that was bought. */
export function downloadId({ orderId, productId, downloadId: file }: DownloadableItemModel): string {
  return encodeGlobalId('download', `${orderId}+${productId}+${file}`);
}

/**
 * The order and the number of something in it, from the key of its global id.
 * @throws BadInputError for anything else
 */
export function splitLineKey(key: string): { orderId: number; id: number } {
  const [order = '', id = '', ...others] = key.split('+');
  if (others.length > 0) throw new BadInputError('The "global ID" is invalid');
  return { orderId: parseDatabaseId(order), id: parseDatabaseId(id) };
}
