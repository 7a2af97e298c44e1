import type {
  CustomerRecord,
  OrderLineRecord,
  OrderNoteRecord,
  OrderRecord,
  RefundRecord,
} from './commerce-records.js';
import type { RecordedExchange } from './recordings.js';

type Json = Record<string, unknown>;

const API = '/wp-json/wc/v3';

/** The customers of the recorded shop; nobody recorded their passwords, so all of them are `recorded`. */
export function readCustomers(customers: RecordedExchange[]): CustomerRecord[] {
  return bodyOf(customers, 'customers?per_page=100&role=all').map((body) => ({
    ...(without(body, ['_links', 'date_created', 'date_modified']) as unknown as CustomerRecord),
    password: 'recorded',
    application_passwords: [],
    display_name: String(body['username']),
  }));
}

/** The orders of the recorded shop. What it works out at every answer is left out. */
export function readOrders(orders: RecordedExchange[]): OrderRecord[] {
  const derived = [
    ...['date_created', 'date_modified', 'date_completed', 'date_paid', 'refunds', 'payment_url'],
    ...['is_editable', 'needs_payment', 'needs_processing', 'currency_symbol', '_links'],
  ];
  return bodyOf(orders, 'orders?per_page=100').map((body) => {
    const lines = (body['line_items'] as Json[]).map(readLine);
    return {
      ...(without(body, derived) as unknown as OrderRecord),
      line_items: lines,
      stock_reduced: lines.some(({ meta_data }) => meta_data.some(({ key }) => key === '_reduced_stock')),
    };
  });
}

/** The refunds that were recorded together. */
export function readRefunds(orders: RecordedExchange[]): RefundRecord[] {
  return bodyOf(orders, 'refunds').map(
    (body) => without(body, ['_links', 'date_created']) as unknown as RefundRecord,
  );
}

/** The notes that were recorded, each list below its order. */
export function readNotes(orders: RecordedExchange[]): OrderNoteRecord[] {
  return orders.flatMap(({ request, response }) => {
    const orderId = new RegExp(`^${API}/orders/(\\d+)/notes$`).exec(request.path)?.[1];
    if (orderId === undefined || request.method !== 'GET') return [];
    return (response.body as Json[]).map((body) => ({
      ...(without(body, ['_links', 'date_created']) as unknown as OrderNoteRecord),
      order_id: Number(orderId),
    }));
  });
}

/** SKU, number and picture come from the product again. */
function readLine(body: Json): OrderLineRecord {
  return {
    ...(body as unknown as OrderLineRecord),
    sku: '',
    global_unique_id: '',
    image: { id: '', src: '' },
  };
}

function bodyOf(exchanges: RecordedExchange[], path: string): Json[] {
  const found = exchanges.find(
    ({ request }) => request.method === 'GET' && request.path === `${API}/${path}`,
  );
  return (found?.response.body ?? []) as Json[];
}

function without(body: Json, names: readonly string[]): Json {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));
}
