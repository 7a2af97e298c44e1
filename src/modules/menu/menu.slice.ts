import type { MenuReads } from './menu.reads.js';

/** Menus, for one operation. */
export interface MenuSlice {
  readonly menus: MenuReads;
}
