import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCursor, encodeCursor } from '../../../src/relay/cursor.js';
import { connectionOf, sliceOf } from '../../../src/relay/list-connection.js';
import { readPageArgs, type PageArgs } from '../../../src/relay/paging.js';

const LIMITS = { default: 10, maximum: 100 };
const ignore = () => undefined;

const items = fc
  .uniqueArray(fc.integer({ min: 1, max: 10_000 }), { maxLength: 40 })
  .map((ids) => ids.map((id) => ({ id })));

function pageOf(all: readonly { id: number }[], args: PageArgs) {
  return connectionOf(sliceOf(all, readPageArgs(args, LIMITS, ignore)));
}

test('a forward page is the plain slice after its cursor', () => {
  fc.assert(
    fc.property(items, fc.nat(50), fc.nat(40), (all, first, place) => {
      const cursor = all[place] && encodeCursor(all[place].id, place);
      const start = cursor ? place + 1 : 0;
      const page = pageOf(all, { first, after: cursor ?? null });
      expect(page.nodes).toEqual(all.slice(start, start + first));
      expect(page.found).toBe(all.length);
      expect(page.pageInfo.hasNextPage).toBe(start + first < all.length);
      if (page.nodes.length > 0) expect(page.pageInfo.hasPreviousPage).toBe(start > 0);
    }),
  );
});

test('a backward page is the plain slice before its cursor', () => {
  fc.assert(
    fc.property(items, fc.nat(50), fc.nat(40), (all, last, place) => {
      const cursor = all[place] && encodeCursor(all[place].id, place);
      const end = cursor ? place : all.length;
      const page = pageOf(all, { last, before: cursor ?? null });
      expect(page.nodes).toEqual(all.slice(Math.max(0, end - last), end));
      expect(page.pageInfo.hasNextPage).toBe(end < all.length);
    }),
  );
});

test('walking in pages of any size, either way, meets everything once and in order', () => {
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 9 }), (all, size) => {
      const forward: { id: number }[] = [];
      for (let after: string | null = null, more = true; more;) {
        const page = pageOf(all, { first: size, after });
        forward.push(...page.nodes);
        [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
      }
      const backward: { id: number }[] = [];
      for (let before: string | null = null, more = true; more;) {
        const page = pageOf(all, { last: size, before });
        backward.unshift(...page.nodes);
        [before, more] = [page.pageInfo.startCursor, page.pageInfo.hasPreviousPage];
      }
      expect(forward).toEqual(all);
      expect(backward).toEqual(all);
    }),
  );
});

test('a cursor still finds its record after others came or went in front of it', () => {
  fc.assert(
    fc.property(
      items.filter((all) => all.length > 1),
      fc.nat(39),
      fc.nat(39),
      (all, at, gone) => {
        const place = at % all.length;
        const changed = all.filter((_, index) => index !== gone % all.length);
        const { nodes } = pageOf(changed, { first: 100, after: encodeCursor(all[place]!.id, place) });
        const survivors = new Set(changed);
        const expected = all.slice(place + 1).filter((item) => survivors.has(item));
        // When the record itself is gone, the one behind it stands in its place.
        expect(nodes).toEqual(expected);
      },
    ),
  );
});

test('a cursor comes back as it went', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 53 - 1 }), fc.nat(999_999_999), (id, index) => {
      expect(decodeCursor(encodeCursor(id, index))).toEqual({ id, index });
    }),
  );
});

test('what is no cursor is refused, whatever it is', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => decodeCursor(text)).toThrow(/cursor/);
    }),
  );
  for (const text of [
    'arrayconnection:0',
    'arrayconnection:-1',
    'arrayconnection:1e3',
    'arrayconnection:1:2:3',
    'arrayconnection:1 ',
    'post:14',
  ]) {
    expect(() => decodeCursor(Buffer.from(text).toString('base64')), text).toThrow(/cursor/);
  }
});
