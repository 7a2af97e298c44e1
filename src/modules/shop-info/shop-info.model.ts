/** A way to pay that the shop has switched on. Its settings and keys never come this far. */
export interface GatewayModel {
  /** Its place in the checkout, counted from 1: it has no number of its own. */
  id: number;
  /** Its name in WooCommerce, e.g. `bacs`. */
  code: string;
  title: string;
  description: string | null;
  icon: string | null;
}

/** A state, province or county. */
export interface StateModel {
  code: string;
  name: string;
}

/** A country that WooCommerce knows. */
export interface CountryModel {
  code: string;
  name: string;
  states: readonly StateModel[];
}

/** A kind of shipping. */
export interface ShippingMethodModel {
  /** Its place in WooCommerce's list, counted from 1. */
  id: number;
  /** Its name in WooCommerce, e.g. `flat_rate`. */
  code: string;
  title: string;
  description: string | null;
}

/** A class of products that are taxed alike. */
export interface TaxClassModel {
  /** Its place in the shop's list, counted from 1. */
  id: number;
  slug: string;
  name: string;
}
