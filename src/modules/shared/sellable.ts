import type { ProductModel } from '../product/product.model.js';
import type { VariationModel } from '../variation/variation.model.js';

/** Anything with a price and a stock of its own. */
export type Sellable = ProductModel | VariationModel;
