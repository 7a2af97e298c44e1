import { describe, expect, it } from 'vitest';
import { CachedThings, recordNotes, type Thing } from '../../support/cache/cached-things.js';

function prime(cached: CachedThings, id: number, extra: Partial<Thing> = {}): void {
  cached.things.prime(id, { id, name: 'x'.repeat(50), ...extra }, cached.cache.ticket());
}

describe('bounds', () => {
  it('keep the number of entries and tags, with a hundred thousand different keys', () => {
    const cached = new CachedThings({}, { maxEntries: 500 });
    for (let id = 0; id < 100_000; id += 1) prime(cached, id, { shows: [id, id + 1] });
    const stats = cached.cache.stats();
    expect(stats.entries).toBe(500);
    expect(stats.collections.thing?.entries).toBe(500);
    expect(stats.tags).toBe(500 + 501); // a tag of its own each, and two shown ones that neighbours share
  });

  it('keep the estimated memory', () => {
    const cached = new CachedThings({}, { maxBytes: 50_000 });
    for (let id = 0; id < 1_000; id += 1) prime(cached, id);
    const { bytes, entries } = cached.cache.stats();
    expect(bytes).toBeLessThanOrEqual(50_000);
    expect(bytes).toBeGreaterThan(45_000);
    expect(entries).toBeGreaterThan(50);
  });

  it('push out first what was read longest ago', () => {
    const cached = new CachedThings({}, { maxEntries: 2 });
    prime(cached, 1);
    prime(cached, 2);
    void cached.things.get(1, recordNotes());
    prime(cached, 3);
    expect([1, 2, 3].map((id) => cached.things.peek(id) !== undefined)).toEqual([true, false, true]);
  });

  it('do not keep a value larger than the whole cache, nor its tags', async () => {
    const cached = new CachedThings({}, { maxBytes: 1_000 });
    const read = cached.things.get(1, recordNotes());
    (await cached.call(1)).answer({ id: 1, name: 'x'.repeat(2_000) });
    expect(await read).toMatchObject({ id: 1 });
    expect(cached.cache.stats()).toMatchObject({ entries: 0, tags: 0, bytes: 0 });
  });

  it('hold while values are replaced by others with other tags', () => {
    const cached = new CachedThings();
    for (let turn = 0; turn < 1_000; turn += 1) prime(cached, 1, { shows: [turn] });
    expect(cached.cache.stats()).toMatchObject({ entries: 1, tags: 2 });
    expect(cached.cache.invalidate(['shown:5'])).toBe(0);
    expect(cached.cache.invalidate(['shown:999'])).toBe(1);
  });
});
