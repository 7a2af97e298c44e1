import { readFile, stat } from 'node:fs/promises';
import { type UpstreamError, UpstreamUnavailableError } from '../../errors.js';
import { reasonOf } from '../../lib/file-error.js';
import { badAnswer, named, type Subject } from '../../upstream/http-client/faults.js';

/** A file as it was read. */
export interface FileBytes {
  bytes: Uint8Array;
  /** When it was last written, epoch milliseconds. */
  writtenAt: number;
}

/** What to watch. */
export interface FileWatcherDeps {
  path: string;
  /** Between two looks, in milliseconds. */
  intervalMs: number;
  maxBytes: number;
  subject: Subject;
  /** Called with the file, or with why it could not be read: at first, then once for each change. Never rejects. */
  onFile: (file: FileBytes | UpstreamError) => Promise<unknown>;
}

/**
 * Watches a file by looking at it now and then, which works for files that are replaced by renaming or
 * through links, and on network disks, where notices of the operating system do not come. A file is read
 * when two looks in a row found it the same and it is still the same afterwards, so that none is taken
 * while it is being written. The first reading does not wait for a second look.
 */
export class FileWatcher {
  readonly #deps: FileWatcherDeps;
  /** How the file looked last. */
  #seen: string | null = null;
  /** How it looked when it was read last. */
  #read: string | null = null;
  #looking: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(deps: FileWatcherDeps) {
    this.#deps = deps;
    void this.#goOn();
  }

  /** Reads the file now, whether it seems to have changed or not. Never rejects. */
  readNow(): Promise<void> {
    return this.#look(true);
  }

  /** Looks at the file now, and reads it if it has changed. Never rejects. */
  retry(): Promise<void> {
    return this.#look(false);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#looking;
  }

  async #goOn(): Promise<void> {
    await this.#look(false);
    if (this.#isClosed) return;
    this.#timer = setTimeout(() => void this.#goOn(), this.#deps.intervalMs).unref();
  }

  /** One look after the other. */
  #look(isForced: boolean): Promise<void> {
    this.#looking = this.#looking.then(() => this.#lookNow(isForced));
    return this.#looking;
  }

  async #lookNow(isForced: boolean): Promise<void> {
    if (this.#isClosed) return;
    const { path, onFile } = this.#deps;
    const looks = await looksOf(path);
    const isCalm = this.#read === null || looks === this.#seen;
    this.#seen = looks;
    if (!isForced && (looks === this.#read || !isCalm)) return;
    const file = await this.#readFile();
    if ((await looksOf(path)) !== looks) return;
    this.#read = looks;
    await onFile(file);
  }

  async #readFile(): Promise<FileBytes | UpstreamError> {
    const { path, maxBytes, subject } = this.#deps;
    try {
      const found = await stat(path);
      // Others may never end, or never begin.
      if (!found.isFile()) return badAnswer(subject, 'is read from what is no file');
      if (found.size > maxBytes) return badAnswer(subject, `is larger than the ${maxBytes} bytes allowed`);
      return { bytes: await readFile(path), writtenAt: found.mtimeMs };
    } catch (error) {
      return new UpstreamUnavailableError(`${named(subject)} could not be read${reasonOf(error)}.`, subject);
    }
  }
}

/** Equal as long as nothing happened to the file; also for one that is not there. */
async function looksOf(path: string): Promise<string> {
  try {
    const { dev, ino, size, mtimeMs, ctimeMs } = await stat(path);
    return [dev, ino, size, mtimeMs, ctimeMs].join(' ');
  } catch (error) {
    return reasonOf(error);
  }
}
