import type { Sources } from '../../sources/source-set.js';
import type { Module } from '../module.js';
import type { PricingSlice } from '../pricing/pricing.slice.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import type { VariationSlice } from '../variation/variation.slice.js';
import { inventoryResolvers } from './inventory.resolvers.js';
import type { InventorySlice } from './inventory.slice.js';
import { StockReads } from './stock.reads.js';

type Needs = OperationSlice & PricingSlice & VariationSlice;

interface Deps {
  sources: Sources;
  /** Whether any source is configured, by what it gives. */
  provides: { stock: boolean };
}

/** The one place where stock of sources meets the shop's; whether something can be had, and when. */
export const inventoryModule: Module<InventorySlice, Needs, Deps> = {
  context: {
    stocks: ({ notes, audience, subjects, variations }, { deps, now }) => {
      const { provides, sources } = deps;
      return new StockReads({
        audience,
        subjects,
        openSources: provides.stock ? (whom) => sources.stocks(notes, whom) : null,
        variationsOf: (product) => variations.of(product),
        now,
        notes,
      });
    },
  },
  resolvers: [inventoryResolvers],
};
