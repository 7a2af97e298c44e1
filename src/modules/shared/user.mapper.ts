import { decodeEntities } from '../../lib/html-text.js';
import type { WireUser } from '../../upstream/wordpress/wire-types.js';
import type { UserModel } from '../content/user.model.js';

/** Somebody as the site shows them to everybody. */
export function mapUser(wire: WireUser): UserModel {
  return {
    kind: 'user',
    id: wire.id,
    slug: wire.slug,
    name: decodeEntities(wire.name),
    description: wire.description || null,
    url: wire.url || null,
    link: wire.link,
    avatars: wire.avatar_urls ?? {},
  };
}
