import { describe, expect, it } from 'vitest';
import { CacheWorld, recordNotes, type Thing } from '../../support/cache/cached-things.js';

function prime(world: CacheWorld, id: number, extra: Partial<Thing> = {}): void {
  world.things.prime(id, { id, name: 'x'.repeat(50), ...extra }, world.cache.ticket());
}

describe('bounds', () => {
  it('keep the number of entries and tags, with a hundred thousand different keys', () => {
    const world = new CacheWorld({}, { maxEntries: 500 });
    for (let id = 0; id < 100_000; id += 1) prime(world, id, { shows: [id, id + 1] });
    const stats = world.cache.stats();
    expect(stats.entries).toBe(500);
    expect(stats.collections.thing?.entries).toBe(500);
    expect(stats.tags).toBe(500 + 501); // a tag of its own each, and two shown ones that neighbours share
  });

  it('keep the estimated memory', () => {
    const world = new CacheWorld({}, { maxBytes: 50_000 });
    for (let id = 0; id < 1_000; id += 1) prime(world, id);
    const { bytes, entries } = world.cache.stats();
    expect(bytes).toBeLessThanOrEqual(50_000);
    expect(bytes).toBeGreaterThan(45_000);
    expect(entries).toBeGreaterThan(50);
  });

  it('push out first what was read longest ago', () => {
    const world = new CacheWorld({}, { maxEntries: 2 });
    prime(world, 1);
    prime(world, 2);
    void world.things.get(1, recordNotes());
    prime(world, 3);
    expect([1, 2, 3].map((id) => world.things.peek(id) !== undefined)).toEqual([true, false, true]);
  });

  it('do not keep a value larger than the whole cache, nor its tags', async () => {
    const world = new CacheWorld({}, { maxBytes: 1_000 });
    const read = world.things.get(1, recordNotes());
    (await world.call(1)).answer({ id: 1, name: 'x'.repeat(2_000) });
    expect(await read).toMatchObject({ id: 1 });
    expect(world.cache.stats()).toMatchObject({ entries: 0, tags: 0, bytes: 0 });
  });

  it('hold while values are replaced by others with other tags', () => {
    const world = new CacheWorld();
    for (let turn = 0; turn < 1_000; turn += 1) prime(world, 1, { shows: [turn] });
    expect(world.cache.stats()).toMatchObject({ entries: 1, tags: 2 });
    expect(world.cache.invalidate(['shown:5'])).toBe(0);
    expect(world.cache.invalidate(['shown:999'])).toBe(1);
  });
});
