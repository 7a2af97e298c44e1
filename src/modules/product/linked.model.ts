import type { VariationModel } from '../variation/variation.model.js';
import type { ProductModel } from './product.model.js';

/** What another product can name: an upsell or cross-sell may be a variation. */
export type LinkedModel = ProductModel | VariationModel;
