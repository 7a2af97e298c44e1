import type { CacheStore } from '../../cache/cache-store.js';
import type { Collection } from '../../cache/collection.js';
import type { Lifetime } from '../../cache/lifetimes.js';
import { tags } from '../../cache/tags.js';
import { UpstreamRefusedError, UpstreamUnauthorizedError } from '../../errors.js';
import { decodeEntities } from '../../lib/html-text.js';
import type { WireNavigation } from '../../upstream/wordpress/wire-types.js';
import type { WordpressClient } from '../../upstream/wordpress/wordpress-client.js';
import { menuItemsOf } from './parse-block-menu.js';
import type { MenuModel } from './menu.model.js';

/** Key of the one entry that holds every menu. */
export const ALL_MENUS = 'all';

/** A site has a handful of menus, so they are read and kept whole. */
export type MenuCollection = Collection<typeof ALL_MENUS, readonly MenuModel[]>;

/** Declares the menus. */
export function createMenuCollection(
  store: CacheStore,
  wordpress: WordpressClient,
  lifetime: Lifetime,
): MenuCollection {
  return store.collection<typeof ALL_MENUS, readonly MenuModel[]>({
    name: 'menus',
    lifetime,
    keyOf: (key) => key,
    tagsOf: (_key, menus) => [tags.list('menus'), ...(menus ?? []).map(({ id }) => tags.content(id))],
    load: async () => {
      const wires = await wordpress.every('navigation', { status: 'publish' }).catch(noneIfMissing);
      return new Map([[ALL_MENUS, wires.filter(({ content }) => !content.protected).map(mapMenu)]]);
    },
  });
}

function mapMenu({ id, slug, title, content }: WireNavigation): MenuModel {
  return {
    kind: 'menu',
    id,
    slug,
    name: decodeEntities(title.rendered),
    items: menuItemsOf(content.rendered, id),
  };
}

/** WordPress before 5.9 has no block menus, and some sites close them. */
function noneIfMissing(error: unknown): WireNavigation[] {
  const isMissing = error instanceof UpstreamRefusedError && error.failure.status === 404;
  if (isMissing || error instanceof UpstreamUnauthorizedError) return [];
  throw error;
}
