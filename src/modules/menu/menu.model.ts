/** An entry of a menu. */
export interface MenuItemModel {
  kind: 'menu-item';
  /** Made of the menu's id and the place in it, counted from 1 over all levels. */
  id: number;
  menuId: number;
  order: number;
  /** 0: at the top. */
  parentId: number;
  /** Plain text. */
  label: string;
  /** Address as the shop wrote it; null for an item that only opens what is below it. */
  url: string | null;
  target: string | null;
  rel: string | null;
  title: string | null;
  description: string | null;
  cssClasses: readonly string[];
}

/** A published block menu. */
export interface MenuModel {
  kind: 'menu';
  id: number;
  slug: string;
  /** Plain text. */
  name: string;
  /** Of all levels, in their order. */
  items: readonly MenuItemModel[];
}
