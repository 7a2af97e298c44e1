import { ConfigError } from '../../errors.js';
import type { Clock } from '../../lib/clock.js';
import { parseSchedule } from '../../lib/schedule.js';
import type { Logger } from '../../observability/logger.js';
import type { FileSourceConfig, SourceConfig } from '../source-config.js';
import { FileWatcher } from './file-watcher.js';
import type { BulkList } from './bulk-list.js';
import { ItemList } from './item-list.js';
import { createListDownload, type ListDownload, type Validators } from './list-download.js';
import type { BodyReader } from './list-body.js';
import type { ListFeed } from './list-feed.js';
import type { ListParser, ParsedList } from './list-parser.js';
import { ListSchedule } from './list-schedule.js';

/** Where lists go, and what is needed on the way. */
export interface FeedDeps {
  held: BulkList;
  readBody: BodyReader;
  parse: ListParser;
  clock: Clock;
  log: Logger;
}

/**
 * Starts what brings a source its lists.
 * @throws ConfigError when neither a path nor an address with a schedule is configured
 */
export function startFeed(config: SourceConfig, file: FileSourceConfig, parts: FeedDeps): ListFeed {
  return file.path === undefined ? downloads(config, file, parts) : watched(config, file.path, file, parts);
}

function watched(
  { name, provides }: SourceConfig,
  path: string,
  { pollInterval, maxBytes }: FileSourceConfig,
  { held, readBody, parse, clock }: FeedDeps,
): ListFeed {
  return new FileWatcher({
    path,
    intervalMs: pollInterval,
    maxBytes,
    subject: { system: name, resource: provides },
    onFile: (read) =>
      held.take(async () => {
        if (read instanceof Error) throw read;
        // A disk with a clock of its own may be ahead.
        return parse([await readBody(read.bytes)], Math.min(read.writtenAt, clock.now()));
      }),
  });
}

function downloads(config: SourceConfig, file: FileSourceConfig, parts: FeedDeps): ListFeed {
  const { name } = config;
  const schedule = parseSchedule(file.schedule ?? '', file.timezone);
  if (!schedule) throw new ConfigError([`sources.${name}.file.schedule is needed for a url`]);
  const { held, clock } = parts;
  const download = createListDownload(config, file, parts);
  const read = renewal(download, parts);
  const feed = new ListSchedule({ schedule, clock, read: () => held.take(read) });
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

/** Downloads and parses, or confirms what is held when the other side says that it is the newest. */
function renewal(download: ListDownload, { held, parse, clock }: FeedDeps): () => Promise<ParsedList> {
  let known: Validators | null = null;
  return async () => {
    const { list } = held.current;
    const askedAt = clock.now();
    const got = await download.get(list && known);
    if (!got && list) return { list: new ItemList(askedAt, list), duplicates: 0, passedOver: 0 };
    if (!got) throw new Error('Nothing is held that could be the newest');
    const parsed = await parse(got.bodies, askedAt);
    known = Object.keys(got.validators).length > 0 ? got.validators : null;
    return parsed;
  };
}
