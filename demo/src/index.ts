// What the package exports. Files inside it import from the file that defines a name, never from here.
export type { Catalogue } from './catalogue/catalogue.js';
export { generatedCatalogue } from './catalogue/generated-catalogue.js';
export { recordedCatalogue } from './catalogue/recorded-catalogue.js';
export type { Recordings } from './catalogue/recordings.js';
export { smallCatalogue } from './catalogue/small/small-catalogue.js';
export { startDemoServers, type DemoServers } from './demo-servers.js';
export { startDemoStore, type DemoStore, type DemoStoreOptions } from './demo-store.js';
export type { Fault } from './http/faults.js';
export { IDE_VARIABLES } from './ide-variables.js';
export { startPriceService } from './price-service.js';
export { startIdentityProvider, type IdentityProvider } from './services/identity-provider.js';
export type { Behaviour } from './services/misbehaviour.js';
export type { DemoService } from './services/service.js';
export { startWarehouseService } from './warehouse-service.js';
