import { couponRoutes } from './coupon.routes.js';
import { customerRoutes } from './customer.routes.js';
import { dataRoutes } from './data.routes.js';
import { orderPartRoutes } from './order-parts.routes.js';
import { orderRoutes } from './order.routes.js';
import { paymentGatewayRoutes } from './payment-gateway.routes.js';
import { reviewWriteRoutes } from './review-write.routes.js';
import type { Route } from './route.js';
import { shippingRoutes } from './shipping.routes.js';
import { systemStatusRoutes } from './system-status.routes.js';

/** The part of `wc/v3` about selling: orders, customers, coupons, payment, shipping, and what there is in the world. */
export const commerceRoutes: Route[] = [
  ...orderRoutes,
  ...orderPartRoutes,
  ...customerRoutes,
  ...couponRoutes,
  ...reviewWriteRoutes,
  ...paymentGatewayRoutes,
  ...shippingRoutes,
  ...dataRoutes,
  ...systemStatusRoutes,
];
