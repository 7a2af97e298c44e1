/** The router as it comes. */
export const gatewayConfig = {};
