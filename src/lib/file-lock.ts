import { open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';

/** A holder shows so often that it lives, in milliseconds. */
const SIGN_OF_LIFE_MS = 10_000;
/** One that has shown nothing for so long is taken for dead, in milliseconds. */
const DEAD_AFTER_MS = 60_000;

/**
 * Takes a lock that is a file, for processes that share a disk. A holder that was killed on this machine
 * loses it at once, one elsewhere after a minute.
 * @returns what gives it back, or null when somebody has it
 * @throws the file system's error when the file cannot be made
 */
export async function takeFileLock(path: string): Promise<(() => Promise<void>) | null> {
  if (!(await make(path))) {
    if (!(await isAbandoned(path))) return null;
    await rm(path, { force: true });
    if (!(await make(path))) return null;
  }
  const life = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => undefined);
  }, SIGN_OF_LIFE_MS);
  life.unref();
  return async () => {
    clearInterval(life);
    await rm(path, { force: true });
  };
}

async function make(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(`${hostname()} ${process.pid}`);
    await file.close();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function isAbandoned(path: string): Promise<boolean> {
  try {
    if (Date.now() - (await stat(path)).mtimeMs > DEAD_AFTER_MS) return true;
    const [host, pid] = (await readFile(path, 'utf8')).split(' ');
    return host === hostname() && !isAlive(Number(pid));
  } catch {
    // It was given back just now.
    return true;
  }
}

/** This process would know of a lock of its own: then another one had its number before. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
