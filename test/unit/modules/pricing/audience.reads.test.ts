import { beforeEach, describe, expect, it } from 'vitest';
import { BadInputError, UnauthenticatedError } from '../../../../src/errors.js';
import { AudienceReads, hasPersonalAudience } from '../../../../src/modules/pricing/audience.reads.js';
import type { GroupOfCustomer } from '../../../../src/modules/pricing/customer-groups.js';
import type { CallerSlice } from '../../../../src/modules/caller/caller.slice.js';
import { ANYONE } from '../../../../src/sources/audience.js';
import { createAudienceReader } from '../../../../src/sources/audience-of-headers.js';

type Who = Awaited<ReturnType<CallerSlice['caller']['identity']>>;

const reader = createAudienceReader({
  currency: { header: 'X-Currency', values: ['EUR', 'USD'] },
  customerGroup: { default: 'everybody' },
});
const CUSTOMER: Who = { kind: 'customer', userId: 7, loginId: 'a', credentials: {} };

let identified: number;
let notices: string[];

beforeEach(() => {
  identified = 0;
  notices = [];
});

function audience(
  headers: Record<string, string>,
  who: () => Who = () => ({ kind: 'anonymous' }),
  groupOf: GroupOfCustomer | null = () => Promise.resolve('gold'),
) {
  const identity = () => {
    identified += 1;
    return Promise.resolve().then(who);
  };
  return new AudienceReads(
    { reader, groupOf, presentsUser: ({ authorization }) => authorization !== undefined },
    { headers },
    { identity },
    { notice: (text) => void notices.push(text) },
  );
}

describe('the audience of an operation', () => {
  it('is there at once when no log-in has to be looked at, and nobody is identified', () => {
    const expected = { ...ANYONE, currency: 'USD', customerGroup: 'everybody' };
    expect(audience({ 'x-currency': 'usd' }).own()).toEqual(expected);
    expect(audience({ 'x-currency': 'usd', authorization: 'Bearer x' }, undefined, null).own()).toEqual(
      expected,
    );
    expect(identified).toBe(0);
  });

  it('has the group of the log-in, and identifies whoever is asking once', async () => {
    const reads = audience({ authorization: 'Bearer x' }, () => CUSTOMER);
    expect(await reads.own()).toMatchObject({ customerGroup: 'gold' });
    expect(await reads.own()).toBe(await reads.own());
    expect(identified).toBe(1);
  });

  it('is that of a guest, and says so, when the log-in has ended', async () => {
    const reads = audience({ authorization: 'Bearer x' }, () => {
      throw new UnauthenticatedError('ended');
    });
    expect(await reads.own()).toMatchObject({ customerGroup: 'everybody' });
    expect(notices).toEqual(['The log-in has ended: prices and stock are those for everybody.']);
  });

  it('tells once that a header names something that is not served', () => {
    const reads = audience({ 'x-currency': 'GBP' });
    void reads.own();
    void reads.own();
    expect(notices).toHaveLength(1);
  });
});

describe('what is made for each audience', () => {
  it('is made once for equal audiences, however they were named', () => {
    const made = audience({ 'x-currency': 'USD' }).each(({ currency }) => ({ currency }));
    expect(made.own()).toEqual({ currency: 'USD' });
    expect(made.chosen(null)).toBe(made.own());
    expect(made.chosen({ currency: 'usd' })).toBe(made.own());
    expect(made.chosen({ currency: 'EUR' })).toEqual({ currency: 'EUR' });
  });

  it('is not made for what cannot be chosen', () => {
    const made = audience({}).each(() => ({}));
    expect(() => made.chosen({ currency: 'GBP' })).toThrow(BadInputError);
  });
});

it('may be personal only where log-ins name groups and the request has a log-in', () => {
  const presentsUser = () => true;
  const groupOf = () => Promise.resolve(null);
  expect(hasPersonalAudience({ groupOf, presentsUser }, {})).toBe(true);
  expect(hasPersonalAudience({ groupOf: null, presentsUser }, {})).toBe(false);
  expect(hasPersonalAudience({ groupOf, presentsUser: () => false }, {})).toBe(false);
});
