import { smallCatalogue } from './catalogue/small/small-catalogue.js';
import { startDemoStore, type DemoStore } from './demo-store.js';
import { startPriceService } from './price-service.js';
import { chargePrices } from './services/charge-prices.js';
import type { DemoService } from './services/service.js';
import { smallPriceList } from './services/small-price-list.js';
import { startWarehouseService } from './warehouse-service.js';

/** The systems of a small company, each a server of its own on loopback. */
export interface DemoServers {
  shop: DemoStore;
  erp: DemoService;
  warehouse: DemoService;
  stop(): Promise<void>;
}

/** Starts the small shop, which charges the prices of its ERP, that ERP, and the warehouse, on free ports. */
export async function startDemoServers(): Promise<DemoServers> {
  const catalogue = smallCatalogue();
  chargePrices(catalogue, smallPriceList());
  const [shop, erp, warehouse] = await Promise.all([
    startDemoStore({ catalogue }),
    startPriceService(),
    startWarehouseService(),
  ]);
  return {
    ...{ shop, erp, warehouse },
    stop: async () => {
      await Promise.all([shop.stop(), erp.stop(), warehouse.stop()]);
    },
  };
}
