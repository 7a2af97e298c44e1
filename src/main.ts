import { type App, createApp } from './composition/app.js';
import { loadConfig } from './config/load.js';
import { ConfigError } from './errors.js';
import { createLogger } from './observability/logger.js';

/** Starts the server from the environment and the configuration file, and stops it on a signal. */
async function main(): Promise<void> {
  const config = loadConfig({ env: process.env });
  const log = createLogger(config.log);
  // graphql-js 16 can leave a rejection without a reader; it belongs to a request that has its error already.
  process.on('unhandledRejection', (error) => {
    log.error({ error }, 'A rejection was left unhandled');
  });
  const app = await createApp(config, { log });
  process.stdout.write(welcome(app, config.woocommerce?.url));
  const stop = (): void => {
    app.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        fail(error);
        process.exit(1);
      },
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function welcome({ url, storefrontUrl, sourcesUrl }: App, shop: string | undefined): string {
  const storefront = storefrontUrl ? `  Storefront  ${storefrontUrl}\n` : '';
  const sources = sourcesUrl
    ? `  Sources     ${sourcesUrl}   any user name, the admin secret as password\n`
    : '';
  const about = shop
    ? `Serving the shop at ${shop}`
    : 'Serving the embedded demo shop, with prices from its ERP and stock from its warehouse.\nSet WOO_URL, WOO_CONSUMER_KEY and WOO_CONSUMER_SECRET to serve a shop of your own.';
  return `\n${about}\n\n${storefront}  Open        ${url}/          queries ready to run\n  GraphQL     ${url}/graphql\n  Health      ${url}/health/ready\n${sources}\n`;
}

function fail(error: unknown): void {
  const text =
    error instanceof ConfigError
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error);
  process.stderr.write(`${text}\n`);
}

main().catch((error: unknown) => {
  fail(error);
  process.exitCode = 1;
});
