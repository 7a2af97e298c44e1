import { decodeEntities } from '../../lib/html-text.js';
import type { MenuItemModel } from './menu.model.js';

/** Items that one menu may have; what follows is left out. */
const MAX_ITEMS = 999;

/** Menus that are told apart by the numbers of their items, so that these fit 32 bits. */
const MENUS_APART = 2_000_000;

/** Style names that WordPress itself gives to items say nothing to a storefront. */
const WORDPRESS_STYLE = /^(wp-block-|has-child$|open-on-|current-menu-item$)/;

const TAG = /<(\/?)([a-z][a-z0-9]*)\b([^>]*)>/gi;
const ATTRIBUTE = /([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;

/** Whose text is being read, which of its texts, and from where on. */
interface TextState {
  of: Draft | null;
  part: 'label' | 'description';
  start: number;
}

type Draft = { -readonly [K in keyof MenuItemModel]: MenuItemModel[K] };

/**
 * The items of a block menu, out of the list that WordPress renders it to (6.9): `li` is an item, its first `a`
 * the link, the text in it the label, and an `ul` inside what is below. WordPress leaves out links to what is
 * not published. Blocks that are no items, a search field say, have no label and are left out.
 */
export function menuItemsOf(html: string, menuId: number): MenuItemModel[] {
  const items: Draft[] = [];
  const open: (Draft | null)[] = [];
  const text: TextState = { of: null, part: 'label', start: 0 };

  for (const match of html.matchAll(TAG)) {
    const [whole, slash, name = '', rest = ''] = match;
    const tag = name.toLowerCase();
    if (text.of) append(text.of, text.part, html.slice(text.start, match.index));
    text.start = match.index + whole.length;
    if (tag === 'li') {
      if (slash) open.pop();
      else open.push(startItem(attributesOf(rest)['class'] ?? ''));
    } else if (tag === 'a' || tag === 'button') {
      if (slash) text.of = null;
      else startLabel(tag, attributesOf(rest));
    } else if (tag === 'span') {
      text.part = !slash && rest.includes('item__description') ? 'description' : 'label';
    }
  }
  return finished(items);

  function startItem(classes: string): Draft | null {
    if (items.length >= MAX_ITEMS) return null;
    const order = items.length + 1;
    const item: Draft = {
      kind: 'menu-item',
      id: (menuId % MENUS_APART) * (MAX_ITEMS + 1) + order,
      menuId,
      order,
      parentId: open.at(-1)?.id ?? 0,
      label: '',
      url: null,
      target: null,
      rel: null,
      title: null,
      description: null,
      cssClasses: classes.split(/\s+/).filter((style) => style !== '' && !WORDPRESS_STYLE.test(style)),
    };
    items.push(item);
    return item;
  }

  function startLabel(tag: string, attributes: Record<string, string>): void {
    const item = open.at(-1);
    // The button beside a link only opens what is below it.
    if (!item || item.label !== '') return;
    text.of = item;
    text.part = 'label';
    if (tag !== 'a') return;
    item.url = attributes['href'] || null;
    item.target = attributes['target'] || null;
    item.rel = attributes['rel'] || null;
    item.title = attributes['title'] || null;
  }
}

function append(item: Draft, part: 'label' | 'description', html: string): void {
  const text = decodeEntities(html);
  if (text.trim() === '') return;
  item[part] = `${item[part] ?? ''}${text}`;
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [
      name.toLowerCase(),
      decodeEntities(double ?? single ?? ''),
    ]),
  );
}

/** Without what has no label, and what is below that. */
function finished(items: readonly Draft[]): MenuItemModel[] {
  const kept = new Map<number, MenuItemModel>();
  for (const item of items) {
    const label = item.label.trim();
    const isBelow = item.parentId === 0 || kept.has(item.parentId);
    if (label && isBelow)
      kept.set(item.id, { ...item, label, description: item.description?.trim() ?? null });
  }
  return [...kept.values()].map((item, index) => ({ ...item, order: index + 1 }));
}
