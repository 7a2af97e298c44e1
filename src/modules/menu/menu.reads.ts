import { BatchLoader } from '../../cache/batch-loader.js';
import type { ReadNotes } from '../../cache/read-notes.js';
import { mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import { ALL_MENUS, type MenuCollection } from './menu.collection.js';
import type { MenuItemModel, MenuModel } from './menu.model.js';

/** Slugs of menus by the names that storefronts have for their places, in upper case. */
export type MenuLocations = Readonly<Record<string, string>>;

/** One operation's reads of menus. */
export class MenuReads {
  readonly #menus: BatchLoader<typeof ALL_MENUS, readonly MenuModel[]>;
  readonly #locations: MenuLocations;

  constructor(collection: MenuCollection, locations: MenuLocations, notes: ReadNotes) {
    this.#menus = new BatchLoader(collection, notes);
    this.#locations = locations;
  }

  /** Every published menu, by id. */
  all(): MaybePromise<readonly MenuModel[]> {
    return mapMaybe(this.#menus.load(ALL_MENUS), (menus) => menus ?? []);
  }

  /** The one that fits; null when none does. */
  find(fits: (menu: MenuModel) => boolean): MaybePromise<MenuModel | null> {
    return mapMaybe(this.all(), (menus) => menus.find(fits) ?? null);
  }

  /** An entry of any menu; null when none has this number. */
  item(id: number): MaybePromise<MenuItemModel | null> {
    return mapMaybe(
      this.all(),
      (menus) => menus.flatMap(({ items }) => items).find((item) => item.id === id) ?? null,
    );
  }

  /** Places in the storefront that show a menu. */
  locationsOf({ slug }: MenuModel): string[] {
    return Object.keys(this.#locations).filter((name) => this.#locations[name] === slug);
  }

  /** Whether a menu is shown in a place; upper and lower case are the same. */
  isAt(menu: MenuModel, location: string): boolean {
    return this.locationsOf(menu).includes(location.toUpperCase());
  }
}
