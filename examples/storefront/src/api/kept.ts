import { useSyncExternalStore } from 'react';

/** What is kept in the browser between visits. */
export type KeptName = 'session' | 'authToken' | 'refreshToken' | 'orders' | 'checkoutKey';

const PREFIX = 'storefront:';
const listeners = new Set<() => void>();

/** Reads a kept text; null when there is none. */
export function kept(name: KeptName): string | null {
  return localStorage.getItem(PREFIX + name);
}

/** Keeps a text, or forgets it when given null. */
export function keep(name: KeptName, value: string | null): void {
  if (value === kept(name)) return;
  if (value === null) localStorage.removeItem(PREFIX + name);
  else localStorage.setItem(PREFIX + name, value);
  for (const listener of listeners) listener();
}

/** A kept text that renders anew when it changes, in another tab too. */
export function useKept(name: KeptName): string | null {
  return useSyncExternalStore(subscribe, () => kept(name));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}
