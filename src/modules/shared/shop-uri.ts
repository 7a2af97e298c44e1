/** What an address on the shop's website says. */
export interface ShopUri {
  /** Decoded as WordPress keeps it, with a slash in front; `/` is the home page. */
  path: string;
  /** `/?p=12` and its like: a record by its number. */
  id: { kind: 'content' | 'image'; id: number } | null;
}

const ID_PARAMETERS: Readonly<Record<string, 'content' | 'image'>> = {
  p: 'content',
  page_id: 'content',
  attachment_id: 'image',
};

/**
 * Reads a path such as `/about/`, or a whole address on the shop's website. The shop may live in a folder.
 * @returns null for addresses elsewhere and for what is none
 */
export function readShopUri(uri: string, shopUrl: string): ShopUri | null {
  const home = new URL(`${shopUrl}/`);
  if (!URL.canParse(uri, home.href)) return null;
  const target = new URL(uri, home);
  if (target.host !== home.host || !/^https?:$/.test(target.protocol)) return null;
  const path = target.pathname.replace(/\/{2,}/g, '/');
  const isHome = path === home.pathname || `${path}/` === home.pathname || path === '/';
  return { path: isHome ? '/' : path, id: isHome ? idOf(target.searchParams) : null };
}

function idOf(parameters: URLSearchParams): ShopUri['id'] {
  for (const [name, kind] of Object.entries(ID_PARAMETERS)) {
    const text = parameters.get(name) ?? '';
    if (/^[1-9]\d{0,14}$/.test(text)) return { kind, id: Number(text) };
  }
  return null;
}
