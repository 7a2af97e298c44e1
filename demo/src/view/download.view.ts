import type { OrderRecord } from '../catalogue/commerce-records.js';
import type { DownloadRecord, ItemRecord } from '../catalogue/records.js';
import { titleOf, type ViewContext } from './sellable.view.js';
import { gmtText, siteDate, timeOf } from './site-time.js';

/** Orders of these states have been paid. */
const PAID = ['processing', 'completed'];
const DAY_MS = 86_400_000;

/** The files that a customer has bought, from their paid orders, newest order last. */
export function customerDownloads(context: ViewContext, customerId: number) {
  const { catalogue } = context;
  return catalogue.commerce
    .ordersOf(customerId)
    .filter(({ status }) => PAID.includes(status))
    .flatMap((order) =>
      order.line_items.flatMap(({ product_id, variation_id }) => {
        const item = catalogue.variations.get(variation_id) ?? catalogue.products.get(product_id);
        if (!item?.downloadable) return [];
        return item.downloads.map((file) => downloadView(context, customerId, order, item, file));
      }),
    );
}

function downloadView(
  context: ViewContext,
  customerId: number,
  order: OrderRecord,
  item: ItemRecord,
  { id, name, file }: DownloadRecord,
) {
  const { api, home, catalogue } = context;
  const email = encodeURIComponent(order.billing.email);
  const expires = accessEnd(item, order);
  return {
    download_id: id,
    download_url: `${home}/?download_file=${item.id}&order=${order.order_key}&email=${email}&key=${id}`,
    product_id: item.id,
    product_name: titleOf(catalogue, item),
    download_name: name,
    order_id: order.id,
    order_key: order.order_key,
    downloads_remaining: item.download_limit > 0 ? String(item.download_limit) : 'unlimited',
    access_expires: expires?.local ?? 'never',
    access_expires_gmt: expires?.gmt ?? 'never',
    file: { name, file },
    _links: {
      collection: [{ href: `${api}/customers/${customerId}/downloads` }],
      product: [{ href: `${api}/products/${item.id}` }],
      order: [{ href: `${api}/orders/${order.id}` }],
    },
  };
}

/** Access ends at the beginning of the shop's day, so many days after the order; null when it never ends. */
function accessEnd(
  { download_expiry: days }: ItemRecord,
  order: OrderRecord,
): { local: string; gmt: string } | null {
  if (days < 1) return null;
  const since = order.date_completed_gmt ?? order.date_paid_gmt ?? order.date_created_gmt;
  const local = `${siteDate(gmtText(timeOf(since) + days * DAY_MS)).slice(0, 10)}T00:00:00`;
  const offsetMs = timeOf(siteDate(local)) - timeOf(local);
  return { local, gmt: gmtText(timeOf(local) - offsetMs) };
}
