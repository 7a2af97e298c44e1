import type { AddressRecord, BillingRecord } from '../catalogue/commerce-records.js';

/** One line of a cart as the session keeps it. */
export interface CartLine {
  key: string;
  product_id: number;
  /** 0 when the product has no variations. */
  variation_id: number;
  quantity: number;
  /** The chosen options by `attribute_…` name, sorted; slugs for shop-wide attributes, texts for others. */
  variation: Record<string, string>;
}

/** What a shopper's session holds. It is read and saved as a whole, as WooCommerce does. */
export interface CartSession {
  /** `t_…` for a guest, else a user id. */
  key: string;
  lines: CartLine[];
  coupons: string[];
  billing: BillingRecord;
  shipping: AddressRecord;
  /** The WordPress user whose addresses these are, 0 for a guest's. */
  owner: number;
  /** The chosen rate by package. */
  chosenRates: Record<string, string>;
  paymentMethod: string;
  draftOrderId: number | null;
  /** Unix seconds. */
  expires: number;
}

/** The saved sessions of a shop. What comes out is a copy; only `save` changes what is kept. */
export class CartSessions {
  readonly #saved = new Map<string, CartSession>();

  read(key: string, nowSeconds: number): CartSession | undefined {
    const session = this.#saved.get(key);
    if (session === undefined) return undefined;
    if (session.expires > nowSeconds) return structuredClone(session);
    this.#saved.delete(key);
    return undefined;
  }

  save(session: CartSession): void {
    this.#saved.set(session.key, structuredClone(session));
  }

  /** How many sessions are kept, expired ones included. */
  get size(): number {
    return this.#saved.size;
  }
}
