import type { Collection } from '../../cache/collection.js';
import type { ReadNotes } from '../../cache/read-notes.js';
import { mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import type { WireTaxRate } from '../../upstream/woo-rest/wire-types.js';
import { ALL, type ShopInfoCollections } from './shop-info.collections.js';
import type { CountryModel, GatewayModel, ShippingMethodModel, TaxClassModel } from './shop-info.model.js';

/** One operation's reads of what belongs to the shop as a whole. */
export class ShopInfoReads {
  readonly #collections: ShopInfoCollections;
  readonly #notes: ReadNotes;

  constructor(collections: ShopInfoCollections, notes: ReadNotes) {
    this.#collections = collections;
    this.#notes = notes;
  }

  /** Ways to pay that are switched on. */
  gateways(): MaybePromise<readonly GatewayModel[]> {
    return this.#list(this.#collections.gateways);
  }

  /** Every country that WooCommerce knows. */
  countries(): MaybePromise<readonly CountryModel[]> {
    return this.#list(this.#collections.countries);
  }

  /** States of a country; none when WooCommerce knows none. */
  statesOf(country: string): MaybePromise<CountryModel['states']> {
    return mapMaybe(this.countries(), (all) => all.find(({ code }) => code === country)?.states ?? []);
  }

  shippingMethods(): MaybePromise<readonly ShippingMethodModel[]> {
    return this.#list(this.#collections.shippingMethods);
  }

  taxClasses(): MaybePromise<readonly TaxClassModel[]> {
    return this.#list(this.#collections.taxClasses);
  }

  /** The whole tax table, by id. */
  taxRates(): MaybePromise<readonly WireTaxRate[]> {
    return this.#list(this.#collections.taxRates);
  }

  /** The site's language as WordPress names it; null when it is not told. */
  language(): MaybePromise<string | null> {
    return this.#collections.language.get(ALL, this.#notes);
  }

  #list<T>(collection: Collection<typeof ALL, readonly T[]>): MaybePromise<readonly T[]> {
    return mapMaybe(collection.get(ALL, this.#notes), (items) => items ?? []);
  }
}
