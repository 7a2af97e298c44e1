import { describe, expect, it } from 'vitest';
import { readRecordWindow } from '../../../src/relay/offset-list.js';

const LIST = Array.from({ length: 5 }, (_, index) => ({ id: 10 + index, name: `n${index}` }));
const read = (offset: number, size: number) =>
  Promise.resolve({ places: LIST.slice(offset, offset + size), total: LIST.length });

describe('readRecordWindow', () => {
  it('gives the records of a page with their positions', async () => {
    const page = { direction: 'forward', size: 2, cursor: { id: 11, index: 1 } } as const;
    expect(await readRecordWindow(read, page)).toEqual({
      entries: [
        { node: LIST[2], index: 2 },
        { node: LIST[3], index: 3 },
      ],
      end: 4,
      total: 5,
    });
  });

  it('reads from the end', async () => {
    const page = { direction: 'backward', size: 1, cursor: null } as const;
    expect((await readRecordWindow(read, page)).entries).toEqual([{ node: LIST[4], index: 4 }]);
  });
});
