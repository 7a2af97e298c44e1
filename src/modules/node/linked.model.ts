import type { ContentModel } from '../content/content.model.js';
import type { UserModel } from '../content/user.model.js';
import type { ImageModel } from '../media/image.model.js';
import type { ProductModel } from '../product/product.model.js';
import type { TermRef } from '../taxonomy/term.model.js';
import type { VariationModel } from '../variation/variation.model.js';

/** What `contentNode` gives. */
export type ContentNodeModel = ContentModel | ProductModel | VariationModel;

/** What the shop's website has a page for. */
export type LinkedModel = ContentNodeModel | TermRef | UserModel | ImageModel;
