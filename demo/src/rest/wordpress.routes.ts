import type { Route } from './route.js';
import { wordpressCategoryRoutes } from './wordpress-category.routes.js';
import { wordpressCommentRoutes } from './wordpress-comment.routes.js';
import { wordpressContentRoutes } from './wordpress-content.routes.js';
import { wordpressKindRoutes } from './wordpress-kind.routes.js';
import { wordpressMediaRoutes } from './wordpress-media.routes.js';
import { wordpressMenuRoutes } from './wordpress-menu.routes.js';
import { wordpressProductRoutes } from './wordpress-product.routes.js';
import { wordpressSearchRoutes } from './wordpress-search.routes.js';
import { wordpressTermRoutes } from './wordpress-term.routes.js';
import { wordpressUserRoutes } from './wordpress-user.routes.js';

/** The part of WordPress's own `wp/v2` that storefronts read. */
export const wordpressRoutes: Route[] = [
  ...wordpressTermRoutes,
  ...wordpressContentRoutes,
  ...wordpressMediaRoutes,
  ...wordpressCategoryRoutes,
  ...wordpressUserRoutes,
  ...wordpressCommentRoutes,
  ...wordpressMenuRoutes,
  ...wordpressSearchRoutes,
  ...wordpressProductRoutes,
  ...wordpressKindRoutes,
];
