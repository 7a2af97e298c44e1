import { buildProducts } from '../builders.js';
import { Catalogue } from '../catalogue.js';
import { Commerce } from '../commerce.js';
import { SiteContent } from '../content/site-content.js';
import { germanShop } from '../shop-settings.js';
import { coffee } from './coffee.js';
import { extras } from './extras.js';
import { gear } from './gear.js';
import { smallCustomers } from './customers.js';
import { addPastOrders } from './orders.js';
import { smallReviews } from './reviews.js';
import { germanSelling, smallCoupons } from './selling.js';
import { smallSite } from './site.js';
import { teas } from './tea.js';
import { smallVocabulary } from './vocabulary.js';

/** Kranich, a small coffee and tea shop of our own invention, in which every oddity of real shops occurs. */
export function smallCatalogue(): Catalogue {
  const vocabulary = smallVocabulary();
  const catalogue = new Catalogue({
    ...vocabulary,
    ...structuredClone(buildProducts(vocabulary, [...coffee, ...teas, ...gear, ...extras])),
    reviews: smallReviews(),
    ...germanShop(),
    commerce: new Commerce({ ...germanSelling(), coupons: smallCoupons(), customers: smallCustomers() }),
    content: new SiteContent(smallSite()),
  });
  addPastOrders(catalogue);
  return catalogue;
}
