import { useSyncExternalStore } from 'react';

let message = '';
const listeners = new Set<() => void>();

/** Tells users of screen readers what has changed. */
export function announce(text: string): void {
  // A text that stays the same would not be read again.
  message = text === message ? `${text}\u00a0` : text;
  for (const listener of listeners) listener();
}

/** Where announcements are read from; stands on every page. */
export function Announcer() {
  const text = useSyncExternalStore(subscribe, () => message);
  return (
    <div className="unseen" role="status" aria-live="polite">
      {text}
    </div>
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
