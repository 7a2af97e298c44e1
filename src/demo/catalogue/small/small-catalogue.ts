import { buildProducts } from '../builders.js';
import { Catalogue } from '../catalogue.js';
import { germanShop } from '../shop-settings.js';
import { coffee } from './coffee.js';
import { extras } from './extras.js';
import { gear } from './gear.js';
import { smallReviews } from './reviews.js';
import { smallSelling } from './selling.js';
import { teas } from './tea.js';
import { smallVocabulary } from './vocabulary.js';

/** Kranich, a small coffee and tea shop of our own invention, in which every oddity of real shops occurs. */
export function smallCatalogue(): Catalogue {
  const vocabulary = smallVocabulary();
  return new Catalogue({
    ...vocabulary,
    ...structuredClone(buildProducts(vocabulary, [...coffee, ...teas, ...gear, ...extras])),
    reviews: smallReviews(),
    ...germanShop(),
    commerce: smallSelling(),
  });
}
