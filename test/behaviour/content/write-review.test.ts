import { beforeEach, describe, expect, test } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { cleanUp } from '../../support/clean-up.js';
import { bearer, logIn } from '../../support/shoppers/account.js';
import { startTestApp, type GraphqlAnswer, type TestApp } from '../../support/test-app.js';

let app: TestApp;

async function start(
  config = '',
  change: (catalogue: ReturnType<typeof smallCatalogue>) => void = () => undefined,
) {
  const catalogue = smallCatalogue();
  change(catalogue);
  app = await startTestApp({ catalogue, config });
  cleanUp(app.stop);
}

beforeEach(() => start());

const INPUT = {
  commentOn: 103,
  content: 'Bright, like the label says.',
  rating: 4,
  author: 'Ann',
  authorEmail: 'ann@mail.example.test',
};
const WRITE = `mutation ($input: WriteReviewInput!) { writeReview(input: $input) {
  clientMutationId rating review { id databaseId content status date author { node { name } } } } }`;

function write(change: Record<string, unknown> = {}): Promise<GraphqlAnswer> {
  return app.query(WRITE, { input: { ...INPUT, ...change } });
}

function sent(): any {
  return app.store.requests
    .filter(({ method, path }) => method === 'POST' && path.endsWith('/products/reviews'))
    .map(({ params }) => params);
}

const REVIEWS =
  '{ product(id: "103", idType: DATABASE_ID) { reviewCount reviews { found nodes { content } } } }';

test('a review is written with the server’s keys and waits for approval', async () => {
  const { data, errors } = await write({ clientMutationId: 'c1' });
  expect(errors).toBeUndefined();
  expect(data.writeReview).toEqual({
    clientMutationId: 'c1',
    rating: 4,
    review: {
      id: expect.any(String),
      databaseId: expect.any(Number),
      content: 'Bright, like the label says.',
      status: 'HOLD',
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
      author: { node: { name: 'Ann' } },
    },
  });
  expect(sent()).toEqual([
    {
      product_id: 103,
      review: 'Bright, like the label says.',
      reviewer: 'Ann',
      reviewer_email: 'ann@mail.example.test',
      rating: 4,
      status: 'hold',
    },
  ]);
  const after = await app.query(REVIEWS);
  expect(JSON.stringify(after.data)).not.toContain('Bright');
});

test('where the shop publishes at once, everybody sees it in the next answer', async () => {
  await start('reviews: { holdForApproval: false }');
  const before = await app.query(REVIEWS);
  const { data } = await write();
  expect(data.writeReview.review.status).toBe('APPROVE');
  const after = await app.query(REVIEWS);
  expect(after.data.product.reviews.found).toBe(Number(before.data.product.reviews.found) + 1);
  expect(after.data.product.reviews.nodes[0].content).toContain('Bright');
  expect(
    (await write({ content: 'Held on my own wish.', status: 'HOLD' })).data.writeReview.review.status,
  ).toBe('HOLD');
  expect((await write({ content: 'Out at once.', status: 'APPROVE' })).data.writeReview.review.status).toBe(
    'APPROVE',
  );
});

describe('what a shopper may not decide', () => {
  test.each(['APPROVE', 'SPAM', 'TRASH'])('the status %s', async (status) => {
    const { errors } = await write({ status });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(sent()).toEqual([]);
  });

  test.each([
    [{ rating: 0 }, 'rating is a whole number from 1 to 5'],
    [{ rating: 6 }, 'rating is a whole number from 1 to 5'],
    [{ rating: -1 }, 'rating is a whole number from 1 to 5'],
    [{ content: '' }, 'the review says nothing'],
    [{ content: ' <p> </p>\n' }, 'the review says nothing'],
    [{ content: null }, 'the review says nothing'],
    [{ content: 'x'.repeat(10_001) }, 'longer than 10000 characters'],
    [{ author: '' }, 'give the name to sign with'],
    [{ author: '<script>alert(1)</script>' }, 'give the name to sign with'],
    [{ author: 'x'.repeat(246) }, 'longer than 245 characters'],
    [{ authorEmail: 'nobody' }, 'not an e-mail address'],
    [{ authorEmail: 'a@b' }, 'not an e-mail address'],
    [{ authorEmail: 'a b@mail.example.test' }, 'not an e-mail address'],
    [{ authorEmail: `${'a'.repeat(100)}@mail.example.test` }, 'not an e-mail address'],
    [{ authorEmail: undefined }, 'not an e-mail address'],
  ])('%j', async (change, text) => {
    const { errors, data } = await write(change);
    expect(data.writeReview).toBeNull();
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(text),
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(sent()).toEqual([]);
  });
});

test.each([
  ['<b>Good</b><script>alert(1)</script> cup', 'Good cup'],
  ['a <img src=x onerror=alert(1)> b', 'a  b'],
  ['<scr<script>x</script>ipt>alert(1)</scr</script>ipt>', 'alert(1)'],
  ['3 < 4 and 5 > 4', '3 &lt; 4 and 5 &gt; 4'],
  ['open <img src=x onerror=alert(1)', 'open'],
  ['two\r\nlines\u0000', 'two\nlines'],
])('markup is taken out: %j', async (content, stored) => {
  await write({ content });
  expect(sent()[0].review).toBe(stored);
});

test('the same words twice are told so', async () => {
  await write();
  const { errors } = await write();
  expect(errors?.[0]).toMatchObject({
    message: 'Duplicate comment detected; it looks as though you’ve already said that!',
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

test('a product that nobody sees is answered like one that never was', async () => {
  const never = await write({ commentOn: 8888 });
  expect(never.errors?.[0]).toMatchObject({
    message: 'Invalid product ID.',
    extensions: { code: 'NOT_FOUND' },
  });
  for (const commentOn of [113, 114, 115, 911, 0, -1, null, undefined])
    expect((await write({ commentOn })).errors).toEqual(never.errors);
  expect(sent()).toEqual([]);
});

test('a product whose reviews are closed is not reviewed, nor one that buyers alone review', async () => {
  await start('', (catalogue) => {
    catalogue.product(103).reviews_allowed = false;
    const products = catalogue.settings.find(({ id }) => id === 'products')!.settings;
    const verification = products.find(({ id }) => id === 'woocommerce_review_rating_verification_required');
    if (verification) verification.value = 'yes';
    else products.push({ id: 'woocommerce_review_rating_verification_required', value: 'yes' } as never);
  });
  expect((await write()).errors?.[0]).toMatchObject({
    message: 'Reviews of this product are closed.',
    extensions: { code: 'FORBIDDEN' },
  });
  expect((await write({ commentOn: 101 })).errors?.[0]).toMatchObject({
    message: 'Only customers who bought this product may review it.',
    extensions: { code: 'FORBIDDEN' },
  });
  expect(sent()).toEqual([]);
});

test('where guests may not review, they are asked to sign in', async () => {
  await start('reviews: { fromGuests: false }');
  expect((await write()).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect(sent()).toEqual([]);
});

test('a shop that fails is not asked twice, and the answer repeats nothing of the shopper', async () => {
  app.store.faults.set('/products/reviews', {
    kind: 'answer',
    status: 500,
    body: '{"code":"internal_server_error","message":"x"}',
  });
  const { errors } = await write();
  expect(errors?.[0]?.extensions.code).toBe('UPSTREAM_UNAVAILABLE');
  expect(JSON.stringify(errors)).not.toMatch(/ann@|Bright|ck_|cs_/);
  expect(sent()).toHaveLength(1);
});

test('a customer signs with their own name, whatever the input says', async () => {
  const lena = bearer((await logIn(app.query, 'lena')).authToken);
  const { data, errors } = await app.query(WRITE, { input: INPUT }, lena);
  expect(errors).toBeUndefined();
  expect(data.writeReview.review.author.node.name).toBe('Lena Faber');
  expect(sent()).toMatchObject([{ reviewer: 'Lena Faber', reviewer_email: 'lena@mail.example.test' }]);
});

test('where buyers alone review, a customer who paid for the product may', async () => {
  await start('reviews: { fromGuests: false }', (catalogue) => {
    const products = catalogue.settings.find(({ id }) => id === 'products')!.settings;
    products.push({ id: 'woocommerce_review_rating_verification_required', value: 'yes' } as never);
  });
  const { orders } = app.store.catalogue.commerce;
  const paid = [...orders.values()].find(
    ({ customer_id: customer, status }) => customer === 3 && ['processing', 'completed'].includes(status),
  )!;
  const bought = paid.line_items.find(({ product_id: id }) =>
    app.store.catalogue.products.has(id),
  )!.product_id;
  const boughtNever = [...app.store.catalogue.products.values()].find(
    ({ id, status, reviews_allowed: open, post_password: password }) =>
      status === 'publish' &&
      open &&
      password === '' &&
      ![...orders.values()].some(({ line_items: lines }) => lines.some((line) => line.product_id === id)),
  )!.id;
  const lena = bearer((await logIn(app.query, 'lena')).authToken);
  const review = (commentOn: number) => app.query(WRITE, { input: { ...INPUT, commentOn } }, lena);
  expect((await review(bought)).errors).toBeUndefined();
  expect((await review(boughtNever)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(sent()).toHaveLength(1);
});

test('too many reviews from one address are refused, each alias counted', async () => {
  await start('attempts: { reviewsPerAddress: { uses: 2 } }');
  const one = (alias: string, text: string) =>
    `${alias}: writeReview(input: { commentOn: 103, content: "${text}", rating: 5, author: "A", authorEmail: "a@mail.example.test" }) { rating }`;
  const { errors } = await app.query(`mutation { ${one('a', 'x')} ${one('b', 'y')} ${one('c', 'z')} }`);
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['RATE_LIMITED']);
  expect(sent()).toHaveLength(2);
});
