import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeEntities } from '../../src/lib/html-text.js';
import {
  loadRecordedCatalogue,
  readQuestions,
  type RecordedQuestion,
} from '../support/recordings/recordings.js';
import { startTestApp, type GraphqlAnswer, type TestApp } from '../support/test-app.js';
import { sessionClient, type SessionClient } from '../support/shoppers/session-client.js';
import { comparable, differencesBetween } from '../support/recordings/answer-differences.js';
import { CART_DIFFERENCES } from './woographql-cart-differences.js';
import type { Difference } from './woographql-differences.js';

const all = readQuestions();
const first = all.findIndex(({ title }) => title === 'empty cart');
const last = all.findIndex(({ title }) => title === 'the cart after checkout');
/** All but what belongs to the account; after the cart, the checkout. */
const questions = all.slice(first, last + 2).filter(({ title }) => title !== 'set the addresses');

/** What brings our cart to where WooGraphQL's stands, after a question that is answered otherwise or not asked. */
const AFTER: Readonly<Record<string, (answer: GraphqlAnswer) => string>> = {
  'add a variation by attributes': ({ data }) =>
    `mutation { removeItemsFromCart(input: { keys: "${data.addToCart.cartItem.key}" }) { cart { total } } }`,
  'add a quantity of 0': () => 'mutation { addToCart(input: { productId: 16 }) { cart { total } } }',
};

const met = new Set<Difference>();
/** Our keys of lines by theirs, learned from the answers. */
const keys = new Map<string, string>();

let app: TestApp;
let shopper: SessionClient;
beforeAll(async () => {
  app = await startTestApp({ catalogue: loadRecordedCatalogue() });
  shopper = sessionClient(app.url);
});
afterAll(() => app.stop());

describe('WooGraphQL’s recorded questions about the cart and the checkout, one after the other', () => {
  it.each(questions)('$title', async (question) => {
    const answer = await ask(question);
    const follow = AFTER[question.title];
    if (follow) expect((await shopper.ask(follow(answer))).errors).toBeUndefined();
    const [theirs, ours] = [plain(question.answer), plain(answer)];
    learn(theirs, ours);
    const found = differencesBetween(renamed(theirs), ours);
    expect(found.filter(({ path }) => !isExpected(question.title, path))).toEqual([]);
  });

  it('are all asked, and every listed difference still occurs', () => {
    expect(questions).toHaveLength(26);
    expect(CART_DIFFERENCES.filter((difference) => !met.has(difference)).map(({ reason }) => reason)).toEqual(
      [],
    );
  });
});

function ask({ query, variables }: RecordedQuestion): Promise<GraphqlAnswer> {
  return shopper.ask(query, variables && renamed(variables));
}

function plain(answer: Parameters<typeof comparable>[0]): Record<string, unknown> {
  const messages = answer.errors?.map(({ message }) => ({
    message: decodeEntities(message.replace(/<[^>]*>/g, '')),
  }));
  return comparable({ data: answer.data, ...(messages && { errors: messages }) });
}

function learn(theirs: unknown, ours: unknown): void {
  for (const found of differencesBetween(theirs, ours)) {
    if (isKey(found.theirs) && isKey(found.ours) && !keys.has(found.theirs))
      keys.set(found.theirs, found.ours);
  }
}

function renamed<T>(value: T): T {
  const text = JSON.stringify(value).replace(/[0-9a-f]{32}/g, (key) => keys.get(key) ?? key);
  return JSON.parse(text) as T;
}

function isKey(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);
}

function isExpected(title: string, path: string): boolean {
  const found = CART_DIFFERENCES.filter((one) => one.questions.test(title) && one.path.test(path));
  for (const difference of found) met.add(difference);
  return found.length > 0;
}
