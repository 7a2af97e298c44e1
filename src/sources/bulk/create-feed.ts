import { ConfigError } from '../../errors.js';
import type { Clock } from '../../lib/clock.js';
import { parseSchedule } from '../../lib/schedule.js';
import type { Logger } from '../../observability/logger.js';
import type { FileSourceConfig, SourceConfig } from '../source-config.js';
import type { BulkList } from './bulk-list.js';
import { FileWatcher } from './file-watcher.js';
import { ItemList } from './item-list.js';
import type { BodyReader } from './list-body.js';
import { createListDownload, type ListDownload, type Validators } from './list-download.js';
import type { ListParser, ParsedList } from './list-parser.js';
import { ListSchedule } from './list-schedule.js';

/** Brings the lists of one source, by itself. */
export interface ListFeed {
  /** Reads now, whether anything seems to have changed or not. Never rejects. */
  readNow(): Promise<void>;
  /** Tries again now if that makes sense, after a reading that failed. Never rejects. */
  retry(): Promise<void>;
  /** Ends what is under way. */
  close(): Promise<void>;
}

/** What a feed is made from. */
export interface FeedDeps {
  /** Where the lists go. */
  list: BulkList;
  readBody: BodyReader;
  parse: ListParser;
  clock: Clock;
  log: Logger;
}

/**
 * Starts what brings a source its lists.
 * @throws ConfigError when neither a path nor an address with a schedule is configured
 */
export function startFeed(config: SourceConfig, file: FileSourceConfig, deps: FeedDeps): ListFeed {
  return file.path === undefined ? downloads(config, file, deps) : watched(config, file.path, file, deps);
}

function watched(
  { name, provides }: SourceConfig,
  path: string,
  { pollInterval, maxBytes }: FileSourceConfig,
  { list, readBody, parse, clock }: FeedDeps,
): ListFeed {
  return new FileWatcher({
    path,
    intervalMs: pollInterval,
    maxBytes,
    subject: { system: name, resource: provides },
    onFile: (read) =>
      list.take(async () => {
        if (read instanceof Error) throw read;
        // A disk with a clock of its own may be ahead.
        return parse([await readBody(read.bytes)], Math.min(read.writtenAt, clock.now()));
      }),
  });
}

function downloads(config: SourceConfig, file: FileSourceConfig, deps: FeedDeps): ListFeed {
  const { name } = config;
  const schedule = parseSchedule(file.schedule ?? '', file.timezone);
  if (!schedule) throw new ConfigError([`sources.${name}.file.schedule is needed for a url`]);
  const { list, clock } = deps;
  const download = createListDownload(config, file, deps);
  const read = renewal(download, deps);
  const feed = new ListSchedule({ schedule, clock, read: () => list.take(read) });
  return {
    readNow: () => feed.readNow(),
    retry: () => feed.retry(),
    close: async () => {
      const ended = feed.close();
      await download.close();
      await ended;
    },
  };
}

/** Downloads and parses, or takes the list that is there for new when the other side says that it is the newest. */
function renewal(download: ListDownload, { list, parse, clock }: FeedDeps): () => Promise<ParsedList> {
  let known: Validators | null = null;
  return async () => {
    const { list: last } = list.state;
    const askedAt = clock.now();
    const got = await download.get(last && known);
    if (!got && last) return { list: new ItemList(askedAt, last), duplicates: 0, passedOver: 0 };
    if (!got) throw new Error('Nothing is held that could be the newest');
    const parsed = await parse(got.bodies, askedAt);
    known = Object.keys(got.validators).length > 0 ? got.validators : null;
    return parsed;
  };
}
