import type { SessionEnd } from './read-session-token.js';

/** What an answer says of its session beside the data. */
export interface SessionNotes {
  /** The session that the storefront named is not gone on with. */
  sessionStarted(reason: SessionEnd): void;
  /** Something for a person to read. */
  notice(text: string): void;
}
