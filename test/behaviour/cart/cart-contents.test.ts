import { beforeEach, describe, expect, it } from 'vitest';
import { cleanUp } from '../../support/clean-up.js';
import { loadRecordedCatalogue } from '../../support/recordings/recordings.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import {
  ADD,
  sessionClient,
  CART,
  linesOf,
  type SessionClient,
} from '../../support/shoppers/session-client.js';

const PACK = 16;
const BLANKET = 19;
const POT = 29;
const SOLD_OUT = 17;
const SHIRT = 32;

let app: TestApp;
let shopper: SessionClient;
beforeEach(async () => {
  app = await startTestApp({ catalogue: loadRecordedCatalogue() });
  cleanUp(app.stop);
  shopper = sessionClient(app.url);
});

const API = '/wp-json/wc/store/v1';

/** Adds things and forgets what it cost. @returns the keys of the lines */
async function fill(...ids: number[]): Promise<string[]> {
  const keys: string[] = [];
  for (const id of ids) keys.push((await shopper.ask(ADD, { id })).data.addToCart.cartItem.key);
  await shopper.ask(CART);
  app.forgetCalls();
  return keys;
}

const lines = async () => linesOf(await shopper.ask(CART));

describe('calls to the shop', () => {
  it('one for what is added, cart and products included; one for the cart; two where the cart is looked at first', async () => {
    const [pack] = await fill(PACK, BLANKET, POT);
    const cost = async (document: string) => {
      const { errors } = await shopper.ask(document);
      expect(errors).toBeUndefined();
      const calls = app.calls().map((call) => call.replace(API, ''));
      app.forgetCalls();
      return calls;
    };
    const cart = 'cart { total contents { nodes { key quantity total product { node { name } } } } }';
    expect(await cost(`mutation { addToCart(input: { productId: ${PACK} }) { ${cart} } }`)).toEqual([
      'POST /cart/add-item',
    ]);
    expect(await cost(`{ ${cart} }`)).toEqual(['GET /cart']);
    expect(
      await cost(
        `mutation { addCartItems(input: { items: [{ productId: ${PACK} }, { productId: ${POT} }] }) { ${cart} } }`,
      ),
    ).toEqual(['GET /cart', 'POST /batch']);
    expect(
      await cost(
        `mutation { updateItemQuantities(input: { items: { key: "${pack}", quantity: 1 } }) { ${cart} } }`,
      ),
    ).toEqual(['GET /cart', 'POST /cart/update-item']);
    expect(await cost(`mutation { applyCoupon(input: { code: "WELCOME10" }) { ${cart} } }`)).toEqual([
      'POST /cart/apply-coupon',
    ]);
    expect(await cost(`mutation { removeItemsFromCart(input: { keys: "${pack}" }) { ${cart} } }`)).toEqual([
      'GET /cart',
      'POST /cart/remove-item',
    ]);
    expect(await cost(`mutation { restoreCartItems(input: { keys: "${pack}" }) { ${cart} } }`)).toEqual([
      'POST /cart/add-item',
    ]);
    expect(
      await cost(
        'mutation { updateShippingMethod(input: { shippingMethods: "local_pickup:3" }) { cart { total } } }',
      ),
    ).toEqual(['GET /cart', 'POST /cart/select-shipping-rate']);
    expect(await cost('mutation { emptyCart(input: {}) { deletedCart { isEmpty } } }')).toEqual([
      'GET /cart',
      'DELETE /cart/items',
    ]);
  });
});

describe('what is added', () => {
  it.each([
    ['pa_colour', 'rust', 'pa_size', 'm', 'fit', 'Tall'],
    ['Colour', 'Rust', 'size', 'M', 'FIT', 'tall'],
    ['attribute_pa_colour', 'RUST', 'attribute_pa_size', 'm', 'attribute_fit', 'Tall'],
  ])('is found by attributes, however they are written: %s', async (...names) => {
    const variation = [0, 2, 4].map((place) => ({
      attributeName: names[place],
      attributeValue: names[place + 1],
    }));
    const { data, errors } = await shopper.ask(
      `mutation ($input: AddToCartInput!) { addToCart(input: $input) { cartItem {
        product { node { databaseId } simpleVariations { name value } }
        variation { node { databaseId } attributes { name value } }
      } } }`,
      { input: { productId: SHIRT, variation } },
    );
    expect(errors).toBeUndefined();
    expect(data.addToCart.cartItem.variation).toEqual({
      node: { databaseId: 43 },
      attributes: [
        { name: 'pa_colour', value: 'rust' },
        { name: 'pa_size', value: 'm' },
        { name: 'fit', value: 'Tall' },
      ],
    });
    expect(data.addToCart.cartItem.product.simpleVariations).toContainEqual({
      name: 'pa_colour',
      value: 'Rust',
    });
  });

  it('with an attribute or a value that the product has not is refused, and says what it has', async () => {
    const add = (attributeName: string, attributeValue: string) =>
      shopper.ask('mutation ($input: AddToCartInput!) { addToCart(input: $input) { cartItem { key } } }', {
        input: { productId: SHIRT, variation: [{ attributeName, attributeValue }] },
      });
    const [attribute, value] = [await add('weight', 'x'), await add('size', 'gigantic')];
    expect(attribute.errors?.[0]).toMatchObject({
      message: 'variation: "weight" is no attribute of this product; it has Colour, Size, Fit.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(value.errors?.[0]?.message).toContain('"gigantic" is no Size of this product');
    expect(await lines()).toEqual([]);
  });

  it('keeps notes with its line, which come back by name', async () => {
    const add = (extraData: string) =>
      shopper.ask(
        'mutation ($input: AddToCartInput!) { addToCart(input: $input) { cartItem { extraData { key value } } } }',
        {
          input: { productId: BLANKET, extraData },
        },
      );
    await add('{"engraving": "JÅ", "gift": {"wrap": true}}');
    const { data } = await add('{"engraving": "X"}');
    expect(data.addToCart.cartItem.extraData).toEqual([
      { key: 'engraving', value: 'X' },
      { key: 'gift', value: '{"wrap":true}' },
    ]);
    const some = await shopper.ask(
      '{ cart { contents { nodes { one: extraData(key: "gift") { value } two: extraData(keysIn: "engraving") { value } } } } }',
    );
    expect(some.data.cart.contents.nodes).toEqual([
      { one: [{ value: '{"wrap":true}' }], two: [{ value: 'X' }] },
    ]);
    for (const broken of ['no JSON', '[1]', '"text"', `{"a": "${'x'.repeat(5_000)}"}`]) {
      expect((await add(broken)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  it('of several, what cannot be added is told, and the rest is in the cart', async () => {
    const { data } = await shopper.ask(`mutation { addCartItems(input: { clientMutationId: "c", items: [
      { productId: ${PACK}, quantity: 2 }, { productId: ${SOLD_OUT} }, { productId: 999999, extraData: "{}" },
      { productId: ${SHIRT} }, { productId: ${POT}, quantity: 0 }, { productId: ${PACK} }
    ] }) {
      clientMutationId added { product { node { databaseId } } quantity } cart { contents { itemCount } }
      cartErrors { type reasons productId quantity extraData variation { attributeName } }
    } }`);
    expect(data.addCartItems).toMatchObject({
      clientMutationId: 'c',
      added: [{ product: { node: { databaseId: PACK } }, quantity: 3 }],
      cart: { contents: { itemCount: 3 } },
    });
    expect(data.addCartItems.cartErrors).toMatchObject([
      {
        productId: SOLD_OUT,
        reasons: ['You cannot add "Camp Stove" to the cart because the product is out of stock.'],
      },
      { productId: 999999, extraData: '{}', reasons: ['No product found matching the ID provided'] },
      { productId: SHIRT, reasons: ['Please choose product options by visiting Field Shirt.'] },
      { productId: POT, quantity: 0, type: 'INVALID_CART_ITEM' },
    ]);
  });

  it('fills a cart with coupons and shipping, and tells what did not work', async () => {
    const { data, errors } = await shopper.ask(`mutation { fillCart(input: {
      items: [{ productId: ${PACK} }, { productId: ${SOLD_OUT} }]
      coupons: ["welcome10", "nope"] shippingMethods: ["local_pickup:3"]
    }) {
      added { quantity } applied { code discountAmount } chosenShippingMethods: cart { chosenShippingMethods }
      cartErrors { __typename type reasons ... on CartItemError { productId } ... on CouponError { code } }
    } }`);
    expect(errors).toBeUndefined();
    expect(data.fillCart).toMatchObject({
      added: [{ quantity: 1 }],
      applied: [{ code: 'welcome10', discountAmount: '6,29&nbsp;€' }],
      chosenShippingMethods: { chosenShippingMethods: ['local_pickup:3'] },
      cartErrors: [
        { __typename: 'CartItemError', type: 'INVALID_CART_ITEM', productId: SOLD_OUT },
        { __typename: 'CouponError', type: 'INVALID_COUPON', code: 'nope' },
      ],
    });
  });
});

describe('what cannot be', () => {
  it.each([
    ['addToCart(input: { productId: 16, quantity: 0 }) { cart { total } }', 'BAD_USER_INPUT'],
    ['addToCart(input: { productId: 16, quantity: -1 }) { cart { total } }', 'BAD_USER_INPUT'],
    ['addToCart(input: { productId: -16 }) { cart { total } }', 'BAD_USER_INPUT'],
    ['addToCart(input: { productId: 29, quantity: 1000000000 }) { cart { total } }', 'REFUSED_BY_SHOP'],
    ['addToCart(input: { productId: 999999 }) { cart { total } }', 'NOT_FOUND'],
    [
      'updateItemQuantities(input: { items: [{ key: "KEY", quantity: -1 }] }) { cart { total } }',
      'BAD_USER_INPUT',
    ],
    [
      'updateItemQuantities(input: { items: [{ key: "KEY", quantity: 1000000000 }] }) { cart { total } }',
      'BAD_USER_INPUT',
    ],
    [
      'updateItemQuantities(input: { items: [{ key: "KEY", quantity: 2 }, { key: "nope", quantity: 1 }] }) { cart { total } }',
      'NOT_FOUND',
    ],
    ['removeItemsFromCart(input: { keys: ["KEY", "nope"] }) { cart { total } }', 'NOT_FOUND'],
    ['restoreCartItems(input: { keys: ["nope"] }) { cart { total } }', 'NOT_FOUND'],
    ['restoreCartItems(input: { keys: ["toString"] }) { cart { total } }', 'NOT_FOUND'],
    ['restoreCartItems(input: { keys: ["__proto__"] }) { cart { total } }', 'NOT_FOUND'],
    ['restoreCartItems(input: { keys: ["constructor"] }) { cart { total } }', 'NOT_FOUND'],
    ['applyCoupon(input: { code: " " }) { cart { total } }', 'BAD_USER_INPUT'],
    ['applyCoupon(input: { code: "expired" }) { cart { total } }', 'REFUSED_BY_SHOP'],
    ['removeCoupons(input: { codes: ["nope"] }) { cart { total } }', 'NOT_FOUND'],
    ['updateShippingMethod(input: { shippingMethods: ["drone:9"] }) { cart { total } }', 'BAD_USER_INPUT'],
  ])('%s is %s, and the cart is as it was', async (field, code) => {
    const [key = ''] = await fill(PACK);
    const answer = await shopper.ask(`mutation { ${field.replaceAll('KEY', key)} }`);
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(answer.errors?.[0]?.message).not.toMatch(/[<>]|&\w+;/);
    expect(await lines()).toEqual(['16 × 1']);
  });

  it.each(['1.5', '"2"', '1e30', 'NaN'])('a quantity of %s never reaches the shop', async (quantity) => {
    await fill(PACK);
    const { status } = await shopper.ask(
      `mutation { addToCart(input: { productId: ${PACK}, quantity: ${quantity} }) { cart { total } } }`,
    );
    expect(status).toBe(200);
    expect(app.calls()).toEqual([]);
  });

  it('a shop that fails at a write: an error, nothing is sent twice, and the next cart tells what the shop did', async () => {
    const [key = ''] = await fill(PACK, BLANKET);
    app.store.faults.set('/cart/update-item', { kind: 'answer', status: 503 });
    const answer = await shopper.ask(
      `mutation { updateItemQuantities(input: { items: [{ key: "${key}", quantity: 2 }] }) { cart { total } } }`,
    );
    expect(answer.errors?.[0]?.extensions.code).toBe('UPSTREAM_UNAVAILABLE');
    expect(app.calls()).toEqual([`GET ${API}/cart`, `POST ${API}/cart/update-item`]);
    expect(await lines()).toEqual(['16 × 2', '19 × 1']);
  });

  it('of several things none: the cart that is known still holds, and is not asked for again', async () => {
    await fill(PACK);
    const { data } = await shopper.ask(
      'mutation { addCartItems(input: { items: [{ productId: 17 }, { productId: 999999 }] }) { added { key } cart { contents { itemCount } } cartErrors { type } } }',
    );
    expect(data.addCartItems).toMatchObject({ added: [], cart: { contents: { itemCount: 1 } } });
    expect(data.addCartItems.cartErrors).toHaveLength(2);
    expect(app.calls()).toEqual([`GET ${API}/cart`, `POST ${API}/batch`]);
  });
});

describe('lines', () => {
  it('are changed and taken out together, and come back', async () => {
    const [pack, blanket, pot] = await fill(PACK, BLANKET, POT);
    const { data } = await shopper.ask(
      `mutation ($items: [CartItemQuantityInput]) { updateItemQuantities(input: { items: $items }) {
        updated { key quantity } removed { key quantity } items { key } cart { contents { itemCount } }
      } }`,
      {
        items: [
          { key: pack, quantity: 4 },
          { key: blanket, quantity: 0 },
          { key: pot, quantity: 1 },
        ],
      },
    );
    expect(data.updateItemQuantities).toEqual({
      updated: [
        { key: pack, quantity: 4 },
        { key: pot, quantity: 1 },
      ],
      removed: [{ key: blanket, quantity: 1 }],
      items: [{ key: pack }, { key: blanket }, { key: pot }],
      cart: { contents: { itemCount: 5 } },
    });
    const removed = await shopper.ask(
      'mutation { removeItemsFromCart(input: { all: true }) { cartItems { key } cart { isEmpty } } }',
    );
    expect(removed.data.removeItemsFromCart).toEqual({
      cartItems: [{ key: pack }, { key: pot }],
      cart: { isEmpty: true },
    });
    const back = await shopper.ask(
      'mutation ($keys: [ID]) { restoreCartItems(input: { keys: $keys }) { cartItems { key quantity } } }',
      {
        keys: [blanket, pack],
      },
    );
    expect(back.data.restoreCartItems.cartItems).toEqual([
      { key: blanket, quantity: 1 },
      { key: pack, quantity: 4 },
    ]);
  });

  it('of a product that is gone stay, without it', async () => {
    await fill(PACK);
    app.store.catalogue.product(PACK).status = 'private';
    await app.purge();
    const { data, errors } = await shopper.ask(
      '{ cart { contents { nodes { quantity total product { node { name } } } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.cart.contents.nodes.every((node: any) => node.product === null)).toBe(true);
  });

  it('are all there without a page size, and paged with one', async () => {
    await fill(PACK, BLANKET, POT);
    const { data } = await shopper.ask(
      '{ cart { all: contents { nodes { id } found } page: contents(first: 2) { nodes { key } pageInfo { hasNextPage endCursor } } none: contents(where: { needsShipping: false }) { productCount nodes { key } } } }',
    );
    expect(data.cart.all.nodes).toHaveLength(3);
    expect(data.cart.page.pageInfo.hasNextPage).toBe(true);
    expect(data.cart.none).toEqual({ productCount: 3, nodes: [] });
    const next = await shopper.ask(
      'query ($after: String) { cart { contents(first: 2, after: $after) { nodes { key } } } }',
      {
        after: data.cart.page.pageInfo.endCursor,
      },
    );
    expect(next.data.cart.contents.nodes).toHaveLength(1);
  });
});

describe('money', () => {
  const MONEY = `{ cart {
    total raw: total(format: RAW) contentsTotal(format: RAW) displayPricesIncludeTax fees { name }
    taxLines { name price rate } totalTaxes { label amount isCompound }
    totals { subtotal { ...taxed } discount { ...taxed } shipping { ...taxed } total { ...taxed } }
    contents { nodes { totals { subtotal { ...taxed } total { ...taxed } } } }
    appliedCoupons { code description discount { ...taxed } discountAmount(excludeTax: false, format: RAW) }
    availableShippingMethods { rates { id selected price { withTax { formatted } } subtotal taxTotal } }
  } } fragment taxed on TaxedMoney { withoutTax { amount } tax { amount } withTax { amount currency formatted } }`;

  it('is text as the shop writes it, and exact beside it', async () => {
    await fill(PACK);
    await shopper.ask('mutation { applyCoupon(input: { code: "welcome10" }) { cart { total } } }');
    // From the third time on the query is compiled.
    for (let time = 0; time < 4; time += 1) {
      const { data } = await shopper.ask(MONEY);
      expect(data.cart).toMatchObject({
        total: '73,24&nbsp;€',
        raw: '73.24',
        contentsTotal: '67.41',
        displayPricesIncludeTax: true,
        fees: null,
        taxLines: [{ name: 'MwSt.', price: '11,69&nbsp;€', rate: '19%' }],
        totalTaxes: [{ label: 'MwSt.', amount: '11,69&nbsp;€', isCompound: false }],
        totals: {
          subtotal: { withoutTax: { amount: '62.94' }, tax: { amount: '11.96' } },
          discount: { withTax: { amount: '7.49', currency: 'EUR', formatted: '7,49\u00a0€' } },
          shipping: { withTax: { amount: '5.83' } },
          total: { withTax: { amount: '73.24' } },
        },
        contents: { nodes: [{ totals: { total: { withTax: { amount: '67.41' } } } }] },
        appliedCoupons: [{ code: 'welcome10', discountAmount: '7.49' }],
      });
    }
  });
});
