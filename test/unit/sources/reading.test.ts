import { beforeEach, describe, expect, it } from 'vitest';
import { NO_NOTES } from '../../../src/cache/read-notes.js';
import { UpstreamUnavailableError } from '../../../src/errors.js';
import type { MaybePromise } from '../../../src/lib/maybe-promise.js';
import { type Finding, openReading } from '../../../src/sources/reading.js';
import type { SourceConfig } from '../../../src/sources/source-config.js';
import { SourceRecord } from '../../../src/sources/source-record.js';
import { subject } from '../../support/sources/subjects.js';

const NOW = 1_000;
const FAILURE = new UpstreamUnavailableError('down', { system: 'erp', resource: 'price' });

/** A value that says when it ends. */
interface Stated {
  text: string;
  until: number;
}

let record: SourceRecord;
let asked: string[];
let freshUntil: number[];

beforeEach(() => {
  record = new SourceRecord({ now: () => NOW });
  asked = [];
  freshUntil = [];
});

function reading(find: (key: string) => MaybePromise<Finding<Stated>>, changes: Partial<SourceConfig> = {}) {
  const config = { name: 'erp', provides: 'price', onMissing: 'next', onFailure: 'null', ...changes };
  const kind = {
    view: ({ text, until }: Stated, _at: number, now: number) => (now < until ? text : null),
    nextChange: ({ until }: Stated, after: number) => (until > after ? until : null),
  };
  return openReading(
    { config: config as SourceConfig, kind, record, clock: { now: () => NOW } },
    { ...NO_NOTES, freshUntil: (epochMs) => void freshUntil.push(epochMs) },
    {
      keyOf: ({ sku }) => sku,
      find: (key) => {
        asked.push(key);
        return find(key);
      },
    },
  );
}

const answered = (until: number, staleBecause: unknown = null) => ({
  stated: { text: 'ten', until },
  fetchedAt: 500,
  staleBecause,
});

describe('a reading', () => {
  it('looks a product up once, at once or later', async () => {
    const now = reading(() => answered(2_000));
    expect(now.read(subject())).toBe(now.read(subject()));
    const later = reading(() => Promise.resolve(answered(2_000)));
    await Promise.all([later.read(subject()), later.read(subject())]);
    expect(later.read(subject())).toMatchObject({ value: 'ten' });
    expect(asked).toEqual(['A', 'A']);
    expect(record.counters()).toMatchObject({ reads: { FRESH: 2 }, readsFromMemory: 1 });
  });

  it('notes when the value changes by itself', () => {
    void reading(() => answered(2_000)).read(subject());
    expect(freshUntil).toEqual([2_000]);
  });

  it.each([
    ['FRESH', 'ten', answered(2_000)],
    ['STALE', 'ten', answered(2_000, FAILURE)],
    ['MISSING', null, answered(NOW)],
    ['MISSING', null, { stated: null, fetchedAt: 500, staleBecause: null }],
    ['FAILED', null, FAILURE],
  ])('says %s, with the value %s', (status, value, finding) => {
    expect(reading(() => finding).read(subject())).toMatchObject({ value, info: { name: 'erp', status } });
  });

  it('does not look for a product without a key', () => {
    const read = reading(() => answered(2_000));
    expect(read.read(subject({ sku: null }))).toMatchObject({ value: null, info: { status: 'MISSING' } });
    expect(asked).toEqual([]);
  });

  it('throws what the configuration wants thrown', () => {
    const read = reading(() => FAILURE, { onFailure: 'error' });
    expect(() => read.read(subject())).toThrow(UpstreamUnavailableError);
  });
});
