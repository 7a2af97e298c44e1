import { decimalText } from '../lib/decimal-text.js';
import { epochOfGmt } from '../lib/wordpress-date.js';
import { subjectOfProduct, subjectOfVariation } from '../modules/pricing/source-subject.js';
import type { StoredStock } from '../modules/shared/sellable.model.js';
import { storedSalePrice } from '../modules/woo-words/stored-sale-price.js';
import type { SourceSubject } from '../sources/subject.js';
import type { WireProduct, WireVariation } from '../upstream/woo-rest/wire-types.js';

/** A product or variation as WooCommerce stores it: the part that can be written. */
export interface StoredItem {
  id: number;
  /** Null for everything but variations. */
  parentId: number | null;
  type: string;
  sku: string | null;
  /** What sources know it by. */
  subject: SourceSubject;
  /** What WooCommerce charges now, decimal text; null when there is none. */
  price: string | null;
  /** Decimal texts as typed in; null when there is none. */
  regular: string | null;
  sale: string | null;
  /** Epoch milliseconds of the first and of the last second of the sale. */
  saleFrom: number | null;
  saleTo: number | null;
  taxClass: string;
  taxStatus: string;
  stock: Pick<StoredStock, 'manageStock' | 'quantity' | 'status' | 'backordersAllowed'>;
}

const SHARED_FIELDS = [
  ...['id', 'type', 'sku', 'price', 'regular_price', 'sale_price', 'on_sale'],
  ...['date_on_sale_from_gmt', 'date_on_sale_to_gmt'],
  ...['tax_status', 'tax_class', 'manage_stock', 'stock_quantity', 'stock_status', 'backorders_allowed'],
];

/** The query of a read that gives what the mappers below need. @param metaKeys custom fields that sources go by */
export function storedItemQuery(kind: 'products' | 'variations', metaKeys: ReadonlySet<string>) {
  const fields = [
    ...SHARED_FIELDS,
    ...(kind === 'products' ? ['categories', 'tags', 'variations'] : ['parent_id']),
    ...(metaKeys.size > 0 ? ['meta_data'] : []),
  ];
  return {
    // What is stored: `view` lets plugins change prices on their way out.
    context: 'edit',
    _fields: fields.join(','),
    ...(metaKeys.size > 0 && { include_meta: [...metaKeys] }),
  };
}

/** A product. */
export function storedProduct(wire: WireProduct): StoredItem {
  const subject = subjectOfProduct({ ...wire, sku: wire.sku || null, meta: metaOf(wire) });
  return { ...stored(wire, subject), parentId: null };
}

/** A variation; what it does not have itself is its product's, as shoppers are told. */
export function storedVariation(wire: WireVariation, parent: WireProduct): StoredItem {
  const sku = wire.sku || parent.sku || null;
  const traits = { id: wire.id, parentId: parent.id, type: 'variation', sku, meta: metaOf(wire) };
  const subject = subjectOfVariation(traits, { ...parent, meta: metaOf(parent) });
  const taxClass = wire.tax_class === 'parent' ? parent.tax_class : wire.tax_class;
  return { ...stored(wire, subject), parentId: parent.id, taxClass };
}

/** Asked for only when a source goes by one. */
function metaOf({ meta_data: meta }: Partial<Pick<WireProduct, 'meta_data'>>) {
  return meta ?? [];
}

function stored(wire: WireProduct | WireVariation, subject: SourceSubject): Omit<StoredItem, 'parentId'> {
  return {
    id: wire.id,
    type: subject.type,
    sku: subject.sku,
    subject,
    price: decimalText(wire.price),
    regular: decimalText(wire.regular_price),
    sale: storedSalePrice(wire),
    saleFrom: epochOfGmt(wire.date_on_sale_from_gmt),
    saleTo: epochOfGmt(wire.date_on_sale_to_gmt),
    taxClass: wire.tax_class,
    taxStatus: wire.tax_status,
    stock: {
      manageStock: wire.manage_stock,
      quantity: wire.stock_quantity,
      status: wire.stock_status,
      backordersAllowed: wire.backorders_allowed,
    },
  };
}
