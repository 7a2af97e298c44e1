import { ConfigError } from '../errors.js';
import { ItemFields } from './answers/item-fields.js';
import { createPriceMapper } from './answers/price-mapper.js';
import { nextChange, priceAt } from './answers/price-quote.js';
import { createSource } from './create-source.js';
import { decimalMarkOf, type SourceConfig } from './source-config.js';
import type { Source, SourceDeps } from './source.js';
import type { SourcePrice } from './values/price.js';

/**
 * A source of prices. The audience it is opened in names the currency.
 * @throws ConfigError when it cannot be built
 */
export function priceSource(config: SourceConfig, deps: SourceDeps): Source<SourcePrice> {
  const paths = config.answer.price;
  if (!paths) throw new ConfigError([`sources.${config.name}.answer.price is needed for a price source`]);
  const mapperIn = createPriceMapper(
    new ItemFields(config.name, 'price', decimalMarkOf(config)),
    paths,
    config,
  );
  return createSource(
    config,
    { mapper: ({ currency }) => mapperIn(currency), view: priceAt, nextChange },
    deps,
  );
}
