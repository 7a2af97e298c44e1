import type { LineItemResolvers, Resolvers } from '../../generated/resolvers-types.js';
import type { PricingFieldFormatEnum } from '../../generated/schema-types.js';
import { numberOrNull } from '../../lib/decimal.js';
import { encodeCursor } from '../../relay/cursor.js';
import { encodeGlobalId } from '../../relay/global-id.js';
import { isId } from '../../relay/is-id.js';
import type { PricingSlice } from '../pricing/pricing.slice.js';
import type { ProductSlice } from '../product/product.slice.js';
import { EVERY_KEY } from '../shared/meta-keys.js';
import { type MetaArgs, readableMeta } from '../shared/readable-meta.js';
import type { MetaEntry } from '../shared/sellable.model.js';
import type { ShopSlice } from '../shop/shop.slice.js';
import type { VariationSlice } from '../variation/variation.slice.js';
import { productKindName } from '../woo-words/product-type.js';
import { taxClassName, taxStatusName } from '../woo-words/tax-class.js';
import { isDownloadPermitted, soldThing } from './order-downloads.js';
import { downloadId, lineId, noteId } from './order-ids.js';
import type { LineItemModel, OrderLineModel } from './order.model.js';

type Context = PricingSlice & ProductSlice & ShopSlice & VariationSlice;

type Amount = 'subtotal' | 'subtotalTax' | 'total' | 'totalTax';

const text =
  (amount: Amount) =>
  (line: LineItemModel, { format }: { format?: PricingFieldFormatEnum | null }, { money }: Context) =>
    money.formattedIn(line[amount], line.money, format);

const money =
  <K extends string>(amount: K) =>
  (line: OrderLineModel & Record<K, string>, _args: object, { money }: Context) =>
    money.amountIn(line[amount], line.money);

/** What may not be read was dropped when the order was mapped. */
const metaData = ({ meta }: { meta: readonly MetaEntry[] }, args: MetaArgs) =>
  readableMeta(meta, args, EVERY_KEY);

/** What all kinds of lines answer alike. */
const line = {
  id: lineId,
  databaseId: ({ id }: OrderLineModel) => id,
  metaData,
};

const amounts = {
  subtotal: text('subtotal'),
  subtotalMoney: money('subtotal'),
  subtotalTax: text('subtotalTax'),
  subtotalTaxMoney: money('subtotalTax'),
  total: text('total'),
  totalMoney: money('total'),
  totalTax: text('totalTax'),
  totalTaxMoney: money('totalTax'),
} satisfies Partial<LineItemResolvers<Context>>;

/** Lines, taxes, refunds, notes and files of orders. */
export const orderLineResolvers: Resolvers<Context> = {
  LineItem: {
    ...line,
    ...amounts,
    exactQuantity: ({ quantity }) => quantity,
    itemDownloads: async (item, _args, context) =>
      (await isDownloadPermitted(item.order, context))
        ? ((await soldThing(item, context))?.downloads ?? [])
        : [],
    product: async ({ productId }, _args, { products }) => {
      const node = isId(productId) ? await products.byId(productId) : null;
      return node && { cursor: encodeCursor(node.id, 0), node };
    },
    variation: async ({ variationId, productId }, _args, { variations }) => {
      const node =
        isId(variationId) && isId(productId) ? await variations.byId(variationId, productId) : null;
      return node && { cursor: encodeCursor(node.id, 0), node };
    },
    taxClass: ({ taxClass }) => taxClassName(taxClass),
    taxStatus: async (item, _args, context) => {
      const thing = await soldThing(item, context);
      return thing && taxStatusName(thing.prices.taxStatus);
    },
  },
  LineItemProductEdge: {
    databaseId: ({ node }) => node.id,
    id: ({ node }) => encodeGlobalId('post', node.id),
    image: ({ node }) => node.images[0] ?? null,
    name: ({ node }) => node.name,
    slug: ({ node }) => node.slug,
    type: ({ node }) => productKindName(node.type),
  },
  ShippingLine: { ...line, totalMoney: money('total') },
  FeeLine: {
    ...line,
    taxClass: ({ taxClass }) => taxClassName(taxClass),
    taxStatus: ({ taxStatus }) => taxStatusName(taxStatus),
    totalMoney: money('total'),
  },
  CouponLine: { ...line, discountMoney: money('discount') },
  TaxLine: { ...line, taxTotalMoney: money('taxTotal') },
  OrderItemTax: {
    amount: ({ total }) => numberOrNull(total),
    total: ({ total }) => numberOrNull(total),
    subtotal: ({ subtotal }) => numberOrNull(subtotal ?? ''),
    taxLineId: ({ taxLine, rateId }) => taxLine?.id ?? rateId,
  },
  Refund: {
    id: ({ id }) => encodeGlobalId('shop_order_refund', id),
    databaseId: ({ id }) => id,
    amount: ({ amount }) => numberOrNull(amount),
    amountMoney: ({ amount, order }, _args, { money }) => money.amountIn(amount, order.money),
    metaData,
    parent: ({ order }) => order,
    title: ({ id, date }) => `Refund ${id}${date ? `, ${date.slice(0, 10)}` : ''}`,
  },
  OrderNote: {
    id: noteId,
    databaseId: ({ id }) => id,
    dateCreated: ({ date }) => date,
    isCustomerNote: () => true,
  },
  DownloadableItem: {
    id: downloadId,
    download: ({ file }) => file,
    downloadUrl: ({ url }) => url,
    downloadsRemaining: ({ remaining }) => remaining,
    product: async ({ productId }, _args, { products, variations }) =>
      isId(productId) ? ((await products.byId(productId)) ?? (await variations.byId(productId))) : null,
  },
};
