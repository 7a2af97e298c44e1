import { describe, expect, it } from 'vitest';
import { isoInstant } from '../../../src/lib/iso-instant.js';

describe('isoInstant', () => {
  it.each([
    ['2026-12-24', '2026-12-24T00:00:00.000Z'],
    ['2026-12-24T18:30', '2026-12-24T18:30:00.000Z'],
    ['2026-12-24 18:30:05', '2026-12-24T18:30:05.000Z'],
    ['2026-12-24T18:30:05.250Z', '2026-12-24T18:30:05.250Z'],
    ['2026-12-24T18:30:05+01:00', '2026-12-24T17:30:05.000Z'],
    ['2026-12-24T18:30:05-0530', '2026-12-25T00:00:05.000Z'],
    ['2028-02-29', '2028-02-29T00:00:00.000Z'],
  ])('reads %s', (text, expected) => {
    expect(new Date(isoInstant(text) ?? Number.NaN).toISOString()).toBe(expected);
  });

  it.each([
    '2026-02-30',
    '2026-13-01',
    '2027-02-29',
    '2026-12-24T25:00',
    '24.12.2026',
    '12/24/2026',
    'tomorrow',
    '',
    '1766534400',
  ])('refuses %j', (text) => {
    expect(isoInstant(text)).toBeNull();
  });
});
