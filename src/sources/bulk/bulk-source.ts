import { tags } from '../../cache/tags.js';
import { kindNameOf, partsSeenBy, type FileSourceConfig, type SourceConfig } from '../source-config.js';
import { onlyParts, type AudiencePart } from '../audience.js';
import { SourceRecord } from '../source-record.js';
import { taggedReadOf } from '../tagged-read.js';
import type { Source, SourceDeps, ValueKind } from '../source.js';
import { startFeed } from './create-feed.js';
import { BulkList } from './bulk-list.js';
import { BulkReading } from './bulk-reading.js';
import type { ItemList } from './item-list.js';
import { createBodyReader } from './list-body.js';
import { createListParser } from './list-parser.js';

/**
 * A source that is read whole, by itself and not for an operation, and answers from memory.
 * @throws ConfigError when it cannot be built
 */
export function createHeldSource<S, T>(
  config: SourceConfig,
  file: FileSourceConfig,
  kind: ValueKind<S, T>,
  { cache, clock, log }: SourceDeps,
): Source<T> {
  const { name, provides, required } = config;
  const partsSeen = partsSeenBy(config);
  const partsOfItems = Object.keys(file.context) as AudiencePart[];
  const record = new SourceRecord(clock);
  const held = new BulkList({
    source: name,
    record,
    log,
    onChange: () => cache.invalidate([tags.source(name)]),
  });
  const parse = createListParser(config, file, kind);
  const feed = startFeed(config, file, { held, readBody: createBodyReader(config, file), parse, clock, log });
  const unusable = new WeakMap<ItemList, Set<string>>();
  const onUnusable = (list: ItemList, key: string, error: Error): void => {
    const known = unusable.get(list) ?? new Set();
    unusable.set(list, known);
    if (known.has(key)) return;
    record.failed(error);
    // One line for each list: a column that cannot be used makes many.
    if (known.size === 0) log.warn({ source: name, error }, 'A list has items that cannot be used');
    known.add(key);
  };
  const taggedRead = taggedReadOf(name);
  const parts = { config, file, held, taggedRead, kind, record, clock, onUnusable };
  const isFailing = (): boolean => {
    const { list, failure } = held.current;
    return failure !== null || list === null || list.at + (file.maxAge ?? Infinity) <= clock.now();
  };

  return {
    config,
    open: (notes, context) => {
      const seen = onlyParts(context, partsSeen);
      const forWhom = partsOfItems.map((part) => seen[part]);
      return new BulkReading(parts, notes, { map: kind.mapper(seen), forWhom });
    },
    state: () => {
      const { list } = held.current;
      return {
        name,
        kind: kindNameOf(config),
        provides,
        required,
        breaker: null,
        held: list && { items: list.size, readAt: list.at },
        ...record.counters(),
        isFailing: isFailing(),
      };
    },
    probe: async () => {
      if (isFailing()) await feed.retry();
    },
    reread: () => feed.readNow(),
    close: () => feed.close(),
  };
}
