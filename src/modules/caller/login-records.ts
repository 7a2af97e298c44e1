import type { Clock } from '../../lib/clock.js';
import type { SharedState } from '../../shared-state/shared-state.js';
import type { UserCredentials } from '../../upstream/wordpress/user-credentials.js';
import type { LoginTokens } from './login-tokens.js';
import { type Login, loginEnded } from './login.js';

/** What all processes have to know of a log-in beside its tokens: that it ended, or what replaced its credentials. */
export interface LoginRecords {
  /** Nothing that was made of this log-in until now counts any longer. */
  end(loginId: string): Promise<void>;
  /** Ends all log-ins of a user that began until now, but for the one that their password was changed in. */
  endAllOf(userId: number, exceptLoginId?: string): Promise<void>;
  /** Other credentials for tokens that are out already. */
  replaceCredentials(loginId: string, credentials: UserCredentials): Promise<void>;
  /**
   * The log-in as it is now.
   * @throws UnauthenticatedError when it has ended
   */
  current(login: Login): Promise<Login>;
  /**
   * For tokens of others, whose log-ins we do not name.
   * @param issuedAt when the token was made, in milliseconds
   * @throws UnauthenticatedError when the log-in was ended after that
   */
  assertOpen(loginId: string, issuedAt: number): Promise<void>;
  /**
   * Takes a refresh token out of use in favour of the next.
   * @returns the generation of the next
   * @throws UnauthenticatedError when another was made of it before, more than the grace ago; the log-in is ended then
   */
  rotate(login: Login): Promise<number>;
}

/** How long records are kept and rotation is lenient, in milliseconds. */
export interface RecordTimes {
  /** The longest any token of a log-in lives. */
  keepMs: number;
  refreshGrace: number;
}

interface LoginRecord {
  ended?: number;
  credentials?: string;
}

interface PasswordChange {
  at: number;
  except?: string;
}

interface Rotation {
  generation: number;
  at: number;
}

/** How long a second exchange of the same token waits for the first. */
const LOCK_WAIT_MS = 5_000;

/** Keeps the records in what processes share. They hold neither tokens nor readable credentials. */
export function createLoginRecords(
  state: SharedState,
  tokens: LoginTokens,
  clock: Clock,
  { keepMs, refreshGrace }: RecordTimes,
): LoginRecords {
  const recordKey = (loginId: string): string => `login:${loginId}`;
  const passwordKey = (userId: number): string => `password:${userId}`;
  const rotationKey = (loginId: string): string => `refresh:${loginId}`;
  const read = async <T>(key: string): Promise<T | null> => {
    const text = await state.get(key);
    return text === null ? null : (JSON.parse(text) as T);
  };
  const write = (key: string, value: LoginRecord | PasswordChange | Rotation): Promise<void> =>
    state.set(key, JSON.stringify(value), keepMs);
  const end = (loginId: string): Promise<void> => write(recordKey(loginId), { ended: clock.now() });

  return {
    end,
    endAllOf: (userId, except) =>
      write(passwordKey(userId), { at: clock.now(), ...(except !== undefined && { except }) }),
    replaceCredentials: async (loginId, credentials) => {
      const sealed = await tokens.sealCredentials(credentials, clock.now());
      // An end is for good, also when it came while the credentials were fetched.
      if ((await read<LoginRecord>(recordKey(loginId)))?.ended !== undefined) return;
      await write(recordKey(loginId), { credentials: sealed });
    },
    assertOpen: async (loginId, issuedAt) => {
      const record = await read<LoginRecord>(recordKey(loginId));
      if (record?.ended !== undefined && issuedAt <= record.ended) throw loginEnded();
    },
    current: async (login) => {
      const [record, change] = await Promise.all([
        read<LoginRecord>(recordKey(login.loginId)),
        read<PasswordChange>(passwordKey(login.userId)),
      ]);
      const isOutdated = change !== null && login.begunAt <= change.at && login.loginId !== change.except;
      if (record?.ended !== undefined || isOutdated) throw loginEnded();
      const newer =
        record?.credentials === undefined ? null : await tokens.openCredentials(record.credentials);
      return newer && newer.provenAt > login.provenAt ? { ...login, ...newer } : login;
    },
    rotate: ({ loginId, generation }) =>
      state.withLock(rotationKey(loginId), LOCK_WAIT_MS, async () => {
        const last = await read<Rotation>(rotationKey(loginId));
        const isNext = last === null || generation >= last.generation;
        if (!isNext && (generation < last.generation - 1 || clock.now() - last.at > refreshGrace)) {
          await end(loginId);
          throw loginEnded();
        }
        if (isNext) await write(rotationKey(loginId), { generation: generation + 1, at: clock.now() });
        return generation + 1;
      }),
  };
}
