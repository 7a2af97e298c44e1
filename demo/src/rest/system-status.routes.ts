import { ALLOW, route, type Route } from './route.js';

/** The few lines of the status page by which other systems tell what shop they talk to. */
export const systemStatusRoutes: Route[] = [
  route({
    path: 'system_status',
    allow: ALLOW.read,
    arguments: {},
    answer: ({ context: { home }, catalogue }) => {
      const general = (name: string) => catalogue.setting('general', `woocommerce_${name}`);
      const body = {
        environment: {
          home_url: home,
          site_url: home,
          version: '10.5.0',
          wp_version: '6.9.1',
          language: 'en_US',
        },
        settings: {
          api_enabled: false,
          currency: catalogue.currency.code,
          currency_symbol: catalogue.currency.symbol,
          currency_position: general('currency_pos'),
          thousand_separator: general('price_thousand_sep'),
          decimal_separator: general('price_decimal_sep'),
          number_of_decimals: Number(general('price_num_decimals')),
        },
      };
      return { kind: 'body', body };
    },
  }),
];
