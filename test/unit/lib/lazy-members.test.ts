import { expect, test } from 'vitest';
import { lazyMembers } from '../../../src/lib/lazy-members.js';

interface Word {
  first: { text: string };
  second: { text: string };
  joined: () => string;
}

let made: string[] = [];
const word = lazyMembers<Word, string>({
  first: (_, seed) => {
    made.push('first');
    return { text: seed };
  },
  second: ({ first }) => {
    made.push('second');
    return { text: `${first.text}!` };
  },
  joined:
    ({ first, second }) =>
    () =>
      first.text + second.text,
});

test('members are made when they are asked for, after those they hang on, and once', () => {
  made = [];
  const object = word('a');
  expect(made).toEqual([]);
  expect(object.second.text).toBe('a!');
  expect(object.second).toBe(object.second);
  expect(made).toEqual(['first', 'second']);
});

test('functions may be taken out', () => {
  const { joined } = word('a');
  expect(joined()).toBe('aa!');
});

test('each object has members of its own', () => {
  const [one, other] = [word('a'), word('b')];
  expect([one.first.text, other.first.text]).toEqual(['a', 'b']);
});

test('a shallow copy, as Apollo Server makes of a context, has the members of its model, made before or after', () => {
  const model = word('a');
  const { first } = model;
  const copy = Object.assign(Object.create(Object.getPrototypeOf(model) as object) as Word, model);
  expect(copy.first).toBe(first);
  expect(model.second).toBe(copy.second);
});
