const KEYS_NOT_SEEN =
  'Either the consumer key is unknown or may not read, or WooCommerce did not look at it: behind a proxy that ends TLS ' +
  'it must be told that the request is HTTPS (X-Forwarded-Proto and $_SERVER["HTTPS"] in wp-config.php), and the proxy ' +
  'must pass the Authorization header on.';

/** What the person who runs us can do about an error code of WooCommerce's (10.5). */
const HINTS: Readonly<Record<string, string>> = {
  woocommerce_rest_cannot_view: KEYS_NOT_SEEN,
  woocommerce_rest_authentication_error:
    'Check the consumer secret. Over plain HTTP, check as well that the clocks agree within 15 minutes and that the ' +
    'address is exactly the one WordPress calls its home.',
  rest_no_route: 'Check that WooCommerce is active and that the address is the one WordPress calls its home.',
};

/** Advice for an error code, if there is any. */
export function wooHint(upstreamCode: string): string | undefined {
  return Object.hasOwn(HINTS, upstreamCode) ? HINTS[upstreamCode] : undefined;
}
