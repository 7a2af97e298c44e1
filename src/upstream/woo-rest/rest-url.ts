/**
 * Address of a REST namespace of the shop, which may live in a folder. WooCommerce recognises its keys
 * only under `/wp-json/` (10.5), so plain permalinks are no use.
 */
export function restUrl(url: string, namespace: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname.replace(/\/+$/, '')}/wp-json/${namespace}`;
}
