import { decodeEntities } from '../../lib/html-text.js';
import type { WireTerm } from '../../upstream/woo-rest/wire-types.js';
import { mapImage } from '../shared/image.mapper.js';
import { textOrNull } from '../shared/sellable.mapper.js';
import type { TermModel } from './term.model.js';

/** What the answers of `wc/v3` and of `wp/v2` have in common, and what only the first have. */
type MappedTerm = Omit<WireTerm, OnlyWooRest> & Partial<Pick<WireTerm, OnlyWooRest>>;
type OnlyWooRest = 'display' | 'image' | 'menu_order';

/** A category, tag, brand, shipping class or attribute term of `taxonomy`. */
export function mapTerm(wire: MappedTerm, taxonomy: string): TermModel {
  return {
    kind: 'term',
    taxonomy,
    id: wire.id,
    slug: wire.slug,
    name: decodeEntities(wire.name),
    description: textOrNull(wire.description),
    count: wire.count,
    parentId: wire.parent ?? 0,
    menuOrder: wire.menu_order ?? 0,
    display: wire.display ?? 'default',
    image: mapImage(wire.image ?? null),
  };
}
