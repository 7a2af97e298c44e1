import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  loadRecordedCatalogue,
  readQuestions,
  type RecordedQuestion,
} from '../support/recordings/recordings.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { comparable, differencesBetween } from '../support/recordings/answer-differences.js';
import type { Difference } from './woographql-differences.js';

/** Nobody recorded the customer's password; the demo shop gives them this one. */
const LOGIN = 'mutation { login(input: { username: "mara", password: "recorded" }) { authToken } }';

/** Where our orders answer otherwise than WooGraphQL's, and why. */
const ORDER_DIFFERENCES: readonly Difference[] = [
  {
    questions: /^(customer with orders|own order)$/,
    path: /lineItems\.nodes\.\d+\.metaData\.\d+(\.(key|value))?$/,
    reason: 'What WooCommerce notes for itself (`_reduced_stock`) is not for shoppers.',
  },
  {
    questions: /^customer with orders$/,
    path: /lineItems\.nodes\.\d+\.(subtotalTax|totalTax)$/,
    reason: 'No tax is zero; null would mean that it is not known.',
  },
  {
    questions: /^customer with orders$/,
    path: /lineItems\.nodes\.\d+\.metaData$/,
    reason: 'A line without custom fields has an empty list of them.',
  },
];

const TITLES = new Set([
  'orders, anonymous',
  'an order, anonymous',
  'customer with orders',
  'own order',
  "somebody else's order",
]);
const questions = readQuestions().filter(({ title }) => TITLES.has(title));
const met = new Set<Difference>();

let app: TestApp;
let mara: { authorization: string };
beforeAll(async () => {
  app = await startTestApp({ catalogue: loadRecordedCatalogue() });
  mara = { authorization: `Bearer ${(await app.query(LOGIN)).data.login.authToken}` };
});
afterAll(() => app.stop());

describe('WooGraphQL’s recorded questions about orders', () => {
  it.each(questions)('$title', async ({ title, as, query, variables, answer }: RecordedQuestion) => {
    const ours = await app.query(query, variables, as === 'customer mara' ? mara : {});
    const found = differencesBetween(comparable(answer), comparable(ours));
    expect(found.filter(({ path }) => !isExpected(title, path))).toEqual([]);
  });

  it('are all asked, and every listed difference still occurs', () => {
    expect(questions).toHaveLength(5);
    expect(ORDER_DIFFERENCES.filter((difference) => !met.has(difference))).toEqual([]);
  });
});

function isExpected(title: string, path: string): boolean {
  const found = ORDER_DIFFERENCES.filter((one) => one.questions.test(title) && one.path.test(path));
  for (const difference of found) met.add(difference);
  return found.length > 0;
}
