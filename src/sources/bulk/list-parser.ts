import { setImmediate as nextTurn } from 'node:timers/promises';
import { UpstreamBadAnswerError } from '../../errors.js';
import { dotPath } from '../../lib/dot-path.js';
import { badAnswer } from '../../upstream/http-client/faults.js';
import { createEntryReader, type Entry } from '../answers/answer-items.js';
import { ANYONE, type AudiencePart } from '../audience.js';
import type { FileSourceConfig, SourceConfig } from '../source-config.js';
import type { ValueKind } from '../source.js';
import { ItemList } from './item-list.js';

/** A list that was read whole, and what was remarkable about it. */
export interface ParsedList {
  list: ItemList;
  /** Items that took the place of an earlier one with the same key. */
  duplicates: number;
  /** Items without a key, or with something that is no text where it should say for whom they are. */
  passedOver: number;
}

/** Makes one list of all its bodies. Rejects with UpstreamBadAnswerError when it is none that may take another's place. */
export type ListParser = (bodies: readonly unknown[], at: number) => Promise<ParsedList>;

/** Items that are put into the list between two turns of the event loop. */
const ITEMS_A_TURN = 5_000;

/** Compiles how lists of one source are read. */
export function createListParser(
  config: SourceConfig,
  { context }: Pick<FileSourceConfig, 'context'>,
  kind: Pick<ValueKind<unknown, unknown>, 'mapper'>,
): ListParser {
  const { name, provides, answer } = config;
  const subject = { system: name, resource: provides };
  const entriesOf = createEntryReader(name, provides, answer);
  const parts = Object.entries(context).map(([part, path]) => ({ part, valueOf: dotPath(path) }));
  const map = kind.mapper(ANYONE);

  /** Whether an item says anything; what it says may depend on the audience, and then be unusable here. */
  const saysSomething = (item: unknown): boolean => {
    try {
      return map(item) !== null;
    } catch (error) {
      if (error instanceof UpstreamBadAnswerError) return true;
      throw error;
    }
  };

  function* entriesOfAll(bodies: readonly unknown[]): Iterable<Entry> {
    for (const body of bodies) yield* entriesOf(body);
  }

  return async (bodies, at) => {
    const list = new ItemList(at);
    const named = new Set<string>();
    let [seen, duplicates, passedOver, isOfUse] = [0, 0, 0, false];
    for (const [key, item] of entriesOfAll(bodies)) {
      seen += 1;
      if (seen % ITEMS_A_TURN === 0) await nextTurn();
      const cells = parts.map(({ part, valueOf }) => {
        const cell = valueOf(item);
        if (cell !== undefined) named.add(part);
        return forWhomOf(cell);
      });
      const forWhom = cells.filter((cell) => cell !== undefined);
      if (key === null || key === '' || forWhom.length < cells.length) {
        passedOver += 1;
        continue;
      }
      isOfUse ||= saysSomething(item);
      if (list.add(key, forWhom, item)) duplicates += 1;
    }
    if (list.size === 0) throw badAnswer(subject, 'holds no items with a key');
    // Without its column everything would be for everybody, the best customers' prices included.
    const unnamed = parts.find(({ part }) => !named.has(part));
    if (unnamed) throw badAnswer(subject, `does not say for which ${words(unnamed.part)} its items are`);
    if (!isOfUse) throw badAnswer(subject, `holds no ${provides} where the configuration says`);
    return { list, duplicates, passedOver };
  };
}

/** Null for everybody; undefined for what says nothing about anybody. */
function forWhomOf(cell: unknown): string | null | undefined {
  if (cell === undefined || cell === null || cell === '') return null;
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : undefined;
}

function words(part: string): string {
  return part === ('customerGroup' satisfies AudiencePart) ? 'customer group' : part;
}
