import { tags } from '../../cache/tags.js';
import { type AudiencePart, onlyParts } from '../audience.js';
import { type FileSourceConfig, partsSeenBy, type SourceConfig } from '../source-config.js';
import { SourceRecord } from '../source-record.js';
import { stateOf } from '../source-state.js';
import type { Source, SourceDeps, ValueKind } from '../source.js';
import { taggedReadOf } from '../tagged-read.js';
import { BulkList, endOf } from './bulk-list.js';
import { openBulkReading } from './bulk-reading.js';
import { startFeed } from './create-feed.js';
import type { ItemList } from './item-list.js';
import { createBodyReader } from './list-body.js';
import { createListParser } from './list-parser.js';

/**
 * A source that is read whole, by itself and not for an operation, and answers from memory.
 * @throws ConfigError when it cannot be built
 */
export function createBulkSource<S, T>(
  config: SourceConfig,
  file: FileSourceConfig,
  kind: ValueKind<S, T>,
  { cache, clock, log }: SourceDeps,
): Source<T> {
  const { name } = config;
  const partsSeen = partsSeenBy(config);
  const partsOfItems = Object.keys(file.context) as AudiencePart[];
  const record = new SourceRecord(clock);
  const list = new BulkList({
    source: name,
    record,
    log,
    onChange: () => cache.invalidate([tags.source(name)]),
  });
  const feed = startFeed(config, file, {
    list,
    readBody: createBodyReader(config, file),
    parse: createListParser(config, file, kind),
    clock,
    log,
  });
  const unusable = new WeakMap<ItemList, Set<string>>();
  const onUnusable = (read: ItemList, key: string, error: Error): void => {
    const known = unusable.get(read) ?? new Set();
    unusable.set(read, known);
    if (known.has(key)) return;
    record.failed(error);
    // One line for each list: a column that cannot be used makes many.
    if (known.size === 0) log.warn({ source: name, error }, 'A list has items that cannot be used');
    known.add(key);
  };
  const deps = { config, file, list, taggedRead: taggedReadOf(name), kind, record, clock, onUnusable };
  const isFailing = (): boolean => {
    const { list: last, failure } = list.state;
    return failure !== null || last === null || endOf(last, file) <= clock.now();
  };

  return {
    config,
    open: (notes, audience) => {
      const seen = onlyParts(audience, partsSeen);
      const forWhom = partsOfItems.map((part) => seen[part]);
      return openBulkReading(deps, notes, { map: kind.mapper(seen), forWhom });
    },
    state: () => {
      const { list: last } = list.state;
      return stateOf(config, record, {
        list: last && { items: last.size, readAt: last.at },
        isFailing: isFailing(),
      });
    },
    probe: async () => {
      if (isFailing()) await feed.retry();
    },
    reread: () => feed.readNow(),
    close: () => feed.close(),
  };
}
