import { z } from 'zod';
import { isEncoding } from '../../lib/decode-text.js';
import { parseDuration } from '../../lib/duration.js';
import { isTimeZone, parseSchedule } from '../../lib/schedule.js';
import { isTree } from '../setting-tree.js';
import { MAX_TIMEOUT_MS } from '../shared-settings.js';
import { duration, EVEN_IF_FAULTY, httpUrl, section, text, toggle, wholeNumber } from '../values.js';
import { audiencePart } from './audience-parts.js';
import { csvSettings, tableFaults } from './csv-settings.js';
import { headers } from './headers-schema.js';
import { checkRequest, httpRequest, oauth, paging } from './http-request.js';
import { placeholderFaults, placeholdersOf } from './placeholders.js';

/** A list is one text in memory while it is read, and texts have an end. */
const MAX_LIST_BYTES = 268_435_456;
const MIN_POLL_MS = 100;
const MIN_SCHEDULE_MS = 1_000;
const SCHEDULE_FAULT = 'must be a duration of a second or more, or a cron pattern such as "0 2 * * *"';

/** What is only of use where something is asked for. */
const OF_REQUESTS = ['query', 'headers', 'oauth', 'paging'] as const;

/** The kind `file`. */
export const fileSchema = section({
  path: text()
    .optional()
    .describe('The file, absolute or relative to where the server is started. It is watched.'),
  url: httpUrl().optional().describe('Where the list is downloaded from, whole, in place of a path.'),
  format: z
    .enum(['csv', 'json'])
    .optional()
    .describe('How it is written. Left out: JSON when the name ends in .json, otherwise CSV.'),
  ...csvSettings,
  encoding: text()
    .refine(isEncoding, { error: 'is no encoding such as utf-8, windows-1252 or utf-16le' })
    .prefault('utf-8')
    .describe('How the text is written, e.g. windows-1252 or utf-16le. What is no such text is refused.'),
  context: z
    .partialRecord(audiencePart, text())
    .prefault({})
    .describe(
      'Paths (columns) that say for whom an item is, by part of the context; empty there: for everybody. The part named first counts most.',
    ),
  maxBytes: wholeNumber(1, MAX_LIST_BYTES).prefault(104_857_600).describe('Larger lists are refused.'),
  maxAge: duration()
    .optional()
    .describe(
      'Older lists give no values any more. Left out: the last good list counts until a newer one is there.',
    ),
  timeoutMs: wholeNumber(1, MAX_TIMEOUT_MS)
    .prefault(800)
    .describe('Milliseconds a page may wait for the very first reading. Later it never waits.'),
  pollInterval: duration()
    .refine((ms) => ms >= MIN_POLL_MS, { error: `must be at least ${MIN_POLL_MS} milliseconds` })
    .prefault('2s')
    .describe(
      'path: how often the file is looked at. A change is taken when two looks in a row find it the same.',
    ),
  schedule: z
    .union([z.int(), z.string()], { error: SCHEDULE_FAULT })
    .transform(String)
    .optional()
    .describe(
      'url: when it is downloaded, every duration ("15m") or by a cron pattern ("0 2 * * *"); at start always.',
    ),
  timezone: text()
    .refine(isTimeZone, { error: 'is no time zone such as Europe/Berlin' })
    .prefault('UTC')
    .describe('url: the time zone of a cron pattern.'),
  query: httpRequest.query.describe(
    'url: further query parameters, e.g. { apiKey: "${ERP_KEY}", page: "{{page}}" }.',
  ),
  headers: headers(),
  oauth: oauth.optional(),
  paging: paging(1_000, 'downloadTimeoutMs').optional(),
  downloadTimeoutMs: wholeNumber(1, MAX_TIMEOUT_MS)
    .prefault(60_000)
    .describe('url: milliseconds that a download may take, all its pages and making sense of them included.'),
  allowPrivateNetwork: toggle()
    .prefault(false)
    .describe('url: whether the host may be this machine or in a private network.'),
})
  .superRefine((given, context) => {
    const { path, url, schedule, timezone } = given;
    const fault = (setting: string | string[], message: string) => {
      context.addIssue({ code: 'custom', path: [setting].flat(), message });
    };
    if ((path === undefined) === (url === undefined))
      context.addIssue({ code: 'custom', message: 'needs exactly one of path, url' });
    if (url !== undefined && schedule === undefined) fault('schedule', 'is required for a url');
    if (schedule !== undefined && url === undefined)
      fault('schedule', 'is only for a url; a path is watched');
    if (typeof schedule === 'string' && !isSchedule(schedule, timezone)) fault('schedule', SCHEDULE_FAULT);
    for (const name of OF_REQUESTS) {
      const setting = given[name];
      if (url === undefined && isTree(setting) && Object.keys(setting).length > 0)
        fault(name, 'is only used for a url');
    }
    for (const { setting, message } of placeholderFaults(given, ['page'])) fault(setting, message);
  }, EVEN_IF_FAULTY)
  .transform(({ format, ...file }) => ({
    ...file,
    format: format ?? (isJsonName(file.path ?? file.url ?? '') ? ('json' as const) : ('csv' as const)),
  }))
  .describe('Read whole, from a file that another system writes or from an address, and held in memory.');

function isSchedule(schedule: string, timezone: unknown): boolean {
  const zone = typeof timezone === 'string' && isTimeZone(timezone) ? timezone : 'UTC';
  return (
    parseSchedule(schedule, zone) !== undefined &&
    (parseDuration(schedule) ?? MIN_SCHEDULE_MS) >= MIN_SCHEDULE_MS
  );
}

/** Settings beside a `file` that have to fit it, some of which may be faulty or missing. */
interface BesideFile {
  file?: unknown;
  varyBy?: unknown;
  answer?: unknown;
}

/** What does not fit between a file and the rest of its source. */
export function checkFileSource(given: BesideFile, fault: (path: string[], message: string) => void): void {
  if (!isTree(given.file)) return;
  const { format, context } = given.file;
  const names = placeholdersOf(given.file).map(({ name }) => name);
  checkRequest(given.file, names, (setting, message) => {
    fault(['file', ...setting], message);
  });
  if (format === 'csv') {
    for (const { setting, message } of tableFaults(given.answer)) fault(setting, message);
  }
  const varyBy = Array.isArray(given.varyBy) ? (given.varyBy as unknown[]) : [];
  const named = isTree(context) ? Object.keys(context) : [];
  for (const part of named) {
    if (!varyBy.includes(part)) fault(['varyBy'], `must name ${part}, which file.context reads`);
  }
  for (const part of varyBy) {
    if (!named.includes(part as string)) fault(['file', 'context'], `must say where ${String(part)} stands`);
  }
}

function isJsonName(name: string): boolean {
  return /\.json$/i.test(name.replace(/[?#].*$/, ''));
}
