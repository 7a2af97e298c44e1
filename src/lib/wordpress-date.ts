/**
 * ISO 8601 with offset from the two spellings WordPress sends of one moment: site-local time
 * without an offset, and UTC without a `Z`. Their difference is the site's offset at that moment.
 * @returns null when there is no date
 */
export function isoWithOffset(
  local: string | null | undefined,
  gmt: string | null | undefined,
): string | null {
  if (!local) return null;
  const localMs = Date.parse(`${local}Z`);
  const gmtMs = gmt ? Date.parse(`${gmt}Z`) : localMs;
  if (Number.isNaN(localMs) || Number.isNaN(gmtMs)) return null;
  const minutes = Math.round((localMs - gmtMs) / 60_000);
  const sign = minutes < 0 ? '-' : '+';
  const hours = String(Math.floor(Math.abs(minutes) / 60)).padStart(2, '0');
  const rest = String(Math.abs(minutes) % 60).padStart(2, '0');
  return `${local}${sign}${hours}:${rest}`;
}

/** Milliseconds since the epoch of a WordPress UTC date (no `Z`), or null. */
export function epochOfGmt(gmt: string | null | undefined): number | null {
  const ms = gmt ? Date.parse(`${gmt}Z`) : Number.NaN;
  return Number.isNaN(ms) ? null : ms;
}
