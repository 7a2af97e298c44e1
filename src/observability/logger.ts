import { pino, stdTimeFunctions, type DestinationStream } from 'pino';
import { redactValue } from './redact-value.js';
import { redactText } from './redact.js';

/** What a log line says beside its message. Errors go under `error`. */
export type LogFields = Readonly<Record<string, unknown>>;

/** Where the parts of the server report what happens. */
export interface Logger {
  debug(fields: LogFields, message: string): void;
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
}

/** The least important messages that are written. */
export type LogLevel = keyof Logger | 'silent';

/** How a log is written. */
export interface LoggerOptions {
  level: LogLevel;
  /** Takes the finished lines; standard output by default. */
  destination?: DestinationStream;
}

/**
 * A log of one JSON object a line, with the keys `level`, `time` (ISO 8601) and `msg`. Secrets and
 * personal data are hidden by the names of fields and by the form of texts, so that a careless call
 * gives nothing away.
 */
export function createLogger({ level, destination }: LoggerOptions): Logger {
  const sink = pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  );
  const write = (at: keyof Logger) => (fields: LogFields, message: string) => {
    if (sink.isLevelEnabled(at)) sink[at](redactValue(fields) as object, redactText(message));
  };
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
}

/** A log that nobody reads, for tests and tools. */
export const silentLogger: Logger = createLogger({ level: 'silent' });
