import { ConfigError } from '../errors.js';
import { ItemFields } from './answers/item-fields.js';
import { createStockMapper } from './answers/stock-mapper.js';
import { createSource } from './create-source.js';
import { decimalMarkOf, type SourceConfig } from './source-config.js';
import type { Source, SourceDeps } from './source.js';
import type { SourceStock } from './values/stock.js';

/**
 * A source of stock.
 * @throws ConfigError when it cannot be built
 */
export function stockSource(config: SourceConfig, deps: SourceDeps): Source<SourceStock> {
  const paths = config.answer.stock;
  if (!paths) throw new ConfigError([`sources.${config.name}.answer.stock is needed for a stock source`]);
  const mapper = createStockMapper(new ItemFields(config.name, 'stock', decimalMarkOf(config)), paths);
  return createSource(config, { mapper: () => mapper, view: (stock) => stock, nextChange: () => null }, deps);
}
