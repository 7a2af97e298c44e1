import { describe, expect, it } from 'vitest';
import { withoutThrowing, zipMaybe } from '../../../src/lib/maybe-promise.js';

const sum = (a: number, b: number) => a + b;

describe('zipMaybe', () => {
  it('goes on at once when both values are there', () => {
    expect(zipMaybe(1, 2, sum)).toBe(3);
  });

  it.each([
    ['the first', Promise.resolve(1), 2],
    ['the second', 1, Promise.resolve(2)],
    ['either', Promise.resolve(1), Promise.resolve(2)],
  ])('goes on later when %s is a promise', async (_, a, b) => {
    const later = zipMaybe(a, b, sum);
    expect(later).toBeInstanceOf(Promise);
    expect(await later).toBe(3);
  });

  it('rejects when one of them does, whatever becomes of the other', async () => {
    const failing = Promise.reject(new Error('first'));
    await expect(zipMaybe(failing, Promise.reject(new Error('second')), sum)).rejects.toThrow('first');
  });
});

describe('withoutThrowing', () => {
  it('gives what is read at once', () => {
    expect(withoutThrowing(() => 1)).toBe(1);
  });

  it('rejects with what is thrown', async () => {
    const read = withoutThrowing(() => {
      throw new Error('thrown');
    });
    await expect(read).rejects.toThrow('thrown');
  });
});
