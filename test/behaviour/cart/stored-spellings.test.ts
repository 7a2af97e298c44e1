import { beforeEach, describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { cleanUp } from '../../support/clean-up.js';
import { bearer, logIn } from '../../support/shoppers/account.js';
import { loadRecordedCatalogue } from '../../support/recordings/recordings.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { sessionClient } from '../../support/shoppers/session-client.js';

/** A shirt; one of its variations leaves the fit open. */
const SHIRT = 32;
const ANY_FIT = 43;

let app: TestApp;

const ATTRIBUTES = 'variation { node { databaseId } attributes { name value } }';
const addVariation = `mutation ($input: AddToCartInput!) { addToCart(input: $input) { cartItem { key ${ATTRIBUTES} } } }`;

describe('a term whose slug is not its name', () => {
  it('comes back with the line that is restored', async () => {
    const catalogue = loadRecordedCatalogue();
    const rust = catalogue.termsOf('pa_colour').find(({ name }) => name === 'Rust');
    Object.assign(rust ?? {}, { slug: 'farbe-7' });
    app = await startTestApp({ catalogue });
    cleanUp(app.stop);
    const shopper = sessionClient(app.url);
    const choice = { attributeName: 'fit', attributeValue: 'Tall' };
    const added = await shopper.ask(addVariation, {
      input: { productId: SHIRT, variationId: ANY_FIT, variation: [choice] },
    });
    const { key, variation } = added.data.addToCart.cartItem;
    expect(variation.attributes).toContainEqual({ name: 'pa_colour', value: 'farbe-7' });
    await shopper.ask('mutation { removeItemsFromCart(input: { all: true }) { cart { total } } }');
    const { data, errors } = await shopper.ask(
      `mutation { restoreCartItems(input: { keys: "${key}" }) { cartItems { key ${ATTRIBUTES} } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.restoreCartItems.cartItems).toEqual([{ key, variation }]);
  });

  it('goes along into the cart of who logs in', async () => {
    const catalogue = smallCatalogue();
    const filter = catalogue.termsOf('pa_grind').find(({ name }) => name === 'Filter');
    Object.assign(filter ?? {}, { slug: 'mahlung-2' });
    const bought = [...catalogue.variations.values()].find(
      ({ status, stock_status: stock, regular_price: price, attributes }) =>
        status === 'publish' &&
        stock === 'instock' &&
        price !== '' &&
        attributes.some(({ option }) => option === 'Filter'),
    );
    app = await startTestApp({ catalogue });
    cleanUp(app.stop);
    const guest = sessionClient(app.url);
    const added = await guest.ask(addVariation, { input: { productId: bought?.id, quantity: 1 } });
    expect(added.errors).toBeUndefined();
    const { authToken } = await logIn(app.query, 'lena');
    const { data, extensions } = await guest.ask(
      `{ cart { contents { nodes { ${ATTRIBUTES} } } } }`,
      {},
      bearer(authToken),
    );
    expect(extensions?.notices).toBeUndefined();
    expect(data.cart.contents.nodes).toEqual([{ variation: added.data.addToCart.cartItem.variation }]);
    expect(data.cart.contents.nodes[0].variation.attributes).toContainEqual({
      name: 'pa_grind',
      value: 'mahlung-2',
    });
  });
});

describe('an attribute whose key is not its name', () => {
  it('shows what was chosen', async () => {
    const catalogue = loadRecordedCatalogue();
    const owners = [catalogue.product(SHIRT), ...catalogue.variations.values()];
    for (const { attributes } of owners) {
      for (const attribute of attributes) if (attribute.name === 'Fit') attribute.name = 'Größe';
    }
    app = await startTestApp({ catalogue });
    cleanUp(app.stop);
    const { data, errors } = await sessionClient(app.url).ask(addVariation, {
      input: {
        productId: SHIRT,
        variationId: ANY_FIT,
        variation: [{ attributeName: 'Größe', attributeValue: 'Tall' }],
      },
    });
    expect(errors).toBeUndefined();
    expect(data.addToCart.cartItem.variation.attributes).toContainEqual({ name: 'größe', value: 'Tall' });
  });
});

describe('an address', () => {
  const ADDRESS = `mutation ($billing: CustomerAddressInput) {
    updateCustomer(input: { billing: $billing, shippingSameAsBilling: true }) {
      customer { billing { country state postcode } shipping { country state postcode } }
    }
  }`;
  const inCalifornia = { country: 'US', state: 'CA', postcode: '90210' };

  beforeEach(async () => {
    app = await startTestApp({ catalogue: loadRecordedCatalogue() });
    cleanUp(app.stop);
  });

  it('in another country takes neither state nor postcode along', async () => {
    const shopper = sessionClient(app.url);
    await shopper.ask(ADDRESS, { billing: inCalifornia });
    const stays = await shopper.ask(ADDRESS, { billing: { country: 'US', city: 'Los Angeles' } });
    expect(stays.data.updateCustomer.customer.billing).toEqual(inCalifornia);
    const { data, errors } = await shopper.ask(ADDRESS, { billing: { country: 'DE' } });
    expect(errors).toBeUndefined();
    const germany = { country: 'DE', state: null, postcode: null };
    expect(data.updateCustomer.customer).toEqual({ billing: germany, shipping: germany });
  });

  it('of an order in another country takes none along either', async () => {
    const shopper = sessionClient(app.url);
    await shopper.ask(ADDRESS, { billing: inCalifornia });
    await shopper.ask('mutation { addToCart(input: { productId: 16 }) { cart { total } } }');
    const { data, errors } = await shopper.ask(
      `mutation { checkout(input: { paymentMethod: "bacs", billing: {
        firstName: "Nora", lastName: "Quint", address1: "Am Markt 1", city: "Berlin", postcode: "10115", country: DE,
        email: "nora@mail.example.test", phone: "030 1"
      } }) { order { billing { country state } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.checkout.order.billing).toEqual({ country: 'DE', state: null });
  });

  it('that the shop does not take is refused with what is wrong with it', async () => {
    const { errors } = await sessionClient(app.url).ask(ADDRESS, {
      billing: { country: 'DE', postcode: '1' },
    });
    expect(errors?.[0]).toMatchObject({
      message:
        'billing_address: The provided postcode / ZIP is not valid shipping_address: The provided postcode / ZIP is not valid',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('a coupon', () => {
  it('tells its description', async () => {
    const catalogue = loadRecordedCatalogue();
    const [coupon] = [...catalogue.commerce.coupons.values()].filter(({ code }) => code === 'welcome10');
    Object.assign(coupon ?? {}, { description: 'For your first order' });
    app = await startTestApp({ catalogue });
    cleanUp(app.stop);
    const shopper = sessionClient(app.url);
    await shopper.ask('mutation { addToCart(input: { productId: 16 }) { cart { total } } }');
    const { data, errors } = await shopper.ask(
      'mutation { applyCoupon(input: { code: "welcome10" }) { applied { description } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.applyCoupon.applied.description).toBe('For your first order');
  });
});
