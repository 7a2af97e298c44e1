import type { ReactNode } from 'react';
import { ApiError } from '../api/client.js';

/** What went wrong, with a way to try again. */
export function Failure({ error, retry }: { error: Error; retry?: () => unknown }) {
  const text = error instanceof ApiError ? error.message : 'Something went wrong. Please try again.';
  return (
    <div className="notice notice-bad" role="alert">
      <p>{text}</p>
      {retry && (
        <button type="button" className="quiet" onClick={() => void retry()}>
          Try again
        </button>
      )}
    </div>
  );
}

/** Nothing to show, and what to do about it. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children}
    </div>
  );
}

/** Something is on its way. */
export function Loading({ lines = 4 }: { lines?: number }) {
  return (
    <div role="status">
      <span className="unseen">Loading …</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className="skeleton skeleton-line" />
      ))}
    </div>
  );
}
