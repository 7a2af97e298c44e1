/**
 * How long a cached value lives, in milliseconds. Fresh for `freshMs`; then served while it is
 * revalidated in the background for `staleMs` more; then, only when loading fails, served for
 * `errorMs` more; then gone.
 */
export interface Lifetime {
  freshMs: number;
  staleMs: number;
  errorMs: number;
}
