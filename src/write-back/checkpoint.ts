import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { SharedState } from '../shared-state/shared-state.js';
import type { Position } from './catalogue-reader.js';
import type { Counts } from './report.js';

/** How far a run has come; what it takes for the next one to go on. */
export interface Checkpoint {
  /** When the run began, epoch milliseconds. */
  startedAt: number;
  /** Everything before it is done. */
  position: Position;
  /** At that position. */
  counts: Counts;
  /** When a batch was sent whose answer has not come yet; null when there is none. */
  sentAt: number | null;
}

/** Where the one checkpoint of a shop is kept. */
export interface CheckpointStore {
  /** Null when there is none, or none that can be understood. */
  read(): Promise<Checkpoint | null>;
  write(checkpoint: Checkpoint): Promise<void>;
  clear(): Promise<void>;
}

/** After a day a run begins at the first product again, in milliseconds. */
export const CHECKPOINT_LIFETIME_MS = 86_400_000;

const KEY = 'write-back';

/** Forgets: every run begins at the first product. It compares before it writes, so it only takes longer. */
export const NO_CHECKPOINTS: CheckpointStore = {
  read: () => Promise.resolve(null),
  write: () => Promise.resolve(),
  clear: () => Promise.resolve(),
};

/** In what all processes know together. */
export function checkpointsInState(state: SharedState): CheckpointStore {
  return {
    read: async () => understood(await state.get(KEY)),
    write: (checkpoint) => state.set(KEY, JSON.stringify(checkpoint), CHECKPOINT_LIFETIME_MS),
    clear: () => state.delete(KEY),
  };
}

/**
 * In a file. It is there whole or not at all: written beside it and renamed.
 * @param path the calls reject with the file system's error when it cannot be used
 */
export function checkpointsInFile(path: string): CheckpointStore {
  return {
    read: async () => understood(await readFile(path, 'utf8').catch(orNull)),
    write: async (checkpoint) => {
      await writeFile(`${path}.new`, JSON.stringify(checkpoint));
      await rename(`${path}.new`, path);
    },
    clear: () => rm(path, { force: true }),
  };
}

function orNull(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}

function understood(text: string | null): Checkpoint | null {
  if (text === null) return null;
  try {
    const { startedAt, position, counts, sentAt } = JSON.parse(text) as Partial<Checkpoint>;
    const isWhole = typeof startedAt === 'number' && position !== undefined && counts !== undefined;
    return isWhole ? { startedAt, position, counts, sentAt: sentAt ?? null } : null;
  } catch {
    return null;
  }
}
