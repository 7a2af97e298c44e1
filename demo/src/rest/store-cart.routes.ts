import { applyCoupon, removeCoupon } from '../cart/cart-coupons.js';
import { changeAddresses, type SentAddress } from '../cart/cart-customer.js';
import { addLine, changeLine, lineByKey, removeLine } from '../cart/cart-lines.js';
import type { SentChoice } from '../cart/variation-choice.js';
import { cartItemView } from '../view/cart-item.view.js';
import { cartMoney } from '../view/cart-money.js';
import { cartView, couponsView } from '../view/cart.view.js';
import { integer, maps, map, required, text } from './arguments.js';
import type { CartDesk, CartVisit } from './cart-desk.js';
import { RestError } from './rest-error.js';
import { route, type Route } from './route.js';

/** The cart of the Store API. */
export function storeCartRoutes(desk: CartDesk): Route[] {
  return [
    route({
      path: 'cart',
      allow: 'GET',
      arguments: {},
      answer: (request) => desk.read(request, (visit) => ({ body: wholeCart(visit) })),
    }),
    ...lineRoutes(desk),
    ...couponRoutes(desk),
    ...shopperRoutes(desk),
  ];
}

const itemArguments = {
  id: required(integer({ min: 0, byDefault: 0 })),
  quantity: integer({ min: 1, byDefault: 1 }),
  variation: maps(),
};

function lineRoutes(desk: CartDesk): Route[] {
  return [
    route({
      path: 'cart/add-item',
      methods: ['POST'],
      allow: 'POST',
      arguments: itemArguments,
      answer: (request) =>
        desk.write(request, (visit) => {
          addLine(visit.shop, visit.session, wantedItem(request.values));
          return { status: 201, body: wholeCart(visit) };
        }),
    }),
    route({
      path: 'cart/update-item',
      methods: ['POST'],
      allow: 'POST',
      arguments: { key: required(text()), quantity: integer({ min: 0, byDefault: undefined }) },
      answer: (request) =>
        desk.write(request, (visit) => {
          const { key = '', quantity } = request.values;
          if (quantity !== undefined) changeLine(visit.shop, visit.session, key, quantity);
          return { body: wholeCart(visit) };
        }),
    }),
    route({
      path: 'cart/remove-item',
      methods: ['POST'],
      allow: 'POST',
      arguments: { key: text() },
      answer: (request) =>
        desk.write(request, (visit) => {
          removeLine(visit.session, request.values.key);
          return { body: wholeCart(visit) };
        }),
    }),
    ...itemRoutes(desk),
  ];
}

const MANY = 'GET, POST, DELETE';
const ONE = 'GET, POST, PUT, PATCH, DELETE';

/** The lines as resources of their own. */
function itemRoutes(desk: CartDesk): Route[] {
  return [
    route({
      path: 'cart/items',
      allow: MANY,
      arguments: {},
      answer: (request) => desk.read(request, (visit) => ({ body: itemsOf(visit) })),
    }),
    route({
      path: 'cart/items',
      methods: ['POST'],
      allow: MANY,
      arguments: itemArguments,
      answer: (request) =>
        desk.write(request, (visit) => {
          const { key } = addLine(visit.shop, visit.session, wantedItem(request.values));
          return { status: 201, body: itemsOf(visit).find((item) => item.key === key) };
        }),
    }),
    route({
      path: 'cart/items',
      methods: ['DELETE'],
      allow: MANY,
      arguments: {},
      answer: (request) =>
        desk.write(request, ({ session }) => {
          Object.assign(session, { lines: [], coupons: [], chosenRates: {} });
          return { body: [] };
        }),
    }),
    route({
      path: 'cart/items/{slug}',
      allow: ONE,
      arguments: {},
      answer: (request) => desk.read(request, (visit) => ({ body: itemAt(visit, request.path) })),
    }),
    route({
      path: 'cart/items/{slug}',
      methods: ['PUT', 'POST'],
      allow: ONE,
      arguments: { quantity: integer({ min: 0, byDefault: undefined }) },
      answer: (request) =>
        desk.write(request, (visit) => {
          const { quantity } = request.values;
          if (quantity !== undefined) changeLine(visit.shop, visit.session, lastPart(request.path), quantity);
          return { body: itemAt(visit, request.path) };
        }),
    }),
    route({
      path: 'cart/items/{slug}',
      methods: ['DELETE'],
      allow: ONE,
      arguments: {},
      answer: (request) =>
        desk.write(request, ({ session }) => {
          removeLine(session, lastPart(request.path));
          return { status: 204, body: null };
        }),
    }),
  ];
}

function couponRoutes(desk: CartDesk): Route[] {
  const codeOf = { code: required(text()) };
  return [
    route({
      path: 'cart/apply-coupon',
      methods: ['POST'],
      allow: 'POST',
      arguments: codeOf,
      answer: (request) =>
        desk.write(request, (visit) => {
          applyCoupon(visit.shop, visit.session, request.values.code ?? '');
          return { body: wholeCart(visit) };
        }),
    }),
    route({
      path: 'cart/remove-coupon',
      methods: ['POST'],
      allow: 'POST',
      arguments: codeOf,
      answer: (request) =>
        desk.write(request, (visit) => {
          removeCoupon(visit.shop, visit.session, request.values.code ?? '');
          return { body: wholeCart(visit) };
        }),
    }),
    route({
      path: 'cart/coupons',
      allow: MANY,
      arguments: {},
      answer: (request) => desk.read(request, (visit) => ({ body: couponsOf(visit) })),
    }),
    route({
      path: 'cart/coupons',
      methods: ['POST'],
      allow: MANY,
      arguments: codeOf,
      answer: (request) =>
        desk.write(request, (visit) => {
          applyCoupon(visit.shop, visit.session, request.values.code ?? '');
          return { status: 201, body: couponsOf(visit).at(-1) };
        }),
    }),
    route({
      path: 'cart/coupons',
      methods: ['DELETE'],
      allow: MANY,
      arguments: {},
      answer: (request) =>
        desk.write(request, ({ session }) => {
          session.coupons = [];
          return { body: [] };
        }),
    }),
  ];
}

function shopperRoutes(desk: CartDesk): Route[] {
  return [
    route({
      path: 'cart/select-shipping-rate',
      methods: ['POST'],
      allow: 'POST',
      arguments: { package_id: text(), rate_id: required(text()) },
      answer: (request) =>
        desk.write(request, (visit) => {
          chooseRate(visit, request.values.package_id, request.values.rate_id ?? '');
          return { body: wholeCart(visit) };
        }),
    }),
    route({
      path: 'cart/update-customer',
      methods: ['POST'],
      allow: 'POST',
      arguments: { billing_address: map(), shipping_address: map() },
      answer: (request) =>
        desk.write(request, (visit) => {
          updateCustomer(visit, request.values.billing_address, request.values.shipping_address);
          return { body: wholeCart(visit) };
        }),
    }),
  ];
}

function chooseRate(visit: CartVisit, packageId: string | undefined, rateId: string): void {
  const { packages } = visit.priced();
  const wanted = packages.filter(({ id }) => packageId === undefined || packageId === '' || id === packageId);
  if (wanted.length === 0)
    throw new RestError(400, 'woocommerce_rest_cart_missing_package_id', 'Invalid Package ID.');
  for (const { id } of wanted) visit.session.chosenRates[id] = rateId;
}

/** What a customer who is logged in says here goes into their own record too. */
function updateCustomer(
  { shop, session, userId }: CartVisit,
  billing: SentAddress | undefined,
  shipping: SentAddress | undefined,
): void {
  changeAddresses(session, { billing, shipping });
  const customer = shop.catalogue.commerce.customers.get(userId);
  if (!customer) return;
  customer.billing = { ...session.billing };
  customer.shipping = { ...session.shipping };
}

/** The whole cart as an answer. */
export function wholeCart({ shop, context, priced, target }: CartVisit) {
  return cartView(shop, context, priced(), target);
}

function itemsOf({ shop, context, session, priced }: CartVisit) {
  const money = cartMoney(shop.catalogue);
  return priced().lines.map((line) => cartItemView(shop, context, line, money, session.draftOrderId));
}

function itemAt(visit: CartVisit, path: string) {
  const { key } = lineByKey(visit.session, lastPart(path), 'Cart item does not exist.');
  return itemsOf(visit).find((item) => item.key === key);
}

function couponsOf({ shop, priced }: CartVisit) {
  return couponsView(priced(), cartMoney(shop.catalogue));
}

function lastPart(path: string): string {
  return path.split('/').at(-1) ?? '';
}

function wantedItem(values: { id: number; quantity: number; variation: object[] }) {
  return { id: values.id, quantity: values.quantity, variation: values.variation.map(readChoice) };
}

function readChoice(sent: object): SentChoice {
  const { attribute, value } = sent as { attribute?: unknown; value?: unknown };
  const plain = (given: unknown) =>
    typeof given === 'string' || typeof given === 'number' ? String(given) : '';
  return { attribute: plain(attribute), value: plain(value) };
}
