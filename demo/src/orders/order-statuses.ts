/** The states of orders by slug, in WooCommerce's order; `awaiting-pickup` is one that a plugin of the shop adds. */
export const ORDER_STATUSES: Record<string, string> = {
  pending: 'Pending payment',
  processing: 'Processing',
  'on-hold': 'On hold',
  completed: 'Completed',
  cancelled: 'Cancelled',
  refunded: 'Refunded',
  failed: 'Failed',
  'awaiting-pickup': 'Awaiting pickup',
  'checkout-draft': 'Draft',
};

/** What an order can be made. */
export const SETTABLE_STATUSES = ['auto-draft', ...Object.keys(ORDER_STATUSES)];

/** What a list of orders can be asked for. */
export const LISTABLE_STATUSES = ['any', 'trash', ...SETTABLE_STATUSES];
