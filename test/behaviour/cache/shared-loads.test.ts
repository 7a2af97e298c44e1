import { describe, expect, it } from 'vitest';
import { CachedThings, recordNotes, type Thing } from '../../support/cache/cached-things.js';

const thing = (id: number): Thing => ({ id, name: `thing ${id}` });

describe('loads', () => {
  it('are shared by a hundred reads of one key', async () => {
    const cached = new CachedThings();
    const reads = Array.from({ length: 100 }, () => cached.things.get(1, recordNotes()));
    const call = await cached.call(1);
    const late = cached.things.get(1, recordNotes());
    call.answer(thing(1));
    expect(await Promise.all([...reads, late])).toEqual(Array(101).fill(thing(1)));
    expect(cached.calls.map(({ keys }) => keys)).toEqual([[1]]);
  });

  it('take the keys of one turn together, whoever asks', async () => {
    const cached = new CachedThings();
    const many = cached.things.getMany([1, 2, 2], recordNotes());
    const one = cached.things.get(3, recordNotes());
    const call = await cached.call(1);
    expect(call.keys).toEqual([1, 2, 3]);
    call.answer(thing(1), thing(2), thing(3));
    expect(await many).toEqual([thing(1), thing(2), thing(2)]);
    expect(await one).toEqual(thing(3));
    await cached.settled();
    expect(cached.calls).toHaveLength(1);
  });

  it('leave out what is cached or on its way', async () => {
    const cached = new CachedThings();
    await cached.store(thing(1));
    const early = cached.things.get(2, recordNotes());
    const second = await cached.call(2);
    const many = cached.things.getMany([1, 2, 3], recordNotes());
    const third = await cached.call(3);
    expect(third.keys).toEqual([3]);
    third.answer(thing(3));
    second.answer(thing(2));
    expect(await many).toEqual([thing(1), thing(2), thing(3)]);
    expect(await early).toEqual(thing(2));
  });

  it('fail single keys without touching the others, and failures are not kept', async () => {
    const cached = new CachedThings();
    const refused = new Error('refused');
    const many = cached.things.getMany([1, 2, 3], recordNotes());
    const answers = new Map<string, Thing | Error>([['1', thing(1)]]);
    (await cached.call(1)).answerMap(answers.set('2', refused));
    expect(await many).toEqual([thing(1), refused, null]);
    const again = cached.things.get(2, recordNotes());
    (await cached.call(2)).answer(thing(2));
    expect(await again).toEqual(thing(2));
    expect(cached.cache.stats().collections.thing).toMatchObject({ errors: 1, loads: 2, misses: 4 });
  });

  it('that reject fail every key of the batch, are logged once and not kept', async () => {
    const cached = new CachedThings();
    const down = new Error('down');
    const many = cached.things.getMany([1, 2], recordNotes());
    (await cached.call(1)).fail(down);
    expect(await many).toEqual([down, down]);
    expect(cached.warnings).toEqual([{ collection: 'thing', keys: 2, error: down }]);
    expect(cached.cache.stats()).toMatchObject({ entries: 0 });
  });

  it('that fail while the value came along with another load give that value, as fresh as it is', async () => {
    const cached = new CachedThings();
    const notes = recordNotes();
    const read = cached.things.get(1, notes);
    const call = await cached.call(1);
    cached.things.prime(1, thing(1), cached.cache.ticket());
    call.fail(new Error('down'));
    expect(await read).toEqual(thing(1));
    expect(notes.stale).toEqual([]);
  });

  it('that throw at once fail like those that reject', async () => {
    const cached = new CachedThings({
      load: () => {
        throw new Error('broken loader');
      },
    });
    await expect(cached.things.get(1, recordNotes())).rejects.toThrow('broken loader');
  });

  it('that reject with something that is no Error still give an Error', async () => {
    const cached = new CachedThings();
    const read = cached.things.getMany([1], recordNotes());
    (await cached.call(1)).fail('just text');
    expect(await read).toEqual([expect.any(Error)]);
  });

  it('whose value cannot be filed fail that key alone', async () => {
    const cached = new CachedThings({
      tagsOf: (id, value) => {
        if (value?.name === 'odd') throw new TypeError('no tags');
        return [`thing:${id}`];
      },
    });
    const read = cached.things.getMany([1, 2], recordNotes());
    (await cached.call(1)).answer({ id: 1, name: 'odd' }, thing(2));
    expect(await read).toEqual([new TypeError('no tags'), thing(2)]);
  });

  it('that never end do not hold up other keys', async () => {
    const cached = new CachedThings();
    void cached.things.get(1, recordNotes());
    await cached.call(1);
    const read = cached.things.get(2, recordNotes());
    (await cached.call(2)).answer(thing(2));
    expect(await read).toEqual(thing(2));
  });

  it('are counted by collection', async () => {
    const cached = new CachedThings();
    await cached.store(thing(1));
    void cached.things.get(1, recordNotes());
    cached.things.peek(1);
    expect(cached.cache.stats()).toMatchObject({
      entries: 1,
      tags: 1,
      collections: { thing: { entries: 1, hits: 1, staleHits: 0, misses: 1, loads: 1, errors: 0 } },
    });
    expect(cached.cache.stats().bytes).toBeGreaterThan(0);
  });
});

describe('peek', () => {
  it('starts no load and knows nothing of a key that was never read', async () => {
    const cached = new CachedThings();
    expect(cached.things.peek(1)).toBeUndefined();
    await cached.settled();
    expect(cached.calls).toEqual([]);
  });
});

describe('collections', () => {
  it('do not see one another, even with equal keys', async () => {
    const cached = new CachedThings();
    await cached.store(thing(1));
    const others = cached.cache.collection<number, Thing>({
      name: 'other',
      lifetime: { freshMs: 1, staleMs: 1, errorMs: 1 },
      keyOf: String,
      tagsOf: () => [],
      load: () => Promise.resolve(new Map()),
    });
    expect(others.peek(1)).toBeUndefined();
  });

  it('have a name of their own', () => {
    const cached = new CachedThings();
    expect(() =>
      cached.cache.collection<number, Thing>({
        name: 'thing',
        lifetime: { freshMs: 1, staleMs: 1, errorMs: 1 },
        keyOf: String,
        tagsOf: () => [],
        load: () => Promise.resolve(new Map()),
      }),
    ).toThrow('thing');
  });
});
