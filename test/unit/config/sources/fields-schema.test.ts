import { describe, expect, it } from 'vitest';
import { faultsOf, load } from '../../../support/config/load-config.js';

type Entry = Record<string, unknown>;

function source(fields: Record<string, Entry>, changes: Entry = {}): Entry {
  return { name: 'pim', provides: 'fields', meta: {}, answer: { fields }, ...changes };
}

const field = (changes: Entry = {}): Entry => ({ type: 'Int', path: 'x', description: 'X.', ...changes });
const file = (...sources: Entry[]) => JSON.stringify({ sources });

describe('extra fields in the configuration', () => {
  it('are on products and variations unless it says otherwise, and may be words', () => {
    const { sources } = load(
      file(
        source({
          days: field(),
          label: field({ type: { enum: ['A', 'B'] }, on: ['product'] }),
          size: field({ type: { enum: { A_PLUS: 'A+' } } }),
        }),
      ),
    );
    expect(sources[0]?.answer.fields).toEqual({
      days: { type: 'Int', path: 'x', description: 'X.', on: ['product', 'variation'] },
      label: { type: { enum: { A: 'A', B: 'B' } }, path: 'x', description: 'X.', on: ['product'] },
      size: {
        type: { enum: { A_PLUS: 'A+' } },
        path: 'x',
        description: 'X.',
        on: ['product', 'variation'],
      },
    });
  });

  it('may come from several sources when they are the same there', () => {
    const word = { type: { enum: ['A'] } };
    const same = [
      source({ days: field(word) }),
      source({ days: field({ ...word, path: 'y' }) }, { name: 'b' }),
    ];
    expect(load(file(...same)).sources).toHaveLength(2);
    const faults = faultsOf(
      file(
        source({ days: field() }),
        source({ other: field(), days: field({ type: 'Float', on: ['variation'] }) }, { name: 'b' }),
      ),
    );
    expect(faults).toEqual([
      'sources[1].answer.fields.days.type: is not the same as in sources[0].answer.fields.days',
      'sources[1].answer.fields.days.on: is not the same as in sources[0].answer.fields.days',
    ]);
  });

  it.each<[string, Entry, string]>([
    [
      'an unknown type',
      source({ x: field({ type: 'Money' }) }),
      'sources[0].answer.fields.x.type: must be String, Int',
    ],
    [
      'a list of nullables',
      source({ x: field({ type: '[Int]' }) }),
      'sources[0].answer.fields.x.type: must be String, Int',
    ],
    [
      'no description',
      source({ x: field({ description: undefined }) }),
      'sources[0].answer.fields.x.description: is required',
    ],
    [
      'an empty path',
      source({ x: field({ path: '' }) }),
      'sources[0].answer.fields.x.path: must not be empty',
    ],
    ['no place', source({ x: field({ on: [] }) }), 'sources[0].answer.fields.x.on: must not be empty'],
    [
      'a name in capitals',
      source({ Days: field() }),
      'sources[0].answer.fields.Days: must be a name in camel case',
    ],
    [
      'a name with a line',
      source({ erp_code: field() }),
      'sources[0].answer.fields.erp_code: must be a name in camel case',
    ],
    [
      'a name of attributes',
      source({ allPaColour: field() }),
      'sources[0].answer.fields.allPaColour: begins as fields of',
    ],
    [
      'words in small letters',
      source({ x: field({ type: { enum: ['a'] } }) }),
      'sources[0].answer.fields.x.type.enum: must have names',
    ],
    [
      'words told apart by case',
      source({ x: field({ type: { enum: { A: 'x', B: 'X' } } }) }),
      'sources[0].answer.fields.x.type.enum: must have words',
    ],
    [
      'no words',
      source({ x: field({ type: { enum: [] } }) }),
      'sources[0].answer.fields.x.type.enum: must not be empty',
    ],
    ['no fields', source({}), 'sources[0].answer.fields: must not be empty'],
    [
      'the shop in their place',
      source({ x: field() }, { onFailure: 'woocommerce' }),
      'sources[0].onFailure: must be next, null or error',
    ],
    [
      'another source’s values',
      source({ x: field() }, { answer: { fields: { x: field() }, price: { current: 'p' } } }),
      'sources[0].answer.price: is not read from a fields source',
    ],
    [
      'items in custom fields',
      source({ x: field() }, { answer: { fields: { x: field() }, items: 'data' } }),
      'sources[0].answer.items: is not read from custom fields',
    ],
  ])('are refused with %s', (_why, entry, fault) => {
    expect(faultsOf(file(entry))).toEqual([expect.stringContaining(fault)]);
  });

  it('may begin like an attribute and be none', () => {
    expect(
      load(file(source({ packSize: field(), palletSize: field(), allergens: field() }))).sources,
    ).toHaveLength(1);
  });
});
