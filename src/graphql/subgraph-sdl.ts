import { parse, print } from 'graphql';
import type { AttributeTaxonomy } from './attribute-taxonomies.js';
import { attributeTaxonomySdl } from './attribute-taxonomy-sdl.js';
import { fillDescriptions } from './fill-descriptions.js';

/**
 * The whole schema of one shop as SDL, described throughout: what `_service` answers and what is executed.
 * @param files texts of the files in `schema/`
 * @param taxonomies the shop's global attributes, named
 */
export function subgraphSdl(files: readonly string[], taxonomies: readonly AttributeTaxonomy[]): string {
  const document = parse([...files, attributeTaxonomySdl(taxonomies)].join('\n'), { noLocation: true });
  return print(fillDescriptions(document));
}
