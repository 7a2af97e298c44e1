import { describe, expect, it, vi } from 'vitest';
import { ForbiddenError, UnauthenticatedError } from '../../../../src/errors.js';
import { Caller } from '../../../../src/modules/caller/caller.js';
import { ANONYMOUS, type Identity, type SignedIn } from '../../../../src/modules/caller/identity.js';

const CUSTOMER: SignedIn = { kind: 'customer', userId: 7, loginId: 'a', credentials: {} };
const MANAGER: Identity = { kind: 'manager', keys: { consumerKey: 'ck_1', consumerSecret: 'cs_1' } };

function callerWho(identity: Identity) {
  const authenticate = vi.fn(() => Promise.resolve(identity));
  const markPrivate = vi.fn();
  return { caller: new Caller({ authenticate, markPrivate }), authenticate, markPrivate };
}

describe('the caller of an operation', () => {
  it('is authenticated once, when somebody asks, and every question makes the answer private', async () => {
    const { caller, authenticate, markPrivate } = callerWho(CUSTOMER);
    expect(authenticate).not.toHaveBeenCalled();
    expect(await caller.identity()).toBe(CUSTOMER);
    expect(await caller.customerId()).toBe(7);
    expect(authenticate).toHaveBeenCalledTimes(1);
    expect(markPrivate).toHaveBeenCalledTimes(2);
  });

  it('is somebody else after a log-in or a log-out', async () => {
    const { caller, authenticate } = callerWho(ANONYMOUS);
    caller.become(CUSTOMER);
    expect(await caller.customer()).toBe(CUSTOMER);
    caller.become(ANONYMOUS);
    expect(await caller.customerId()).toBeNull();
    expect(authenticate).not.toHaveBeenCalled();
  });

  it('is no customer without a log-in', async () => {
    await expect(callerWho(ANONYMOUS).caller.customer()).rejects.toThrow(UnauthenticatedError);
  });

  it('is no shopper with a key pair', async () => {
    const { caller } = callerWho(MANAGER);
    await expect(caller.shopperIdentity()).rejects.toThrow(ForbiddenError);
    await expect(caller.customer()).rejects.toThrow(ForbiddenError);
    expect(await caller.customerId()).toBeNull();
  });
});
