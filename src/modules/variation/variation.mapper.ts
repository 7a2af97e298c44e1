import { decodeEntities } from '../../lib/html-text.js';
import type { WireVariation } from '../../upstream/woo-rest/wire-types.js';
import { mapImage } from '../shared/image.mapper.js';
import { mapSellable } from '../shared/sellable.mapper.js';
import type { VariationModel } from './variation.model.js';

/** The variation as the rest of the server sees it. `metaKeys` are the custom fields to keep. */
export function mapVariation(wire: WireVariation, metaKeys: ReadonlySet<string>): VariationModel {
  return {
    kind: 'variation',
    ...mapSellable(wire, metaKeys),
    parentId: wire.parent_id,
    image: mapImage(wire.image),
    attributes: wire.attributes.map(({ id, name, slug, option }) => ({
      id,
      name: decodeEntities(name),
      slug: slug ?? name.toLowerCase(),
      option: decodeEntities(option),
    })),
  };
}
